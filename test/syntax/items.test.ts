import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FnItem, Item } from '../../server/src/syntax/ast/index.ts';
import { boundToString, typeToString } from '../../server/src/syntax/ast/print.ts';
import type { RustParser, SourceFile } from '../../server/src/syntax/source-file.ts';
import { bothParsers } from './parsers.ts';
import { showItem, showPattern } from './show.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

function each(source: string, check: (file: SourceFile) => void): void {
  for (const parser of parsers) {
    const file = parser.parse('a.rs', source);
    check(file);
    file.release();
  }
}

function only<K extends Item['kind']>(file: SourceFile, kind: K): Extract<Item, { kind: K }> {
  const item = file.items.find((found) => found.kind === kind);
  if (!item) throw new Error(`no ${kind}`);
  return item as Extract<Item, { kind: K }>;
}

describe('items are lowered', () => {
  test.each([
    ['pub fn f() {} fn g();', 'pub fn f fn g'],
    [
      'pub(crate) struct S; struct T(u8); pub union U { a: u8 } enum E { A }',
      'crate struct S struct T pub union U enum E',
    ],
    ['mod a { mod b; fn c() {} }', 'mod a {mod b {} fn c}'],
    ['trait T: A { type X: B; const N: u8; fn f(&self) {} }', 'trait T {type X const N fn f}'],
    ['impl<T> Tr for S<T> { type X = u8; fn f() {} }', 'impl S {type X fn f}'],
    ['extern "C" { fn c(x: i32); static S: u8; }', 'foreignMod  {fn c static S}'],
    [
      'unsafe extern "C" { safe fn c(x: i32); unsafe fn d(); safe static S: u8; }',
      'foreignMod  {fn c fn d static S}',
    ],
    ['extern crate alloc as a; static mut X: u8 = 1;', 'externCrate alloc static X'],
    [
      'module! { type: X, name: "y" } kernel::sync::lock!(a); macro_rules! m { () => {} }',
      'macroCall module macroCall lock macroRules m',
    ],
    // Half-typed: the items around the hole are still there.
    ['fn a() {} struct ; fn b() {}', 'fn a fn b'],
  ])('%s', (source, expected) => {
    each(source, (file) => expect(file.items.map(showItem).join(' ')).toBe(expected));
  });
});

test('a function head', () => {
  const source =
    "impl S { pub const unsafe fn f<T: A + ?Sized, const N: usize>(self: Pin<&mut Self>, mut x: &[T; N], (a, _): (u8, T)) -> Result<impl PinInit<Self> + use<T>> where T: for<'a> Fn(&'a u8) -> u8, 'a: 'b {} }";
  each(source, (file) => {
    const fn = only(file, 'impl').items[0] as FnItem;
    expect([fn.unsafe, fn.const, fn.async, fn.vis]).toEqual([true, true, false, 'pub']);
    expect(fn.self).toMatchObject({ ref: false, mutable: false });
    expect(fn.self?.type && typeToString(fn.self.type)).toBe('Pin<&mut Self>');
    expect(fn.params.map((p) => `${showPattern(p.pattern)}: ${typeToString(p.type)}`)).toEqual([
      'mut x: &[T; N]',
      '(a,_): (u8, T)',
    ]);
    expect(fn.ret && typeToString(fn.ret)).toBe('Result<impl PinInit<Self>>');
    expect(
      fn.generics.params.map((p) => `${p.kind} ${p.name}: ${p.bounds.map(boundToString).join('+')}`),
    ).toEqual(['type T: A', 'const N: ']);
    expect(
      fn.generics.where.map((w) => `${typeToString(w.type)}: ${w.bounds.map(boundToString).join('+')}`),
    ).toEqual(['T: Fn(&u8) -> u8']);
    expect(source.slice(fn.paramsSpan.start, fn.paramsSpan.end)).toMatch(/^\(self.*T\)\)$/);
    expect(fn.bodySpan && source.slice(fn.bodySpan.start, fn.bodySpan.end)).toBe('{}');
  });
});

test.each([
  ['&self', { ref: true, mutable: false }],
  ["&'a mut self", { ref: true, mutable: true }],
  ['mut self', { ref: false, mutable: true }],
])('the receiver %s', (written, expected) => {
  each(`impl S { fn f(${written}, x: u8) {} }`, (file) => {
    const fn = only(file, 'impl').items[0] as FnItem;
    expect(fn.self).toMatchObject(expected);
    expect(fn.params).toHaveLength(1);
  });
});

test('fields keep their attributes, visibility and types', () => {
  each(
    '#[pin_data] struct S<T> { #[pin] pub a: Mutex<T>, b: *const u8 } struct U(#[pin] pub(crate) KVec<u8>, fn(u8) -> u8);',
    (file) => {
      const shown = file.items.flatMap((item) =>
        item.kind === 'struct'
          ? item.fields.map(
              (f) =>
                `${f.attrs.map((a) => `#${a.path} `).join('')}${f.vis} ${f.name}: ${typeToString(f.type)}`,
            )
          : [],
      );
      expect(shown).toEqual([
        '#pin pub a: Mutex<T>',
        'private b: *const u8',
        '#pin crate 0: KVec<u8>',
        'private 1: fn(u8) -> u8',
      ]);
      expect(file.items[0]?.attrs).toMatchObject([{ path: 'pin_data', tokens: '', inner: false }]);
    },
  );
});

test('attributes keep their tokens; inner ones belong to what is around them', () => {
  each('#![feature(a)]\n#[cfg(CONFIG_X)]\nmod m { #![allow(b)] }', (file) => {
    expect(file.attrs).toMatchObject([{ path: 'feature', tokens: '(a)', inner: true }]);
    expect(file.items[0]?.attrs).toMatchObject([
      { path: 'cfg', tokens: '(CONFIG_X)', inner: false },
      { path: 'allow', tokens: '(b)', inner: true },
    ]);
  });
});

test('an impl knows its trait, its type and whether it is negative', () => {
  each('unsafe impl<T: ?Sized> !Send for a::S<T> where T: B {}', (file) => {
    const found = only(file, 'impl');
    expect([found.negative, found.unsafe, found.name, typeToString(found.selfType)]).toEqual([
      true,
      true,
      'S',
      'a::S<T>',
    ]);
    expect(found.trait?.segments.map((s) => s.name)).toEqual(['Send']);
  });
});

test.each([
  ['use a;', ['a as a']],
  [
    'pub use crate::{self, a::b, c as d, e::{self, f, g::*}, h::_x};',
    [
      'crate as crate',
      'crate::a::b as b',
      'crate::c as d',
      'crate::e as e',
      'crate::e::f as f',
      'crate::e::g as *',
      'crate::h::_x as _x',
    ],
  ],
  ['use super::T as _;', ['super::T as _']],
  ['use ::kernel::{prelude::*};', ['::kernel::prelude as *']],
])('%s', (source, expected) => {
  each(source, (file) => {
    const leaves = only(file, 'use').leaves;
    expect(leaves.map((l) => `${l.global ? '::' : ''}${l.path.join('::')} as ${l.alias}`)).toEqual(expected);
  });
});

test.each([
  'Arc<dyn Fn(u8) -> bool + Send>',
  '<T as Tr<u8>>::Out',
  '&mut [KBox<(A, B)>]',
  'impl Iterator<Item = u8>',
  'Bounded<i32, 8>',
  'unsafe_fn',
  '!',
  '()',
  '(A,)',
])('the type %s prints as it is written', (type) => {
  each(`type X = ${type};`, (file) => {
    const found = only(file, 'type').type;
    expect(found && typeToString(found)).toBe(type);
  });
});

test('constants have values on demand', () => {
  each('const A: u8 = f(1); static B: [u8; 2] = [1, 2]; trait T { const C: u8; }', (file) => {
    const [a, b] = file.items;
    expect(a?.kind === 'const' && file.value(a)).toMatchObject({ kind: 'call' });
    expect(b?.kind === 'static' && file.value(b)).toMatchObject({ kind: 'array' });
    const c = only(file, 'trait').items[0];
    expect(c?.kind === 'const' && file.value(c)).toBeUndefined();
  });
});
