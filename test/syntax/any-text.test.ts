import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyChanges } from '../../server/src/syntax/edit.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { changeOf, rustFile, slips } from './corpus.ts';
import { everything, expectNested } from './everything.ts';
import { bothParsers } from './parsers.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

/** The text with all the slips made. */
function slipped(text: string, made: readonly { at: number; length: number; text: string }[]): string {
  return made.reduce((now, slip) => applyChanges(now, [changeOf(now, slip)]), text);
}

describe('any text', () => {
  test('both builds read the same', () => {
    fc.assert(
      fc.property(rustFile, (text) => {
        const [wasm, native] = parsers.map((parser) => {
          const file = parser.parse('a.rs', text);
          const all = everything(file);
          file.release();
          return all;
        });
        expect(native).toEqual(wasm);
      }),
      { numRuns: 40 },
    );
  });

  test('broken code throws nothing and every span lies inside its parent', () => {
    fc.assert(
      fc.property(rustFile, slips, (text, made) => {
        for (const parser of parsers) {
          const file = parser.parse('a.rs', slipped(text, made));
          expectNested(file);
          expect(file.problems.every((p) => p.start <= p.end && p.end <= file.text.length)).toBe(true);
          file.release();
        }
      }),
      { numRuns: 150 },
    );
  });

  test('an edited file equals a fresh one', () => {
    fc.assert(
      fc.property(rustFile, slips, (text, made) => {
        for (const parser of parsers) {
          let file = parser.parse('a.rs', text);
          for (const slip of made) {
            file = parser.edit(file, [changeOf(file.text, slip)]);
            const fresh = parser.parse('a.rs', file.text);
            expect(everything(file)).toEqual(everything(fresh));
            fresh.release();
          }
          file.release();
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['empty', ''],
    ['a BOM', '\ufefffn f() { g(1) }'],
    ['CRLF', 'fn f() {\r\n    g(1);\r\n}\r\n'],
    ['a NUL', 'fn f() { \u0000 } fn g() {}'],
    ['no Rust', '{"a": [1, 2]}'],
    ['deep nesting', `fn f() { ${'('.repeat(5000)}1${')'.repeat(5000)} }`],
    ['deep nesting without an end', `fn f() { ${'a(['.repeat(3000)}`],
    ['macros in macros', `fn f() { ${'m!('.repeat(200)}1${')'.repeat(200)} }`],
    ['a long chain', `fn f() { x${'.a()'.repeat(3000)} }`],
    ['a deep type', `type X = ${'A<'.repeat(3000)}u8${'>'.repeat(3000)};`],
    ['deep modules', `${'mod a { '.repeat(2000)}${'}'.repeat(2000)}`],
  ])('%s', (_name, text) => {
    for (const parser of parsers) {
      const file = parser.parse('a.rs', text);
      expectNested(file);
      file.release();
    }
  });

  test('five megabytes', () => {
    const line = 'fn f(x: u8) -> Result<KBox<u8>> { KBox::new(x, GFP_KERNEL) }\n';
    const text = line.repeat(Math.ceil(5_000_000 / line.length));
    for (const parser of parsers) {
      const file = parser.parse('a.rs', text);
      expect(file.items).toHaveLength(text.length / line.length);
      expect(file.problems).toEqual([]);
      file.release();
    }
  });
});
