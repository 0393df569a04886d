import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

const tool = await loadTool();
const options = { kernel: '7.3', rules: {}, stackLimit: 1024 };
const path = '/module/module.rs';
const text = `use kernel::prelude::*;
use kernel::sync::SpinLock;

fn make() -> Result<KBox<u32>> {
    let flags = GFP_KERNEL;
    Ok(KBox::new(1u32, flags)?)
}

fn calls(it: &SpinLock<u32>) -> Result {
    let guard = it.lock();
    let _made = make()?;
    drop(guard);
    Ok(())
}

fn own(it: &SpinLock<u32>) -> Result {
    let guard = it.lock();
    let _made = KBox::new(*guard, GFP_KERNEL)?;
    drop(guard);
    Ok(())
}

struct Held;

struct Maker;
impl Maker {
    fn plain(&self) -> u32 { 1 }
}

trait Run { fn run(&self); }
impl Run for Maker {
    fn run(&self) {}
}

fn through(it: &SpinLock<u32>, maker: &Maker) -> Result {
    let guard = it.lock();
    let _other = maker.plain();
    maker.run();
    drop(guard);
    Ok(())
}

fn holds(it: &SpinLock<u32>, held: Held) {
    let _guard = it.lock();
    drop(held);
}

fn fine(it: &SpinLock<u32>) -> Result {
    let guard = it.lock();
    let n = *guard;
    drop(guard);
    let _made = KBox::new(n, GFP_KERNEL)?;
    Ok(())
}
`;

/** Edits of bodies, each of the text that the one before it left; what the edit is about is its name. */
const edits: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a callee gets other flags', 'let flags = GFP_KERNEL;', 'let flags = GFP_NOWAIT;'],
  ['and the old ones again', 'let flags = GFP_NOWAIT;', 'let flags = GFP_KERNEL;'],
  ['a line above all others', 'let flags = GFP_KERNEL;', 'let _n = 1;\n    let flags = GFP_KERNEL;'],
  [
    'a guard that goes earlier',
    'let _made = make()?;\n    drop(guard);',
    'drop(guard);\n    let _made = make()?;',
  ],
  ['a guard that goes later', 'drop(guard);\n    let _made = KBox::new(n,', 'let _made = KBox::new(n,'],
  ['half a line', 'let n = *guard;', 'let n = *guard; if n {'],
  ['and the other half', 'let n = *guard; if n {', 'let n = *guard;'],
  ['a callee wants more', 'fn make() ->', 'fn make(_n: u32) ->'],
  ['a callee goes', 'fn make(_n: u32)', 'fn made(_n: u32)'],
  ['and comes back', 'fn made(_n: u32)', 'fn make()'],
  ['a method comes', 'impl Maker {', 'impl Maker {\n    fn more(&self) -> Result<KBox<u32>> { make() }'],
  ['it is called', 'let _other = maker.plain();', 'let _other = maker.more()?;'],
  ['it goes', 'fn more(&self)', 'fn less(&self)'],
  ['a method of a trait gets a body', 'fn run(&self) {}', 'fn run(&self) { let _ = make(); }'],
  ['and another parameter', 'fn run(&self) {', 'fn run(&self, _n: u32) {'],
  ['and back', 'fn run(&self, _n: u32) {', 'fn run(&self) {'],
  [
    'a destructor comes',
    'struct Held;',
    'struct Held;\nimpl Drop for Held { fn drop(&mut self) { let _ = make(); } }',
  ],
  [
    'what it calls gets another signature',
    'fn make() ->',
    'fn make() -> Result<KBox<u32>> { Err(EINVAL) }\nfn old() ->',
  ],
  [
    'an import that only bodies use',
    'use kernel::sync::SpinLock;',
    'use kernel::sync::SpinLock;\nuse kernel::alloc::flags::GFP_NOWAIT as GFP_KERNEL;',
  ],
  ['and gone', '\nuse kernel::alloc::flags::GFP_NOWAIT as GFP_KERNEL;', ''],
  ['an import that signatures use', 'use kernel::sync::SpinLock;', 'use kernel::sync::Mutex as SpinLock;'],
  ['and back', 'use kernel::sync::Mutex as SpinLock;', 'use kernel::sync::SpinLock;'],
  ['a field holds memory', 'struct Held;', 'struct Held(KVVec<u8>);'],
];

test('edits of bodies and signatures leave what a fresh look at the text finds', () => {
  const fs = memoryFileSystem(new Map([[path, text]]));
  const analysis = tool.analysis(fs, options);
  analysis.open(path, text);
  analysis.report(path);
  let now = text;
  let different = 0;
  for (const [name, from, to] of edits) {
    const start = now.indexOf(from);
    expect(start, name).toBeGreaterThan(0);
    analysis.change(path, [{ start, end: start + from.length, newText: to }]);
    const before = now;
    now = now.slice(0, start) + to + now.slice(start + from.length);
    const fresh = tool.analysis(fs, options);
    fresh.open(path, now);
    const wanted = fresh.report(path).findings;
    expect(analysis.report(path).findings, name).toEqual(wanted);
    const old = tool.analysis(fs, options);
    old.open(path, before);
    if (JSON.stringify(old.report(path).findings) !== JSON.stringify(wanted)) different++;
    fresh.dispose();
    old.dispose();
  }
  // The edits are not all without effect.
  expect(different).toBeGreaterThan(3);
  analysis.dispose();
});
