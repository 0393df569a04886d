import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FnItem, Item } from '../../server/src/syntax/ast/index.ts';
import type { RustParser, SourceFile } from '../../server/src/syntax/source-file.ts';
import { insertion, rustFile } from './corpus.ts';
import { bothParsers } from './parsers.ts';
import { showBlock, showItem } from './show.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

function functions(items: readonly Item[]): readonly FnItem[] {
  return items.flatMap((it) => (it.kind === 'fn' ? [it] : 'items' in it ? functions(it.items) : []));
}

/** The declarations of a file in a line, and a line for each function's body. */
function tell(file: SourceFile): string {
  const bodies = functions(file.items).map((it) => {
    const body = file.body(it);
    return `${it.name}: ${body ? showBlock(body) : 'none'}`;
  });
  return `${[file.items.map(showItem).join(' '), ...bodies].join('\n')}\n`;
}

const path = join(import.meta.dirname, 'broken-bodies.md');
const markdown = readFileSync(path, 'utf8');
const CASE = /^## (.*)\n\n```rust\n([\s\S]*?)```\n\n```items\n([\s\S]*?)```$/gm;

describe('broken-bodies.md', () => {
  const cases = [...markdown.matchAll(CASE)];
  test.each(cases.map((it) => it.slice(1)))('%s', (_title, code, expected) => {
    for (const parser of parsers) {
      const file = parser.parse('a.rs', code!);
      expect(tell(file)).toBe(expected);
      file.release();
    }
  });
  if (process.env.UPDATE_EXPECT) {
    test('is brought up to date', async () => {
      const [parser] = await bothParsers();
      const now = markdown.replace(CASE, (_all, title: string, code: string) => {
        return `## ${title}\n\n\`\`\`rust\n${code}\`\`\`\n\n\`\`\`items\n${tell(parser!.parse('a.rs', code))}\`\`\``;
      });
      writeFileSync(path, now);
    });
  }
});

describe('what is typed in a line of a body', () => {
  const kinds = (file: SourceFile) => file.items.map(showItem).join(' ');

  test('leaves the declarations of the file as they are', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rustFile, place, place, insertion, (text, which, where, typed) => {
        for (const parser of parsers) {
          const whole = parser.parse('a.rs', text);
          const bodies = functions(whole.items).flatMap((it) => it.bodySpan ?? []);
          fc.pre(bodies.length > 0);
          const { start, end } = bodies[Math.floor(which * (bodies.length - 1))]!;
          const at = start + 1 + Math.floor(where * (end - start - 2));
          // A brace in the margin, or one of each kind, may well be meant to end the body.
          fc.pre(/\S$/.test(text.slice(0, at)) && !/\n|}.*{/.test(typed));
          const broken = parser.edit(whole, [{ start: at, end: at, newText: typed }]);
          expect(kinds(broken)).toBe(kinds(parser.parse('a.rs', text)));
          broken.release();
        }
      }),
      { numRuns: 300 },
    );
  });
});
