import { expect, test } from 'vitest';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// Edits of bodies in the kernel's own crates, which no declaration shows: what was found before must not stay.

const tool = await loadTool();
const helper = '/linux/rust/kernel/helper.rs';
const own = '/linux/rust/kernel/own.rs';
const driver = '/linux/drivers/driver.rs';
const tree = new Map([
  ['/linux/Makefile', 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 4\n'],
  ['/linux/rust/kernel/lib.rs', 'pub mod alloc;\npub mod sync;\npub mod helper;\npub mod own;\n'],
  ['/linux/rust/kernel/alloc.rs', 'pub mod kbox;\npub struct Flags(u32);\n'],
  ['/linux/rust/kernel/alloc/kbox.rs', 'pub struct Box<T>(T);\n'],
  [
    '/linux/rust/kernel/sync.rs',
    `pub struct SpinLock(u32);
pub struct Guard<'a>(&'a SpinLock);
impl SpinLock {
    pub fn lock(&self) -> Guard<'_> {
        unsafe { bindings::spin_lock(self.0) };
        Guard(self)
    }
}
impl Drop for Guard<'_> {
    fn drop(&mut self) {
        unsafe { bindings::spin_unlock(self.0.0) };
    }
}
`,
  ],
  [helper, 'pub fn work() {\n    unsafe { bindings::__might_sleep() };\n}\n'],
  [
    own,
    `use crate::sync::SpinLock;
fn direct(lock: &SpinLock) {
    let guard = lock.lock();
    unsafe { bindings::__might_sleep() };
}
fn through(lock: &SpinLock) {
    let guard = lock.lock();
    crate::helper::work();
}
`,
  ],
  [
    driver,
    `use kernel::sync::SpinLock;
fn remote(lock: &SpinLock) {
    let guard = lock.lock();
    kernel::helper::work();
}
`,
  ],
]);

test('the implementations of a trait of the kernel are known where nobody else can name it', () => {
  const text = `use crate::sync::SpinLock;
trait Work { fn run(&self); }
struct Slow;
impl Work for Slow { fn run(&self) { unsafe { bindings::__might_sleep() } } }
fn with<T: Work>(lock: &SpinLock, work: &T) {
    let guard = lock.lock();
    work.run();
}
`;
  const found = (text: string) => {
    const analysis = tool.analysis(memoryFileSystem(new Map(tree).set(own, text)), {
      rules: {},
      stackLimit: 1024,
    });
    const { findings } = analysis.report(own);
    analysis.dispose();
    return findings.map((it) => it.rule);
  };
  expect(found(text)).toEqual(['sleep-in-atomic']);
  expect(found(text.replace('trait Work', 'pub trait Work'))).toEqual([]);
});

test('what an edit in the kernel crate mends or breaks is seen in all files', () => {
  const analysis = tool.analysis(memoryFileSystem(tree), { rules: {}, stackLimit: 1024 });
  const count = () =>
    [own, driver].map(
      (it) => analysis.report(it).findings.filter((found) => found.rule === 'sleep-in-atomic').length,
    );
  /** Puts another word of the same length in place of one, so that nothing moves. */
  const swap = (path: string, from: string, to: string) => {
    const start = analysis.text(path)!.indexOf(from);
    analysis.change(path, [{ start, end: start + from.length, newText: to }]);
  };
  const [sleeps, wakes] = ['bindings::__might_sleep()', 'bindings::rcu_all_calls()'];
  for (const path of [own, helper]) analysis.open(path, tree.get(path)!);
  expect(count()).toEqual([2, 1]);
  swap(own, sleeps, wakes);
  expect(count()).toEqual([1, 1]);
  swap(helper, sleeps, wakes);
  expect(count()).toEqual([0, 0]);
  swap(own, wakes, sleeps);
  expect(count()).toEqual([1, 0]);
  swap(helper, wakes, sleeps);
  expect(count()).toEqual([2, 1]);
  analysis.dispose();
});
