import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FnItem } from '../../server/src/syntax/ast/index.ts';
import type { RustParser } from '../../server/src/syntax/source-file.ts';
import { bothParsers } from './parsers.ts';
import { showBlock } from './show.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

/** What stands in a function's braces, and what it is lowered to. */
const TABLE: readonly (readonly [string, string])[] = [
  // Calls and paths.
  ['f(1, a)', '{(call f 1 a)}'],
  ['KVec::<u8>::with_capacity(n, GFP_KERNEL)?;', '{(try (call KVec<u8>::with_capacity n GFP_KERNEL));}'],
  ['<T as X>::f()', '{(call <T as X>::f)}'],
  ['::kernel::f()', '{(call ::kernel::f)}'],
  ['v.push(x, GFP_KERNEL)?.len()', '{(.len (try (.push v x GFP_KERNEL)))}'],
  ['it.collect::<Vec<_>>()', '{(.collect::<1> it)}'],
  ['(self.f)(1)', '{(call (paren (field self f)) 1)}'],
  ['t.0(1)', '{(call (field t 0) 1)}'],
  // Literals.
  [
    '(1, 2.5, "s", c"c", b"b", \'x\', b\'y\', true, r#"raw"#)',
    `{(tuple 1 float:2.5 "s" cstr:c"c" bytestr:b"b" char:'x' byte:b'y' bool:true r#"raw"#)}`,
  ],
  // Operators.
  ['!a && -b == *c', '{(&& (! a) (== (- b) (* c)))}'],
  ['x = y; x += 1;', '{(= x y); (+= x 1);}'],
  ['&raw const a; &raw mut b; &mut c; &d', '{(&raw a); (&rawmut b); (&mut c); (& d)}'],
  ['x as *mut T', '{(as x *mut T)}'],
  ['a[1..]; ..=3; ..', '{(index a (.. 1 -)); (..= - 3); (.. - -)}'],
  ['fut.await?', '{(try (await fut))}'],
  ['[0; N]; [a, b]; ()', '{(repeat 0 N); (array a b); (tuple)}'],
  // Blocks.
  ['unsafe { f() }', '{unsafe{(call f)}}'],
  ['const { assert!(A); }', '{const{(assert! exprs[A]);}}'],
  ['async move { 1 };', '{async{1};}'],
  [`'a: { break 'a 1 }`, `{'a {(break 'a 1)}}`],
  // Control flow.
  ['if a { 1 } else if let Some(x) = b { 2 } else { 3 }', '{(if a {1} (if (let Some(x) b) {2} {3}))}'],
  ['if let Some(x) = y && z && let E::A(_) = w {}', '{(if (&& (&& (let Some(x) y) z) (let E::A(_) w)) {})}'],
  ['let Ok(mut x) = f() else { return; }; x', '{let Ok(mut x)=(call f) else {(return);}; x}'],
  [
    'match x { None => 1, Some(n) if n > 2 => { n } A | B => 3, C { ref d, e: _, .. } => 4 }',
    '{(match x [None 1] [Some(n) if (> n 2) {n}] [A|B 3] [C{d:ref d,e:_,..} 4])}',
  ],
  [`'o: loop { continue 'o; }`, `{(loop 'o {(continue 'o);})}`],
  [`while let Some(x) = it.next() { }`, '{(while (let Some(x) (.next it)) {})}'],
  [`'f: for (i, _) in v.iter() { break; }`, `{(for 'f (i,_) (.iter v) {(break);})}`],
  ['loop { break (a, b); }', '{(loop {(break (tuple a b));})}'],
  [`'x: loop { break 'x (a); }`, `{(loop 'x {(break 'x (paren a));})}`],
  ['return Err(e)', '{(return (call Err e))}'],
  // Closures.
  ['f(|x, (a, b): T| x + a, move || -> u8 { 1 })', '{(call f (|x,(a,b):T| (+ x a)) (move ||->u8 {1}))}'],
  // Structs.
  ['S { a: 1, b, ..d() }', '{(new S a=1 b ..(call d))}'],
  ['a::S::<T> { 0: x }', '{(new a::S<T> 0=x)}'],
  // Statements.
  [
    '#[cfg(A)] f(); #[cfg(B)] { g() } #[allow(x)] let a: KBox<u8>; h()',
    '{#cfg (call f); #cfg {(call g)} #allow let a:KBox<u8>; (call h)}',
  ],
  ['use a::b; fn inner() {} const X: u8 = 1; x', '{item:use: item:fn:inner item:const:X x}'],
  ['m! { a } f()', '{(m! stmts{a}) (call f)}'],
  ['m!(a); n![]; o! {};', '{(m! exprs[a]); (n! exprs[]); (o! exprs[]);}'],
  [
    'let ref mut x @ Some(_) = y; let &mut [a, .., b] = c; let -1..=2 = d;',
    '{let ref mut x@Some(_)=y; let &mut [a,..,b]=c; let <range>=d;}',
  ],
  // What is half typed keeps what can be told.
  ['let x = ; g(1)', '{let x; (call g 1)}'],
];

describe('a function body is lowered', () => {
  test.each(TABLE)('%s', (source, expected) => {
    for (const parser of parsers) {
      const file = parser.parse('a.rs', `fn f() { ${source} }`);
      const block = file.body(file.items[0] as FnItem);
      expect(block && showBlock(block), parser.build).toBe(expected);
      file.release();
    }
  });
});

test('a body is the same after the tree is released, and the same object when asked twice', () => {
  for (const parser of parsers) {
    const source = 'fn f() { g(KBox::new(1, GFP_KERNEL)?) } fn h() { 1 }';
    const early = parser.parse('a.rs', source);
    const late = parser.parse('a.rs', source);
    late.release();
    for (const index of [0, 1]) {
      const block = early.body(early.items[index] as FnItem);
      expect(late.body(late.items[index] as FnItem)).toEqual(block);
      expect(early.body(early.items[index] as FnItem)).toBe(block);
    }
    early.release();
  }
});

test('functions and constants inside a body have bodies and values', () => {
  for (const parser of parsers) {
    const file = parser.parse('a.rs', 'fn f() { const X: u8 = 7; fn g() { h() } }');
    const stmts = file.body(file.items[0] as FnItem)?.stmts ?? [];
    const [constant, inner] = stmts.map((stmt) => (stmt.kind === 'item' ? stmt.item : undefined));
    expect(constant?.kind === 'const' && file.value(constant)).toMatchObject({ kind: 'lit', text: '7' });
    expect(inner?.kind === 'fn' && file.body(inner)?.tail?.kind).toBe('call');
    file.release();
  }
});
