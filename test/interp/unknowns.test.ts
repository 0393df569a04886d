import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// What is not checked is listed, with its place and the reason: nothing is left out in silence.

const tool = await loadTool();
const path = '/m/driver.rs';
const head = 'use kernel::prelude::*;\nuse kernel::sync::SpinLock;\n';

function analysisOf(code: string) {
  const files = new Map([
    ['/m/Kbuild', 'obj-m := driver.o\n'],
    [path, head + code],
  ]);
  return tool.analysis(memoryFileSystem(files), { kernel: '7.3', rules: {}, stackLimit: 1024 });
}

/** Kind and code of each unknown in a module. */
function unknowns(code: string): string[] {
  const analysis = analysisOf(code);
  const { unknown, unknowns: all } = analysis.report(path)!;
  analysis.dispose();
  expect(unknown).toBe(all.length);
  return all.map((it) => `${it.kind} ${it.what}`);
}

const under = (body: string): string =>
  `fn f(g: &SpinLock<u32>, x: &Foo, call: fn(u32)) { let _g = g.lock(); ${body} }`;

test.each([
  ['x.method(1);', 'receiver x.method(1)'],
  ['not_there(2);', 'call not_there(2)'],
  ['other::thing();', 'call other::thing()'],
  ['unsafe { bindings::never_heard_of(1) };', 'c-function bindings::never_heard_of(1)'],
  ['my_macro!(a, foo(1), b);', 'call foo(1)'],
])('under a lock, %s', (body, said) => {
  expect(unknowns(under(body))).toEqual([said]);
});

test('what a macro declares that is not in view is one, and moves with it', () => {
  const other = 'macro_rules! known { ($n:ident) => { fn $n() {} }; }\nknown!(f);\n';
  expect(unknowns(`${other}far_away!(a, b);`)).toEqual(['macro far_away!(a, b);']);
  expect(unknowns(`${other}known!(1 + 1);`)).toEqual(['macro known!(1 + 1);']);
  expect(unknowns(`mod inner { far_away! { x } }`)).toEqual(['macro far_away! { x }']);
  expect(unknowns(`${other}module! { type: X, name: "x", license: "GPL" }`)).toEqual([]);

  const code = `${head}fn f() {}\nfar_away!(a);\n`;
  const analysis = analysisOf('');
  analysis.open(path, code);
  analysis.report(path);
  analysis.change(path, [{ start: head.length, end: head.length, newText: '/* moved */\n' }]);
  const [moved] = analysis.report(path)!.unknowns;
  expect(moved?.span.start).toBe(code.indexOf('far_away') + '/* moved */\n'.length);
  analysis.dispose();
});

test('a trait with more implementations than are run is one, whatever its default does', () => {
  const impls = (n: number) =>
    Array.from({ length: n }, (_, i) => `struct S${i};\nimpl Run for S${i} { fn run(&self) {} }`).join('\n');
  const code = (n: number) =>
    `trait Run { fn run(&self) {} }\n${impls(n)}\nfn f(g: &SpinLock<u32>, x: &dyn Run) { let _g = g.lock(); x.run(); }`;
  expect(unknowns(code(8))).toEqual([]);
  expect(unknowns(code(9))).toEqual(['call x.run()']);
});

test('the same where it may sleep is no unknown', () => {
  const body = 'x.method(1); not_there(2); unsafe { bindings::never_heard_of(1) };';
  expect(unknowns(`fn f(x: &Foo) { ${body} }`)).toEqual([]);
  expect(unknowns(`fn f(g: &SpinLock<u32>, x: &Foo) { drop(g.lock()); ${body} }`)).toEqual([]);
});

test('what is known is no unknown', () => {
  expect(
    unknowns(`fn callee(n: u32) -> u32 { n }\n${under('callee(1); let v = KVec::<u32>::new(); v.len();')}`),
  ).toEqual([]);
});

test('a call that lies too deep is one, and those above it are found', () => {
  const chain = Array.from({ length: 120 }, (_, i) => `fn f${i}() -> Result { f${i + 1}() }`).join('\n');
  const end = 'fn f120() -> Result { let _b = KBox::new(1, GFP_KERNEL)?; Ok(()) }';
  const root = 'fn top(g: &SpinLock<u32>) -> Result { let _g = g.lock(); f0() }';
  expect(unknowns(`${chain}\n${end}\n${root}`)).toEqual(['limit f0()']);
});

test('the context of a call that is not checked says so', () => {
  const code = under('x.method(1);');
  const analysis = analysisOf(code);
  expect(analysis.contextAt(path, (head + code).indexOf('method'))?.text).toBe(
    'atomic: spinlock `g`, line 3; not checked: the type of the receiver is unknown',
  );
  analysis.dispose();
});
