/** Valid and half-typed Rust that is small and, to a careless reader, endless: by what it does too much of. */
export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const PRELUDE = 'use kernel::prelude::*;\n';
/** A finding of `missing-gfp-flags` that stands behind all of it and must not be lost. */
export const HONEST = 'fn honest() -> Result { let _b = KBox::new(1)?; Ok(()) }\n';

const times = (count: number, of: (idx: number) => string): string =>
  Array.from({ length: count }, (_, idx) => of(idx)).join('');
const alloc = 'let _b = KBox::new(a, GFP_KERNEL)?; drop(_b); Ok(())';

/** Code that a compiler takes: what comes after it is found all the same. `n` says how much of it there is. */
const valid: Readonly<Record<string, (n: number) => string>> = {
  lifetimes: (n) =>
    `trait T { fn put(&self, ${times(n, (i) => `a${i}: &'static CStr, `)}) -> Result<[u8; 4]>; }`,
  globs: (n) =>
    times(n, (i) => `mod m${i} { ${times(n, (j) => (i === j ? '' : `pub use super::m${j}::*; `))}}\n`) +
    'fn g() { use m0::*; Absent::new(1); }',
  'glob chain': (n) => `${times(n * 10, (i) => `mod m${i} { pub use super::m${i + 1}::*; }\n`)}use m0::*;`,
  aliases: (n) =>
    `type T0 = u8;\n${times(n, (i) => `type T${i + 1} = (T${i}, T${i});\n`)}fn f(a: T${n}) -> Result { ${alloc} }`,
  'alias chain': (n) =>
    `${times(n * 10, (i) => `type T${i} = T${i + 1};\n`)}fn f(a: T0) -> Result { ${alloc} }`,
  structs: (n) =>
    `struct S0 { x: u8 }\n${times(n, (i) => `struct S${i + 1} { x: S${i}, y: S${i} }\n`)}fn f(a: S${n}) -> Result { ${alloc} }`,
  'generic structs': (n) =>
    `struct S0<T> { x: T }\n${times(n, (i) => `struct S${i + 1}<T> { x: S${i}<(T, T)>, y: S${i}<(T, T)> }\n`)}fn f(a: S${n}<u8>) -> Result { ${alloc} }`,
  enums: (n) =>
    `enum S0 { A(u8) }\n${times(n, (i) => `enum S${i + 1} { A(S${i}), B(S${i}) }\n`)}fn f(a: S${n}) -> Result { ${alloc} }`,
  constants: (n) =>
    `const A0: usize = 1;\n${times(n, (i) => `const A${i + 1}: usize = A${i} + A${i};\n`)}fn f() -> Result { let _b = KBox::new([0u8; A${n}], GFP_KERNEL)?; Ok(()) }`,
  projection: () =>
    'trait D { type X: D; }\nimpl<T: D> D for KVec<T> { type X = <KVec<KVec<T>> as D>::X; }\nfn f<T: D>(a: T) { let v: <KVec<T> as D>::X = 1; v.x(); }',
  derefs: (n) =>
    times(
      n,
      (i) =>
        `struct D${i}; impl core::ops::Deref for D${i} { type Target = D${(i + 1) % n}; fn deref(&self) -> &D${(i + 1) % n} { loop {} } }\n`,
    ) + 'fn f(x: D0) { x.foo(); }',
  bounds: (n) =>
    `${times(n, (i) => `trait A${i} { fn q${i}(&self); } impl<T: A${i + 1}> A${i} for T {}\n`)}fn f<X>(x: X) { x.q0(); }`,
  supertraits: (n) =>
    `${times(n, (i) => `trait T${i}: T${i + 1} + U${i + 1} {}\ntrait U${i}: T${i + 1} + U${i + 1} {}\n`)}fn f<X: T0>(x: X) { x.foo(); }`,
  calls: (n) =>
    `${times(n, (i) => `fn f${i}() -> Result { f${i + 1}()?; f${i + 1}() }\n`)}fn f${n}() -> Result { Ok(()) }\nfn g(m: &kernel::sync::SpinLock<u32>) -> Result { let _g = m.lock(); f0() }`,
  'forgotten guards': (n) =>
    `fn f(${times(n, (i) => `m${i}: &kernel::sync::SpinLock<u32>, `)}n: u32) -> Result { for i in 0..n { ${times(n, (i) => `if i & ${i} == 0 { core::mem::forget(m${i}.lock()); } `)}} let _b = KBox::new(1, GFP_KERNEL)?; Ok(()) }`,
  closures: (n) =>
    `fn f() { let c0 = || {}; ${times(n, (i) => `let c${i + 1} = || { c${i}(); c${i}(); };`)} c${n}(); }`,
  parameters: (n) => `fn f(${times(n * 20, (i) => `a${i}: u32,`)}) {}`,
  arms: (n) => `fn f(x: u32) { match x { ${times(n * 5, (i) => `${i} => {}\n`)} _ => {} } }`,
  parentheses: (n) => `fn f() { let x = ${'('.repeat(n * 50)}1${')'.repeat(n * 50)}; }`,
  blocks: (n) => `fn f() { ${'{'.repeat(n * 50)}${'}'.repeat(n * 50)} }`,
  sums: (n) => `fn f() { let x = ${'a+'.repeat(n * 50)}1; }`,
  methods: (n) => `fn f() { a${'.b()'.repeat(n * 50)}; }`,
  'else ifs': (n) => `fn f() { ${'if a {} else '.repeat(n * 20)}{} }`,
  references: (n) => `fn f(a: ${'&'.repeat(n * 50)}u8) {}`,
  'nested types': (n) => `fn f(a: ${'KVec<'.repeat(n * 20)}u8${'>'.repeat(n * 20)}) {}`,
  modules: (n) => `${'mod a { '.repeat(n * 10)}${'}'.repeat(n * 10)}`,
  macros: (n) => `fn f() { ${'a!('.repeat(n * 10)}${')'.repeat(n * 10)}; }`,
  'macro rules': () => 'macro_rules! m { ($a:expr) => { m!(($a, $a)) }; }\nfn f() { m!(1); }',
  'macro rules beside an allocation': () =>
    'macro_rules! m { ($a:expr) => { m!(($a, $a)) }; }\nfn f() { m!(1); let _ = KBox::new(2); }',
  blanks: (n) => `fn${' '.repeat(n * 5000)}x() {}`,
  lines: (n) => '\n'.repeat(n * 5000),
  comments: (n) => '// a\n'.repeat(n * 1000),
  'nested comments': (n) => `${'/*'.repeat(n * 100)}${'*/'.repeat(n * 100)}`,
  attributes: (n) => `${'#[a]'.repeat(n * 50)}fn f() {}`,
  paths: (n) => `fn f() { ${'a::'.repeat(n * 100)}b(); }`,
  'one line': (n) => times(n * 20, (i) => `fn f${i}() { g(${i}); } `),
  'docs examples': (n) => `/// \`\`\`\n${'/// let a = 1;\n'.repeat(n * 20)}/// \`\`\`\nfn f() {}`,
};

/** Code that no compiler takes: it may cost what stands behind it, but no more than that. */
const broken: Readonly<Record<string, (n: number) => string>> = {
  pub: (n) => 'pub('.repeat(n * 500),
  'open functions': (n) => 'fn a() {\n'.repeat(n * 100),
  'open functions in a line': (n) => 'fn a() {'.repeat(n * 100),
  'open parameters': (n) => 'fn a('.repeat(n * 100),
  'open macros': (n) => 'a!('.repeat(n * 100),
  'open attributes': (n) => '#['.repeat(n * 100),
  'open strings': (n) => '"'.repeat(n * 300 + 1),
  'open raw strings': (n) => 'r#"'.repeat(n * 30),
  'open escapes': (n) => "let a = '\\u{".repeat(n * 50),
  'open comments': (n) => '/*'.repeat(n * 300),
  quotes: (n) => "'".repeat(n * 300),
  angles: (n) => '<'.repeat(n * 300),
  unsafe: (n) => 'unsafe '.repeat(n * 300),
};

/** All kinds at a size; 30 is what an attacker would send, 3 is quick. */
export function hostileTexts(size: number): {
  readonly valid: readonly Hostile[];
  readonly broken: readonly Hostile[];
} {
  const make = (kinds: typeof valid): Hostile[] =>
    Object.entries(kinds).map(([name, text]) => ({ name, text: `${PRELUDE}${text(size)}\n${HONEST}` }));
  return { valid: make(valid), broken: make(broken) };
}
