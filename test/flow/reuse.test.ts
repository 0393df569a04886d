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
];

test('edits of bodies leave what a fresh look at the text finds', () => {
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
