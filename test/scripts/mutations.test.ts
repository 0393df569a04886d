import { describe, expect, test } from 'vitest';
import { callsByOrdinal, gfpCalls } from '../../scripts/lib/gfp-calls.ts';
import { withoutFlags, withTryNames } from '../../scripts/lib/mutations.ts';
import { docExamples } from '../../scripts/lib/rust-tokens.ts';

// What the measurements stand on: if the scan overlooked calls, the shares that `npm run mutate` prints would be too good.

describe('the scan', () => {
  const calls = {
    'KBox::new(x, GFP_KERNEL)': 'KBox::new',
    'KBox::<[u8; N]>::new(x, GFP_KERNEL,)': 'KBox::<[u8; N]>::new',
    '<Vec<T> as VecExt<T>>::push(&mut v, x, flags::GFP_KERNEL)': '<Vec<T> as VecExt<T>>::push',
    'v.iter().max(0).list().push(f(x), GFP_KERNEL | __GFP_ZERO)': 'push',
    'q.try_spawn(GFP_ATOMIC, move || ())': 'try_spawn',
    'Page::alloc_page(kernel::alloc::flags::GFP_NOWAIT)': 'Page::alloc_page',
    'a.collect::<KVec<u8>>(GFP_KERNEL)': 'collect::<KVec<u8>>',
  };
  for (const [code, callee] of Object.entries(calls)) {
    test(code, () => {
      const found = gfpCalls(`fn f() { ${code}; }`);
      expect(found.map((it) => it.callee)).toEqual([callee]);
    });
  }

  const none = [
    'pub const GFP_KERNEL: Flags = Flags(bindings::GFP_KERNEL);',
    'use kernel::alloc::flags::{GFP_ATOMIC, GFP_KERNEL};',
    'let flags = GFP_KERNEL;',
    'KBox::new(x, flags | __GFP_ZERO)',
    'assert_eq!(flags, GFP_KERNEL)',
    '// KBox::new(x, GFP_KERNEL)',
    '"KBox::new(x, GFP_KERNEL)"',
    'r#"a " KBox::new(x, GFP_KERNEL)"#',
    "KBox::new('(', x)",
  ];
  for (const code of none) test(`nothing in ${code}`, () => expect(gfpCalls(code)).toEqual([]));

  test('tells code, macros, definitions of macros and doc examples apart', () => {
    const text = [
      '/// ```',
      '/// # use x;',
      '/// # Box::new(1, GFP_KERNEL);',
      '/// Box::new(2, GFP_KERNEL);',
      '/// ```',
      '/// ```ignore',
      '/// Box::new(3, GFP_KERNEL);',
      '/// ```',
      'fn f() { Box::new(4, GFP_KERNEL); g!(Box::new(5, GFP_KERNEL)) }',
      'macro_rules! g { ($x:expr) => { Box::new(6, GFP_KERNEL) } }',
    ].join('\n');
    expect(docExamples(text)).toHaveLength(text.length);
    expect(gfpCalls(text).map((it) => `${it.where} ${text[it.open + 1]}`)).toEqual([
      'code 4',
      'macro 5',
      'macro_rules 6',
      'doc 1',
      'doc 2',
    ]);
  });
});

describe('mutations', () => {
  const removed = {
    'f(x, GFP_KERNEL)': 'f(x)',
    'f(GFP_KERNEL)': 'f()',
    'f(GFP_KERNEL, x)': 'f(x)',
    'f(a, GFP_KERNEL, x)': 'f(a, x)',
    'f(\n    x,\n    GFP_KERNEL,\n)': 'f(\n    x,\n)',
    'f(\n    x,\n    GFP_KERNEL\n)': 'f(\n    x,\n)',
    'f(g(\n    x\n), GFP_KERNEL)': 'f(g(\n    x\n))',
    'f(g(x, GFP_KERNEL)?, GFP_ATOMIC)': 'f(g(x)?)',
    '/// ```\n/// f(\n///     x,\n///     GFP_KERNEL,\n/// )': '/// ```\n/// f(\n///     x,\n/// )',
  };
  for (const [before, after] of Object.entries(removed)) {
    test(`${before} loses its flags`, () => {
      const { text, mutants } = withoutFlags(`${before};\n`);
      expect(text).toBe(`${after};\n`);
      for (const it of mutants) {
        expect(text.slice(it.nameStart, it.nameEnd)).toMatch(/^[fg]$/);
        expect(text.slice(it.start, it.end)).toMatch(/^[fg]\(.*\)$/s);
      }
    });
  }

  const renamed = {
    'KBox::new(x, GFP_KERNEL)': 'Box::try_new(x)',
    'kernel::alloc::KVec::<u8>::with_capacity(1, GFP_KERNEL)':
      'kernel::alloc::Vec::<u8>::try_with_capacity(1)',
    'UniqueArc::<u8>::new_uninit(GFP_KERNEL)': 'UniqueArc::<u8>::try_new_uninit()',
    'self.v.push(KBox::new(x, GFP_KERNEL)?, GFP_KERNEL)': 'self.v.try_push(Box::try_new(x)?)',
    'Self::new(x, GFP_KERNEL)': 'Self::new(x, GFP_KERNEL)',
    'KBox::pin_init(x, GFP_KERNEL)': 'KBox::pin_init(x, GFP_KERNEL)',
  };
  for (const [before, after] of Object.entries(renamed)) {
    test(`${before} gets its old name`, () => {
      const { text, mutants } = withTryNames(`use kernel::prelude::*; ${before};`);
      expect(text).toBe(`use kernel::prelude::*; ${after};`);
      for (const it of mutants) expect(text.slice(it.nameStart, it.nameEnd)).toMatch(/^try_/);
    });
  }

  test('an old type that is not in scope is not put back', () => {
    const call = 'KBox::new(x, GFP_KERNEL); KVec::with_capacity(1, GFP_KERNEL);';
    expect(withTryNames(`use crate::alloc::{Box, KVec}; ${call}`).text).toBe(
      'use crate::alloc::{Box, KVec}; Box::try_new(x); KVec::try_with_capacity(1);',
    );
    expect(withTryNames(`/// \`\`\`\n/// ${call}\n/// \`\`\``).text).toContain('Vec::try_with_capacity(1)');
  });

  test('a call is found again in the original by its parenthesis', () => {
    const text = 'a(); KBox::new(f(KVec::with_capacity(1, GFP_KERNEL)?), GFP_KERNEL);';
    for (const it of withTryNames(text).mutants)
      expect(callsByOrdinal(text, false)(it.call.ordinal)).toBe(it.original);
  });
});
