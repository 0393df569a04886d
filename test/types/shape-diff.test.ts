import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedNames } from '../../server/src/def/shape-diff.ts';
import { loadParser } from '../../server/src/node/parser-files.ts';

const parser = await loadParser('native', join(import.meta.dirname, '../..'));
const items = (text: string) => parser.parse('a.rs', text).items;

const base = `use a::{b, c as d};
pub use e::f;
struct S { x: u32 }
fn free(n: u32) -> u32 { n }
impl S { pub fn method(&self) {} const N: u32 = 1; }
impl T for S { fn run(&self) {} }
impl Deref for S { fn deref(&self) -> &u32 { &self.x } }
mod inner { fn nested() {} }
`;

test.each<[what: string, from: string, to: string, names: readonly string[] | undefined]>([
  ['a body', '{ n }', '{ n + 1 }', []],
  ['a comment', 'struct S', '// Comment.\nstruct S', []],
  ['a parameter', 'n: u32)', 'n: u64)', ['free']],
  ['another name', 'fn free', 'fn freed', ['free', 'freed']],
  ['a method that comes', 'pub fn method', 'fn more(self) {} pub fn method', ['more']],
  ['a method that is hidden', 'pub fn method', 'fn method', ['method']],
  ['a method of a trait', 'fn run(&self)', 'fn run(&mut self)', ['run']],
  ['a function of a module', 'fn nested()', 'fn nested(n: u32)', ['nested']],
  ['a private import', 'c as d', 'c as y', ['d', 'y']],
  ['an import that a signature uses', 'use a::{b, ', 'use a::{b, u::u32, ', undefined],
  ['a public import', 'use e::f', 'use e::g', undefined],
  ['what the language calls', 'fn deref(&self) -> &u32', 'fn deref(&self) -> &u64', undefined],
  ['a field', 'x: u32', 'x: u64', undefined],
  ['a constant', 'const N: u32', 'const N: u64', undefined],
  ['another type', 'impl T for S', 'impl T for &S', undefined],
])('%s', (_, from, to, names) => {
  const text = base.replace(from, to);
  expect(text).not.toBe(base);
  for (const [old, fresh] of [
    [base, text],
    [text, base],
  ] as const) {
    const changed = changedNames(items(old), items(fresh), (it) => it === 'Deref');
    expect(changed && [...changed].sort()).toEqual(names);
  }
});
