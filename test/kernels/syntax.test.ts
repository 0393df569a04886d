import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCalls, forEachExpr } from '../../server/src/syntax/ast/walk.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { everything, expectNested, rootsOf } from '../syntax/everything.ts';
import { kept, said } from '../syntax/kept.ts';
import { bothParsers } from '../syntax/parsers.ts';

const sources = process.env.KERNEL_SOURCES;
if (!sources) throw new Error('KERNEL_SOURCES names no folder with kernel trees');

/** Crates that are copied into the tree and are no kernel code; see `rust/Makefile`, 7.3. */
const VENDORED = /\/rust\/(?:syn|quote|proc-macro2|zerocopy|zerocopy-derive|alloc)\//;

const trees = readdirSync(sources).filter((name) => name.startsWith('linux-'));

function rustFiles(tree: string): string[] {
  const root = join(sources ?? '', tree);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.rs'))
    .map((name) => join(root, name))
    .filter((path) => !VENDORED.test(path))
    .sort();
}

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

describe.each(trees)('%s', (tree) => {
  const files = rustFiles(tree);

  test('both builds lower every file to the same tree', () => {
    const [wasm, native] = parsers;
    if (!wasm || !native) throw new Error('no parsers');
    for (const path of files) {
      const text = readFileSync(path, 'utf8');
      const [a, b] = [wasm, native].map((parser) => {
        const file = parser.parse(path, text);
        const all = JSON.stringify(everything(file));
        file.release();
        return all;
      });
      expect(a === b, path).toBe(true);
    }
  });

  test('what is kept of each file between runs says what the file says', () => {
    const [, native] = parsers;
    if (!native) throw new Error('no parser');
    for (const path of files) {
      const file = native.parse(path, readFileSync(path, 'utf8'));
      expect(said(kept(file.items)), path).toEqual(said(file.items));
      file.release();
    }
  });

  test('every span lies inside its parent, and every call at its parentheses', () => {
    const [parser] = parsers;
    if (!parser) throw new Error('no parser');
    let calls = 0;
    for (const path of files) {
      const file = parser.parse(path, readFileSync(path, 'utf8'));
      expectNested(file);
      for (const call of rootsOf(file).flatMap(findCalls)) {
        calls++;
        const at = file.text[call.argsSpan.start] ?? '';
        if (at !== '(' || file.text[call.argsSpan.end - 1] !== ')') expect.fail(`${path}: ${call.start}`);
      }
      file.release();
    }
    expect(calls).toBeGreaterThan(files.length);
  });

  test('every initialiser macro has its fields', () => {
    const [parser] = parsers;
    if (!parser) throw new Error('no parser');
    const missed: string[] = [];
    for (const path of files) {
      const file = parser.parse(path, readFileSync(path, 'utf8'));
      for (const root of rootsOf(file)) {
        forEachExpr(root, (expr) => {
          const name = expr.kind === 'macro' ? expr.path.segments.at(-1)?.name : undefined;
          if (expr.kind !== 'macro' || !/^(?:try_)?(?:pin_)?init$/.test(name ?? '')) return;
          const text = file.text.slice(expr.argsSpan.start, expr.argsSpan.end);
          if (expr.body.kind !== 'init' && text.includes('{')) missed.push(`${path}: ${text}`);
        });
      }
      file.release();
    }
    expect(missed).toEqual([]);
  });
});
