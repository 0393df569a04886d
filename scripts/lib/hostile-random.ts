import { HONEST, type Hostile, hostileTexts } from './hostile.ts';
import { below, pick, type Random } from './random.ts';

/** A hostile text at random; `isValid` where all of it parses, so that the honest finding in it must be found. */
export interface RandomHostile extends Hostile {
  readonly isValid: boolean;
}

/** The sizes that kinds are made in: most are small, so that many are mixed; some are what an attacker would send. */
const SIZES = [1, 2, 3, 5, 8, 13, 30];

/** Wraps of a production of the grammar around another of its kind; `n` makes names differ. */
const wraps: Readonly<
  Record<'expr' | 'type' | 'pattern' | 'item', readonly ((inner: string, n: number) => string)[]>
> = {
  expr: [
    (it) => `(${it})`,
    (it) => `[${it}, 1]`,
    (it) => `{ ${it} }`,
    (it) => `unsafe { ${it} }`,
    (it) => `-${it}`,
    (it) => `&mut ${it}`,
    (it) => `(${it} + a)`,
    (it) => `a.m(${it})`,
    (it) => `f(${it})`,
    (it, n) => `|x${n}: u32| ${it}`,
    (it) => `match ${it} { 0 => 1, _ => 2 }`,
    (it) => `match a { 0 => ${it}, _ => a }`,
    (it) => `if let Some(_) = Some(${it}) { a } else { a }`,
    (it) => `if a == 1 { ${it} } else { ${it.length < 400 ? it : 'a'} }`,
    (it) => `loop { break ${it} }`,
    (it) => `Some(${it})?`,
    (it) => `KBox::new(${it}, GFP_KERNEL)?`,
    (it) => `pr_info!("{}", ${it})`,
    (it, n) => `{ let v${n} = ${it}; v${n} }`,
    (it) => `S { x: ${it} }`,
    (it) => `(${it} as usize)`,
    (it) => `a[${it}]`,
    (it) => `(${it}).lock()`,
    (it) => `'l: { ${it} }`,
  ],
  type: [
    (it) => `&'static ${it}`,
    (it) => `*const ${it}`,
    (it) => `[${it}; 3]`,
    (it) => `(${it}, u8)`,
    (it) => `KVec<${it}>`,
    (it) => `Option<${it}>`,
    (it) => `fn(${it}) -> u8`,
    (it) => `KBox<dyn Fn(${it}) -> u8>`,
    (it) => `<KVec<${it}> as T>::X`,
    (it) => `Pin<Arc<SpinLock<${it}>>>`,
  ],
  pattern: [
    (it) => `(${it}, _)`,
    (it) => `&${it}`,
    (it) => `Some(${it})`,
    (it) => `[${it}, ..]`,
    (it) => `S { x: ${it}, .. }`,
    (it, n) => `p${n} @ (${it})`,
  ],
  item: [
    (it, n) => `mod m${n} { use super::*; ${it} }`,
    (it, n) => `fn f${n}() { ${it} }`,
    (it, n) => `const C${n}: u8 = { ${it} 1 };`,
    (it, n) => `struct T${n}; impl T${n} { fn f() { ${it} } }`,
    (it, n) => `trait R${n} { fn f() { ${it} } }`,
  ],
};

/** A production inside of others of its kind, `depth` deep. */
function nested(next: Random, kind: keyof typeof wraps, seed: string, depth: number): string {
  let text = seed;
  // One rule over and over is what a reader that recurses badly falls over; a mixture is what it has not thought of.
  const only = below(next, 2) === 0 ? pick(next, wraps[kind]) : undefined;
  for (let i = 0; i < depth && text.length < 60_000; i++) text = (only ?? pick(next, wraps[kind]))(text, i);
  return text;
}

function grammar(next: Random): { readonly name: string; readonly text: string } {
  const kind = pick(next, ['expr', 'type', 'pattern', 'item'] as const);
  const depth = pick(next, [2, 5, 12, 40, 120]);
  const seed = { expr: 'a', type: 'u8', pattern: '_', item: 'struct Z;' }[kind];
  const code = nested(next, kind, seed, depth);
  const text = {
    expr: `fn g(a: u32) -> Result { let _x = ${code}; Ok(()) }`,
    type: `struct W { x: ${code} }\nfn g(a: ${code}) {}`,
    pattern: `fn g(a: u32) { match a { ${code} => {} _ => {} } }`,
    item: code,
  }[kind];
  return { name: `${kind} ${depth}`, text };
}

/** Several hostile things in one file, each in a module; now and then cut off or with something broken in it. */
export function randomHostile(next: Random): RandomHostile {
  const parts: { readonly name: string; readonly text: string }[] = [];
  const count = 1 + below(next, 3);
  for (let i = 0; i < count; i++) {
    if (below(next, 2) === 0) parts.push(grammar(next));
    else {
      const size = pick(next, SIZES);
      const { name, text } = pick(next, hostileTexts(size).valid);
      parts.push({ name: `${name} ${size}`, text: text.replace(HONEST, '') });
    }
  }
  const names = parts.map((it) => it.name);
  let text = `use kernel::prelude::*;\n${HONEST}${parts.map((it, i) => `mod part${i} {\n${it.text}\n}\n`).join('')}`;
  const damage = below(next, 4);
  if (damage === 0) {
    text = text.slice(0, below(next, text.length));
    names.push('cut off');
  } else if (damage === 1) {
    const broken = pick(next, hostileTexts(pick(next, SIZES)).broken);
    const at = below(next, text.length);
    text = text.slice(0, at) + broken.text + text.slice(at);
    names.push(broken.name);
  }
  return { name: names.join(', '), text, isValid: damage > 1 };
}
