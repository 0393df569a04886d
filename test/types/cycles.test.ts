import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// Code that does not compile may lead in circles; that ends.

const tool = await loadTool();

test.each([
  'type A = A;',
  'type A<T> = B<A<T>>; type B<T> = A<T>;',
  'type A<T = A> = KBox<T>;',
  'struct A<T = A>(T);',
  'struct A<T = B>(T); struct B<T = A>(T);',
  'trait T { type A; } impl T for A { type A = <A as T>::A; } type A = <A as T>::A;',
  'impl core::ops::Deref for A { type Target = A; fn deref(&self) -> &A { self } } struct A;',
])('%s', (declared) => {
  const text = `use kernel::prelude::*;
${declared}
fn f(a: A, lock: &kernel::sync::SpinLock<A>) -> Result<A> {
    let guard = lock.lock();
    let b: A = guard.make();
    let c = KBox::<A>::new(a, GFP_KERNEL)?;
    b.push(c);
    A::try_new(b)
}
`;
  const path = '/module/a.rs';
  const analysis = tool.analysis(memoryFileSystem(new Map([[path, text]])), {
    kernel: '7.3',
    rules: {},
    stackLimit: 1024,
  });
  const report = analysis.report(path);
  expect(report.notes).toEqual([]);
  // What is known at all is known still: these calls are made under a lock, and the last one is no name of today.
  for (const { rule } of report.findings) expect(['sleep-in-atomic', 'lingering-try']).toContain(rule);
  analysis.dispose();
});
