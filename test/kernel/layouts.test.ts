import { describe, expect, test } from 'vitest';
import { folderOf } from '../cli/harness.ts';
import { runTool } from '../support/cli.ts';
import { loadTool } from '../support/tool.ts';

// The layouts that kernels come in, on disk and through the command line: which kernel is taken, what is said of it,
// and which files are left out.

const tool = await loadTool();

/** The five lines of a top Makefile. */
function topMakefile(version: string): string {
  const [major, minor, sublevel] = version.split('.');
  return `VERSION = ${major}\nPATCHLEVEL = ${minor}\nSUBLEVEL = ${sublevel}\nEXTRAVERSION =\nNAME = A name\n`;
}

const RUST_MAKEFILE = `$(obj)/$(libmacros_name): $(src)/macros/lib.rs FORCE
	+$(call if_changed_dep,rustc_procmacro)
$(obj)/kernel.o: $(src)/kernel/lib.rs FORCE
	+$(call if_changed_rule,rustc_library)
`;

/** A \`rust\` folder with boxes, small enough to be read at once. */
const RUST: Readonly<Record<string, string>> = {
  'rust/Makefile': RUST_MAKEFILE,
  'rust/macros/lib.rs': 'use proc_macro::TokenStream;\n',
  'rust/bindings/lib.rs': '#![no_std]\n',
  'rust/kernel/lib.rs':
    '#![no_std]\npub mod alloc;\npub mod prelude;\npub mod sync;\npub struct ThisModule(*mut u8);\n',
  'rust/kernel/prelude.rs': 'pub use crate::alloc::{flags::*, KBox};\n',
  'rust/kernel/alloc.rs': `pub mod kbox;
pub use self::kbox::KBox;
pub struct AllocError;
#[derive(Clone, Copy)]
pub struct Flags(u32);
pub mod flags {
    use super::Flags;
    pub const GFP_KERNEL: Flags = Flags(bindings::GFP_KERNEL);
}
`,
  'rust/kernel/alloc/kbox.rs': `use super::{AllocError, Flags};
pub struct Box<T, A>(*mut T, A);
pub struct Kmalloc;
pub type KBox<T> = Box<T, Kmalloc>;
impl<T, A> Box<T, A> {
    pub fn new(x: T, flags: Flags) -> Result<Self, AllocError> {
        let _ = (x, flags);
        Err(AllocError)
    }
}
`,
  'rust/kernel/sync.rs': 'pub struct Marker;\n',
};

const BOXED = `use kernel::prelude::*;

fn one() -> Result {
    let _one = KBox::new(1)?;
    Ok(())
}
`;

function under(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

function without(files: Readonly<Record<string, string>>, start: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(start)));
}

interface Printed {
  readonly kernels?: readonly Kernel[];
  readonly kernel: Kernel | null;
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
  readonly skipped?: readonly { readonly file: string; readonly reason: string }[];
}

interface Kernel {
  readonly version: string;
  readonly source: string;
  readonly root?: string;
  readonly reason: string;
  /** Where there are several. */
  readonly files?: readonly string[];
}

/** What \`check\` says of a folder; its path is left out of what is said. */
async function check(files: Readonly<Record<string, string>>, path = '.') {
  const folder = folderOf(files);
  const argv = ['check', path, '--format', 'json', '--no-cache', '--show-skipped'];
  const ran = await runTool(tool, folder, argv);
  const printed = JSON.parse(ran.stdout.replaceAll(folder, '')) as Printed;
  const { kernel, findings, skipped = [] } = printed;
  const kernels = printed.kernels ?? (kernel ? [kernel] : []);
  return {
    kernels: kernels.map(({ version, root, reason }) => ({ version, root, reason })),
    files: kernels.map((it) => it.files ?? []),
    findings: findings.map((it) => `${it.file}: ${it.rule}`),
    skipped: new Map(skipped.map((it) => [it.file, it.reason])),
  };
}

describe('a tree', () => {
  test('that is a rust folder without a top Makefile', async () => {
    const { kernels, findings, skipped } = await check({ ...RUST, 'samples/rust/a.rs': BOXED });
    expect(kernels).toEqual([{ version: '6.12', root: '', reason: 'the enclosing tree' }]);
    expect(findings).toEqual(['samples/rust/a.rs: missing-gfp-flags']);
    expect([...skipped.keys()]).toEqual(['rust/macros/lib.rs']);
  });

  test('of a vendor, deep in another project', async () => {
    const tree = { Makefile: topMakefile('6.12.40'), ...RUST, 'drivers/a.rs': BOXED };
    const { kernels, findings } = await check({
      ...under('bsp/sources/kernel-6.12', tree),
      // The project's own, which counts in the same words.
      Makefile: 'VERSION = 2026\nPATCHLEVEL = 01\nSUBLEVEL =\nEXTRAVERSION =\n',
    });
    expect(kernels).toEqual([
      { version: '6.12.40', root: '/bsp/sources/kernel-6.12', reason: 'the enclosing tree' },
    ]);
    expect(findings).toEqual(['bsp/sources/kernel-6.12/drivers/a.rs: missing-gfp-flags']);
  });

  test('with a Cargo program below a driver', async () => {
    const { findings, skipped } = await check({
      Makefile: topMakefile('7.3.1'),
      ...RUST,
      'drivers/x/Makefile': 'obj-m += x.o\n',
      'drivers/x/x.rs': BOXED,
      'drivers/x/tool/Cargo.toml': '[package]\nname = "tool"\n',
      'drivers/x/tool/src/lib.rs':
        'pub fn all() -> Vec<Box<u8>> { let mut v = Vec::new(); v.push(Box::new(1)); v }\n',
    });
    expect(findings).toEqual(['drivers/x/x.rs: missing-gfp-flags']);
    expect(skipped.get('drivers/x/tool/src/lib.rs')).toBe('part of the Cargo package in /drivers/x/tool');
  });
});

describe('the root of the kernel crate', () => {
  const uses = 'use kernel::miscdev;\nuse kernel::io_buffer::IoBufferReader;\n';
  const tree = (macros: string) => ({
    Makefile: topMakefile('7.3.1'),
    ...RUST,
    'rust/kernel/lib.rs': RUST['rust/kernel/lib.rs']! + macros,
    'drivers/a.rs': uses,
  });

  test('lacks what it does not name, whatever stops a build without a configuration', async () => {
    const stops = '#[cfg(not(CONFIG_RUST))]\ncompile_error!("Missing kernel configuration");\n';
    const { findings } = await check(tree(stops + 'static_assert!(true);\n'));
    expect(findings).toEqual(['drivers/a.rs: removed-api', 'drivers/a.rs: removed-api']);
  });

  test('may have more where a macro declares it', async () => {
    const { findings } = await check(tree('declare_modules! { miscdev io_buffer }\n'));
    expect(findings).toEqual([]);
  });
});

describe('a tree of which a part is missing', () => {
  test('says which modules of its kernel crate have no file', async () => {
    const { kernels, findings } = await check({
      Makefile: topMakefile('7.3.1'),
      ...RUST,
      'rust/kernel/lib.rs':
        '#![no_std]\npub mod alloc;\npub mod prelude;\npub mod device;\nmod dma;\npub(crate) mod irq;\npub mod sync;\npub mod xarray;\n',
      // Nothing in a module without a file is called missing.
      'drivers/a.rs': 'use kernel::device::Device;\n' + BOXED,
    });
    expect(kernels.map((it) => it.reason)).toEqual([
      'the enclosing tree, whose rust/kernel lacks the files of `device`, `dma`, `irq` and 1 more',
    ]);
    expect(findings).toEqual(['drivers/a.rs: missing-gfp-flags']);
  });

  test('says nothing of modules that lie elsewhere, or in a folder', async () => {
    const { kernels } = await check({
      Makefile: topMakefile('7.3.1'),
      ...RUST,
      'rust/kernel/lib.rs':
        '#![no_std]\npub mod alloc;\npub mod prelude;\npub mod net;\n#[path = "../../net/sync.rs"]\npub mod sync;\n',
      'rust/kernel/net/mod.rs': '',
      'drivers/a.rs': BOXED,
    });
    expect(kernels.map((it) => it.reason)).toEqual(['the enclosing tree']);
  });

  test.each([
    ['without its kernel crate', 'rust/', 'no rust/kernel/lib.rs'],
    ['without an allocator', 'rust/kernel/alloc', 'no allocator in rust/kernel'],
  ])('%s is taken for its version', async (_, gone, lacks) => {
    const { kernels, findings, skipped } = await check({
      Makefile: topMakefile('6.12.40'),
      ...without(RUST, gone),
      'drivers/Makefile': 'obj-m += a.o\n',
      'drivers/a.rs': BOXED,
    });
    expect(kernels.map((it) => [it.version, it.root])).toEqual([['6.12.40', undefined]]);
    expect(kernels[0]!.reason).toMatch(new RegExp(`the version of the enclosing tree, which has ${lacks}$`));
    expect(findings).toEqual(['drivers/a.rs: missing-gfp-flags']);
    // What is left of its crates is not judged by those of another kernel.
    for (const [file, reason] of skipped) if (/kernel/.test(file)) expect(reason).toContain(lacks);
  });

  test('and the Makefile too: its crates are left out, its drivers are not', async () => {
    const { kernels, findings, skipped } = await check({
      ...without(RUST, 'rust/kernel/lib.rs'),
      'rust/alloc/lib.rs': 'pub fn f() { let _ = Box::new(1); }\n',
      'samples/a.rs': BOXED,
    });
    expect(kernels.map((it) => it.reason)).toEqual([
      'the newest bundled profile, as the enclosing tree has no rust/kernel/lib.rs',
    ]);
    expect(findings).toEqual(['samples/a.rs: missing-gfp-flags']);
    expect(skipped.get('rust/kernel/prelude.rs')).toBe(
      'a crate of the kernel in , which has no rust/kernel/lib.rs',
    );
    expect(skipped.get('rust/alloc/lib.rs')).toBe('the fork of the crate `alloc`');
  });

  test('says how many files were left out where nothing else is there', async () => {
    const folder = folderOf({ Makefile: topMakefile('7.3.1'), ...without(RUST, 'rust/kernel/lib.rs') });
    const ran = await runTool(tool, folder, ['check', '.', '--no-cache']);
    expect(ran.stdout).toBe('6 files skipped: not kernel code (`--show-skipped` lists them)\n');
    expect(ran.status).toBe(0);
  });
});

describe("Android's workspace", () => {
  const common = under('common', {
    Makefile: topMakefile('6.12.30'),
    ...RUST,
    'BUILD.bazel': 'load("//build/kernel/kleaf:common_kernels.bzl", "common_kernel_package")\n',
    'build.config.common': 'KERNEL_DIR=common\n',
    'drivers/a.rs': BOXED,
  });
  const top = { 'MODULE.bazel': 'module(name = "kleaf")\n' };
  const module = { 'm.rs': BOXED, Kbuild: 'obj-m := m.o\n' };
  const other = under('devices/kernel', { ...RUST, Makefile: topMakefile('7.2.3') });

  test.each<[string, Record<string, string>, string, string]>([
    ['lies in its folder common', {}, '/common', 'the tree that the workspace  names'],
    [
      'is named by kernel_build',
      {
        'vendor/m/BUILD.bazel':
          'kernel_module(\n    name = "m",\n    kernel_build = "//devices/kernel:arm64",\n)\n',
      },
      '/devices/kernel',
      'the tree that `kernel_build` in /vendor/m/BUILD.bazel names',
    ],
    [
      'is named by build.config',
      { 'vendor/build.config': 'BRANCH=a\nKERNEL_DIR=devices/kernel\n' },
      '/devices/kernel',
      'the tree that `KERNEL_DIR` in /vendor/build.config names',
    ],
    [
      "is named by the module's Makefile first",
      { 'vendor/m/Makefile': 'KDIR ?= ../../devices/kernel\n', 'vendor/m/BUILD.bazel': '' },
      '/devices/kernel',
      'the tree that `KDIR` in /vendor/m/Makefile names',
    ],
  ])('the kernel of a module %s', async (_, files, root, reason) => {
    const all = { ...top, ...common, ...other, ...under('vendor/m', module), ...files };
    const { kernels, findings } = await check(all, 'vendor');
    expect(kernels.map((it) => [it.root, it.reason])).toEqual([[root, reason]]);
    expect(findings).toEqual(['vendor/m/m.rs: missing-gfp-flags']);
  });

  test('needs a file that says so: a folder of that name is none', async () => {
    const { kernels } = await check({ ...common, ...under('vendor/m', module) }, 'vendor');
    expect(kernels.map((it) => it.reason)).toEqual([
      'the newest bundled profile, as no kernel tree was found',
    ]);
  });

  test('has its own kernel among the files that are checked', async () => {
    const { kernels, findings } = await check({ ...top, ...common }, 'common');
    expect(kernels.map((it) => [it.root, it.reason])).toEqual([['/common', 'the enclosing tree']]);
    expect(findings).toEqual(['common/drivers/a.rs: missing-gfp-flags']);
  });
});

test('several trees in one folder are each named with their files', async () => {
  const { kernels, files } = await check({
    ...under('a', { Makefile: topMakefile('6.12.40'), ...RUST, 'drivers/a.rs': BOXED }),
    ...under('b', { Makefile: topMakefile('7.3.1'), ...RUST, 'drivers/b.rs': BOXED }),
    ...under('m', { Kbuild: 'obj-m := m.o\n', 'm.rs': BOXED }),
  });
  expect(kernels.map((it) => [it.version, it.root])).toEqual([
    ['6.12.40', '/a'],
    ['7.3.1', '/b'],
    ['7.3', undefined],
  ]);
  expect(files.map((it) => it.filter((path) => !path.includes('/rust/')))).toEqual([
    ['a/drivers/a.rs'],
    ['b/drivers/b.rs'],
    ['m/m.rs'],
  ]);
});

describe('a tree with a fork of `alloc`', () => {
  const fork = {
    Makefile: topMakefile('6.1.40'),
    'rust/kernel/lib.rs': '#![no_std]\npub mod prelude;\nmod allocator;\npub struct ThisModule(*mut u8);\n',
    'rust/kernel/allocator.rs': 'struct KernelAllocator;\n',
    'rust/kernel/prelude.rs': 'pub use alloc::boxed::Box;\n',
    'rust/alloc/lib.rs': '#![no_std]\npub mod boxed;\n#[cfg(not(no_rc))]\npub mod rc;\n',
    'rust/alloc/boxed.rs': 'pub struct Box<T>(*mut T);\n',
    'rust/alloc/rc.rs': `use core::alloc::AllocError;
pub struct Rc<T>(*mut T);
impl<T> Rc<T> {
    #[cfg(not(no_global_oom_handling))]
    pub fn new(value: T) -> Rc<T> {
        loop {}
    }
    pub fn try_new(value: T) -> Result<Rc<T>, AllocError> {
        loop {}
    }
}
`,
    'samples/rust/a.rs': `use alloc::rc::Rc;
use kernel::prelude::*;

fn counted() -> Rc<u32> {
    Rc::new(2)
}

fn tried() -> Result<Rc<u32>, core::alloc::AllocError> {
    Rc::try_new(1)
}
`,
  };
  const build = (flags: string) =>
    `alloc-cfgs = \\\n    --cfg no_global_oom_handling \\\n${flags}    --cfg no_sync\n\n` +
    '$(obj)/alloc.o: private rustc_target_flags = $(alloc-cfgs)\n' +
    '$(obj)/alloc.o: $(src)/alloc/lib.rs FORCE\n\t+$(call if_changed_rule,rustc_library)\n';

  test('has what its Makefile does not leave out', async () => {
    const { findings } = await check({ ...fork, 'rust/Makefile': build('') });
    expect(findings).toEqual(['samples/rust/a.rs: infallible-alloc']);
  });

  test('lacks what has no file, or is left out', async () => {
    const all = { ...fork, 'rust/Makefile': build('    --cfg no_rc \\\n') };
    const { findings } = await check(without(all, 'rust/alloc/rc.rs'));
    expect(findings).toEqual(['samples/rust/a.rs: infallible-alloc']);
  });
});
