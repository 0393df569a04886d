import { describe, expect, it } from 'vitest';
import { createDiscovery, type KernelChoice } from '../../server/src/kernel/discover/index.ts';
import { createScope } from '../../server/src/kernel/scope/index.ts';
import { filesOf, treeAt } from './support.ts';

// Which kernel a module is for, by the files around it; nothing is run.

const PROFILES = ['6.1', '6.6', '6.8', '6.10', '6.12', '7.2', '7.3'];

function choose(files: Record<string, string>, path: string, release?: string): KernelChoice {
  const { fs } = filesOf(files);
  return createDiscovery({ ...fs, ...(release ? { release } : {}) }, PROFILES).choose(path);
}

function outcome(choice: KernelChoice): string {
  if ('error' in choice) return `error: ${choice.error}`;
  return choice.source === 'tree' ? `tree ${choice.root}` : `profile ${choice.version}`;
}

const module = '/m/a.rs';
const release = '6.8.0-31-generic';
const installed = treeAt(`/lib/modules/${release}/build`, '6.8.1', ['kernel/allocator.rs', 'alloc/lib.rs']);

describe('the running kernel, in the spellings of out-of-tree Makefiles', () => {
  it.each([
    'KDIR ?= /lib/modules/$(shell uname -r)/build',
    'KERNELDIR := /lib/modules/$(shell uname -r)/build',
    'KERNEL_SRC=/lib/modules/$(KVER)/build\nKVER = $(shell uname -r)',
    'KSRC ?= /lib/modules/`uname -r`/build',
    'all:\n\t$(MAKE) -C /lib/modules/$(shell uname -r)/build M=$(PWD) modules',
    'all:\n\tmake -C /lib/modules/$$(uname -r)/build M=$$PWD modules',
    'KDIR ?= /lib/modules/$(shell uname --kernel-release)/build\nall:\n\t$(MAKE) -C $(KDIR) M=$(CURDIR)',
  ])('%s', (makefile) => {
    const files = { '/m/Makefile': `obj-m := a.o\n${makefile}\n`, [module]: '' };
    expect(outcome(choose({ ...files, ...installed }, module, release))).toBe(
      `tree /lib/modules/${release}/build`,
    );
    // Its headers are not here: the release alone says what it is.
    const alone = choose(files, module, release);
    expect(outcome(alone)).toBe('profile 6.8');
    expect(alone).toMatchObject({ asked: release, reason: expect.stringContaining('/m/Makefile') });
    // Where it is not known what runs, nothing is guessed.
    expect(outcome(choose(files, module))).toBe('profile 7.3');
    // A kernel without Rust is not the one that the module is for.
    expect(outcome(choose(files, module, '4.4.0'))).toBe('profile 7.3');
  });

  it('reads what other programs ask the shell for as unknown', () => {
    const files = { '/m/Makefile': 'obj-m := a.o\nKDIR ?= /src/$(shell date)/linux\n', [module]: '' };
    expect(outcome(choose(files, module, release))).toBe('profile 7.3');
  });
});

describe('what editors and builds were told', () => {
  const tree = treeAt('/linux', '6.12.30');
  it('by rust-project.json', () => {
    const json = '{"crates": [{"display_name": "kernel", "root_module": "/linux/rust/kernel/lib.rs"}]}';
    expect(outcome(choose({ ...tree, '/m/rust-project.json': json, [module]: '' }, module))).toBe(
      'tree /linux',
    );
  });
  it('by compile_commands.json', () => {
    const json = '[{"command": "cc -c a.c", "directory": "/linux", "file": "a.c"}]';
    expect(outcome(choose({ ...tree, '/m/compile_commands.json': json, [module]: '' }, module))).toBe(
      'tree /linux',
    );
  });
  it('by the release in an output directory', () => {
    const files = {
      '/m/Makefile': 'obj-m := a.o\nKDIR = /out\n',
      '/out/include/config/kernel.release': '6.6.8\n',
      [module]: '',
    };
    expect(outcome(choose(files, module))).toBe('profile 6.6');
  });
});

describe('a `rust` folder without the rest of its tree', () => {
  const lib = 'pub struct ThisModule(*mut bindings::module);\n';
  it.each([
    ['6.1', { '/r/rust/kernel/allocator.rs': '', '/r/rust/alloc/lib.rs': '' }],
    ['6.6', { '/r/rust/kernel/allocator.rs': '', '/r/rust/kernel/sync/lock.rs': '' }],
    ['6.10', { '/r/rust/kernel/alloc/vec_ext.rs': '' }],
    ['6.12', { '/r/rust/kernel/alloc/kbox.rs': '' }],
    ['7.2', { '/r/rust/kernel/alloc/kbox.rs': '', '/r/rust/pin-init/src/lib.rs': '' }],
  ])('is one of %s', (version, files: Record<string, string>) => {
    const all = { ...files, '/r/rust/kernel/lib.rs': lib };
    expect(choose(all, '/r/rust/kernel/lib.rs')).toMatchObject({ source: 'tree', root: '/r', version });
    // The fork is other people's code there as in a whole tree.
    const scope = createScope(filesOf({ ...all, '/r/rust/alloc/vec.rs': '' }).fs);
    expect(scope.classify('/r/rust/alloc/vec.rs').kind).toBe('vendored');
  });

  it('is not one of another system', () => {
    const files = { '/r/rust/kernel/lib.rs': '#![no_std]\n', '/r/rust/kernel/allocator.rs': '' };
    expect(outcome(choose(files, '/r/rust/kernel/lib.rs'))).toBe('profile 7.3');
  });
});

describe('a Cargo package below a driver', () => {
  const tree = {
    ...treeAt('/linux', '7.3.0'),
    '/linux/drivers/x/Makefile': 'obj-$(CONFIG_X) += x.o\n',
    '/linux/drivers/x/x.rs': 'use kernel::prelude::*;\n',
    '/linux/drivers/x/part.rs': 'pub fn f() {}\n',
    '/linux/drivers/x/tool/Cargo.toml': '[package]\nname = "tool"\n',
    '/linux/drivers/x/tool/src/main.rs': 'fn main() {}\n',
    '/linux/drivers/x/tool/src/table.rs': 'pub fn all() -> Vec<u8> { Vec::new() }\n',
    '/linux/drivers/x/sub/Cargo.toml': '[package]\nname = "for-rust-analyzer"\n',
    '/linux/drivers/x/sub/more.rs': 'use kernel::prelude::*;\n',
  };
  it.each([
    ['x.rs', 'kernel'],
    ['part.rs', 'kernel'],
    ['tool/src/main.rs', 'host'],
    ['tool/src/table.rs', 'host'],
    ['sub/more.rs', 'kernel'],
  ])('%s is %s', (file, kind) => {
    const { fs } = filesOf(tree);
    expect(createScope(fs).classify(`/linux/drivers/x/${file}`).kind).toBe(kind);
  });
});
