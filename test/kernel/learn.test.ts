import { expect, test } from 'vitest';
import type { ApiListing } from '../../server/src/analysis.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool } from '../support/tool.ts';

// What `kalloc-lint api` says of a tree, on one that is small enough to be read. test/kernels/api.test.ts has real ones.

const tool = await loadTool();

const tree = new Map([
  ['/linux/Makefile', 'VERSION = 7\nPATCHLEVEL = 3\nSUBLEVEL = 0\n'],
  ['/linux/Kconfig', ''],
  [
    '/linux/rust/kernel/lib.rs',
    `pub mod alloc;
pub mod irq;
pub mod text;
/// Names GFP_KERNEL in a comment alone.
#[macro_export]
macro_rules! plain { ($x:expr) => { $x } } // GFP_KERNEL
#[macro_export]
macro_rules! made { ($x:expr) => { $crate::alloc::Store::new($x, $crate::alloc::GFP_KERNEL) } }
`,
  ],
  [
    '/linux/rust/kernel/alloc.rs',
    `pub mod kbox;
pub struct Flags(u32);
impl Flags { pub fn contains(self, flags: Flags) -> bool { true } }
pub const GFP_KERNEL: Flags = Flags(1);
pub struct Store<T>(T);
impl<T> Store<T> {
    pub fn new(x: T, flags: Flags) -> Result<Self, ()> { Ok(Store(x)) }
    pub fn grow(&mut self, flags: Flags, n: usize) {}
}
`,
  ],
  ['/linux/rust/kernel/alloc/kbox.rs', ''],
  [
    '/linux/rust/kernel/irq.rs',
    'pub struct Flags(u32);\npub fn request(flags: Flags) {}\npub fn odd(flags: nowhere::Flags) {}\n',
  ],
  [
    '/linux/rust/kernel/text.rs',
    `use crate::alloc::{Store, GFP_KERNEL};
pub trait Copied { fn copied(&self) -> Result<Store<u8>, ()>; }
pub struct Text { store: Store<u8>, flags: crate::alloc::Flags }
impl Text {
    pub fn fixed() -> Result<Store<u8>, ()> { Store::new(1, GFP_KERNEL) }
    pub fn through() -> Result<Store<u8>, ()> { Text::fixed() }
    pub fn by_macro() -> Result<Store<u8>, ()> { made!(1) }
    pub fn chosen(&mut self) { self.store.grow(self.flags, 1) }
    pub fn passed(flags: crate::alloc::Flags) -> Result<Store<u8>, ()> { Store::new(1, flags) }
    pub fn lost(x: Unheard) { x.of(GFP_KERNEL) }
    pub fn in_c() { unsafe { bindings::request_irq(1) } }
    pub fn nothing(&self) -> bool { plain!(true) }
}
impl Copied for Text { fn copied(&self) -> Result<Store<u8>, ()> { Text::fixed() } }
#[cfg(test)]
mod tests { fn test_only() { crate::text::Text::fixed(); } }
`,
  ],
  ['/linux/drivers/shelf/Makefile', 'obj-$(CONFIG_SHELF) += shelf.o\n'],
  [
    '/linux/drivers/shelf/shelf.rs',
    'use kernel::alloc::Flags as AllocFlags;\npub fn stock(n: usize, flags: AllocFlags) {}\n',
  ],
]);

function listing(): ApiListing {
  const analysis = tool.analysis(memoryFileSystem(tree), { kernel: '/linux', rules: {}, stackLimit: 1024 });
  const listed = analysis.api();
  analysis.dispose();
  return listed;
}
const { kernel, functions, macros, unclassified } = listing();

test('the kernel is the tree', () => {
  expect(kernel).toMatchObject({ source: 'tree', root: '/linux', api: 'kbox' });
});

test('functions that take flags, drivers among them, and no other Flags', () => {
  const taking = functions.filter((it) => it.flagsIdx >= 0);
  expect(taking.map((it) => `${it.file}:${it.line} ${it.shape} ${it.flagsIdx} of ${it.arity}`)).toEqual([
    'drivers/shelf/shelf.rs:2 stock(n, flags) 1 of 2',
    'rust/kernel/alloc.rs:7 Store<T>::new(x, flags) 1 of 2',
    'rust/kernel/alloc.rs:8 .grow(flags, n) 0 of 2',
    'rust/kernel/text.rs:9 Text::passed(flags) 0 of 1',
  ]);
});

test('functions that allocate with flags of their own, and through what', () => {
  const fixed = functions.filter((it) => it.flagsIdx < 0);
  expect(fixed.map((it) => `${it.line} ${it.owner}::${it.name}: ${it.via}`)).toEqual([
    '5 Text::fixed: Store::new(…, GFP_KERNEL)',
    '6 Text::through: Text::fixed',
    '7 Text::by_macro: made!(…)',
    '11 Text::in_c: request_irq(…), GFP_KERNEL',
    '14 Copied for Text::copied: Text::fixed',
  ]);
});

test('macros whose rules pass flags', () => {
  expect(macros.map((it) => `${it.file}:${it.line} ${it.shape}: ${it.via}`)).toEqual([
    'rust/kernel/lib.rs:8 made!(…): GFP_KERNEL',
  ]);
});

test('what could not be classified, and why', () => {
  expect(unclassified.map((it) => `${it.file}:${it.line} ${it.name}: ${it.reason}`)).toEqual([
    'rust/kernel/irq.rs:2 request: its parameter `flags` is of type `kernel::irq::Flags`, which are not allocation flags',
    'rust/kernel/irq.rs:3 odd: the type `Flags` of its parameter `flags` is not known',
    "rust/kernel/text.rs:2 Copied::copied: a trait's method without a body: an impl of it allocates with fixed flags",
    'rust/kernel/text.rs:8 Text::chosen: gives grow the flags `self.flags`, whose value its text does not say',
    'rust/kernel/text.rs:10 Text::lost: gives GFP_KERNEL to a call that could not be resolved',
  ]);
});
