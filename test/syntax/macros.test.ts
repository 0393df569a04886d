import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Expr, FnItem, MacroBody } from '../../server/src/syntax/ast/index.ts';
import { findCalls, forEachExpr } from '../../server/src/syntax/ast/walk.ts';
import type { RustParser, SourceFile } from '../../server/src/syntax/source-file.ts';
import { bothParsers } from './parsers.ts';
import { showBody } from './show.ts';

let parsers: readonly RustParser[] = [];
beforeAll(async () => {
  parsers = await bothParsers();
});
afterAll(() => {
  for (const parser of parsers) parser.dispose();
});

function bodyOf(file: SourceFile): MacroBody {
  let found: MacroBody | undefined;
  const block = file.body(file.items[0] as FnItem);
  if (block) {
    forEachExpr(block, (expr) => {
      if (expr.kind === 'macro') found ??= expr.body;
    });
  }
  if (!found) throw new Error('no macro');
  return found;
}

const TABLE: readonly (readonly [string, string])[] = [
  ['pr_info!("a {}\\n", f(x))', 'exprs["a {}\\n", (call f x)]'],
  ['dev_info!(dev, "x {y}", y = v.len())', 'exprs[dev, "x {y}", (= y (.len v))]'],
  ['c_str!( "only" )', 'exprs["only"]'],
  ['kvec![0u8; n]', 'repeat[0u8, n]'],
  ['kvec!(0; n)', 'repeat[0, n]'],
  ['vec! { a, f(b) }', 'exprs[a, (call f b)]'],
  ['assert!(v.push(1, GFP_KERNEL).is_ok())', 'exprs[(.is_ok (.push v 1 GFP_KERNEL))]'],
  ['m!()', 'exprs[]'],
  ['matches!(f(x), Some(A | B) if g(y))', 'exprs[(call f x), (? (call g y))]'],
  ['new_mutex!(KBox::new(1, GFP_KERNEL)?, "name")', 'exprs[(try (call KBox::new 1 GFP_KERNEL)), "name"]'],
  ['unsafe_op! { let x = f(); x }', 'stmts{let x=(call f); x}'],
  // The pin_init family.
  [
    'pin_init!(Foo { a: 1, b <- init(), c, ..Zeroable::init_zeroed() })',
    'init[Foo a:1, b<-(call init), c ..(call Zeroable::init_zeroed)]',
  ],
  [
    'try_pin_init!(&this in Foo<T, { N }> { a <- new_mutex!(f()), _: { g(this); }, }? Error)',
    'init[&this Foo<T, { N }> a<-(new_mutex! exprs[(call f)]), _:{(call g this);}? Error]',
  ],
  [
    'kernel::try_init! { a::B::<u8> { #[cfg(X)] x: y::<u8, E>(1)? }? kernel::error::Error }',
    'init[a::B<u8> x:(try (call y<u8, E> 1))? kernel::error::Error]',
  ],
  ['stack_pin_init!(let x = pin_init!(F { a: 1 }))', 'stmts{let x=(pin_init! init[F a:1]);}'],
  ['stack_try_pin_init!(let x: P =? f(1))', 'stmts{let x:P=(call f 1);}'],
  ['init!(value)', 'exprs[value]'],
  // What does not parse keeps its calls.
  [
    'dsl!(A => kernel::alloc::KVec::with_capacity(n, GFP_KERNEL), @ x.push(y)?.z(w) ;;)',
    'tokens[(call kernel::alloc::KVec::with_capacity n GFP_KERNEL), (.z (try (.push x y)) w)]',
  ],
  ['dsl!(=> A::<T, U>::new(b => c, d))', 'tokens[(call A::new (?) d)]'],
  ['dsl!(=> fn f(x: u8) in foo(y))', 'tokens[]'],
  ['dsl!(@ m!(KBox::new(1)) @)', 'tokens[(m! exprs[(call KBox::new 1)])]'],
];

describe('a macro body is parsed', () => {
  test.each(TABLE)('%s', (source, expected) => {
    for (const parser of parsers) {
      const file = parser.parse('a.rs', `fn f() { ${source}; }`);
      expect(showBody(bodyOf(file)), parser.build).toBe(expected);
      file.release();
    }
  });
});

/** The text of every call's callee or method and of its arguments, taken from the file. */
function callTexts(text: string, exprs: readonly Expr[]): string[] {
  return exprs.flatMap(findCalls).map((call) => {
    const name = call.kind === 'call' ? call.callee : call.methodSpan;
    return text.slice(name.start, name.end) + text.slice(call.argsSpan.start, call.argsSpan.end);
  });
}

test('macro_rules keep the calls of their right-hand sides, at exact offsets', () => {
  const source = `/* é😀 */ macro_rules! kvec {
    ($elem:expr; $n:expr) => { $crate::alloc::KVec::from_elem($elem, $n, GFP_KERNEL) };
    ($($x:expr),+ $(,)?) => { match KBox::new([$($x),+], $crate::GFP_KERNEL) { Ok(b) => Ok(b.into_vec()) } };
  }`;
  for (const parser of parsers) {
    const file = parser.parse('a.rs', source);
    const item = file.items[0];
    if (item?.kind !== 'macroRules' || item.body.kind !== 'tokens') throw new Error('no rules');
    expect(callTexts(source, item.body.calls)).toEqual([
      '$crate::alloc::KVec::from_elem($elem, $n, GFP_KERNEL)',
      'KBox::new([$($x),+], $crate::GFP_KERNEL)',
      'into_vec()',
    ]);
    expect(showBody({ kind: 'tokens', calls: item.body.calls.slice(0, 1) })).toBe(
      'tokens[(call crate::alloc::KVec::from_elem $elem $n GFP_KERNEL)]',
    );
    file.release();
  }
});

test('an item macro that is no Rust keeps its span', () => {
  const source = 'kernel::sync::global_lock! { unsafe(uninit) static NAME: SpinLock<u8> = KBox::new(1); }';
  for (const parser of parsers) {
    const item = parser.parse('a.rs', source).items[0];
    if (item?.kind !== 'macroCall') throw new Error('no macro');
    expect(source.slice(item.argsSpan.start, item.argsSpan.end)).toMatch(/^\{ unsafe.*; \}$/);
    expect(showBody(item.body)).toBe('tokens[(call KBox::new 1)]');
  }
});

test('initialiser fields carry exact spans', () => {
  const source = 'fn f() { pin_init!(é😀::S { /* x */ name <- f("😀"), #[a] b: 1 }? E) }'.replace('é😀', 'é');
  for (const parser of parsers) {
    const body = bodyOf(parser.parse('a.rs', source));
    if (body.kind !== 'init') throw new Error('no initialiser');
    const text = (span: { start: number; end: number } | undefined) =>
      span && source.slice(span.start, span.end);
    expect(
      body.init.fields.map((f) => [
        text(f),
        text(f.nameSpan),
        text(f.operatorSpan),
        text(f.value),
        f.attrs.length,
      ]),
    ).toEqual([
      ['name <- f("😀")', 'name', '<-', 'f("😀")', 0],
      ['#[a] b: 1', 'b', ':', '1', 1],
    ]);
    expect([text(body.init), text(body.init.bracesSpan)?.[0], text(body.init.error)]).toEqual([
      source.slice(19, -3),
      '{',
      'E',
    ]);
  }
});
