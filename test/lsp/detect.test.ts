import { expect, test } from 'vitest';
import {
  buildsObject,
  isKernelRust,
  isKernelTree,
  mentionsKernel,
  type Probe,
} from '../../client/src/detect.ts';

const probe = (files: Record<string, string>): Probe => ({
  exists: async (path) => path in files,
  read: async (path) => files[path],
});
const tree = { '/linux/rust/kernel/lib.rs': '', '/linux/scripts/Makefile.build': '' };

test.each([
  ['use kernel::prelude::*;', true],
  ['use ::kernel::sync::Arc;', true],
  ['extern crate kernel;', true],
  ['fn f() -> kernel::error::Result {', true],
  ['module! {\n    type: A,\n}', true],
  ['module_platform_driver! {', true],
  ['use std::vec::Vec;\nfn main() {}', false],
  ['// a kernel of truth\nlet kernel = conv.kernel();', false],
  ['mod module;\nuse my_kernel::prelude::*;', false],
  ['', false],
])('whether a text speaks of the kernel crate: %j', (text, expected) => {
  expect(mentionsKernel(text)).toBe(expected);
});

test.each([
  ['obj-m := foo.o', true],
  ['obj-$(CONFIG_FOO) += foo.o', true],
  ['obj-m += bar.o \\\n  foo.o', true],
  ['bar-y := a.o foo.o', true],
  ['obj-m := foobar.o', false],
  ['foo.o: foo.c\n\tcc -c foo.c', false],
  ['all:\n\tcargo build', false],
])('whether a Makefile builds foo.o: %j', (makefile, expected) => {
  expect(buildsObject(makefile, 'foo')).toBe(expected);
});

test('a tree is told by what every tree has', async () => {
  expect(await isKernelTree(probe(tree), '/linux')).toBe(true);
  expect(await isKernelTree(probe({ '/linux/rust/kernel/lib.rs': '' }), '/linux')).toBe(false);
});

test('a file is kernel Rust by its text, its Makefile or its tree', async () => {
  const plain = 'fn f() {}';
  expect(await isKernelRust(probe({}), '/m/foo.rs', 'use kernel::c_str;')).toBe(true);
  expect(await isKernelRust(probe({ '/m/Kbuild': 'obj-m := foo.o' }), '/m/foo.rs', plain)).toBe(true);
  expect(await isKernelRust(probe(tree), '/linux/drivers/a/b/foo.rs', plain)).toBe(true);
  expect(await isKernelRust(probe(tree), '/cargo/src/foo.rs', plain)).toBe(false);
  expect(await isKernelRust(probe({ '/cargo/src/Makefile': 'all:' }), '/cargo/src/foo.rs', plain)).toBe(
    false,
  );
});
