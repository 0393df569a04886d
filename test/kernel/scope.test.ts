import { describe, expect, it } from 'vitest';
import { evaluateCfg, modCfgs } from '../../server/src/kernel/scope/cfg.ts';
import { createScope } from '../../server/src/kernel/scope/index.ts';
import { filesOf, treeAt } from './support.ts';

const RUST_MAKEFILE = `
obj-$(CONFIG_RUST) += core.o kernel.o
pin_init-cfgs := \\
    kernel USE_RUSTC_FEATURES
syn-cfgs := feature="derive"
$(obj)/libsyn.rlib: private skip_clippy = 1
$(obj)/libsyn.rlib: $(src)/syn/lib.rs FORCE
	+$(call if_changed_dep,rustc_procmacrolibrary)
$(obj)/$(libmacros_name): $(src)/macros/lib.rs $(obj)/libsyn.rlib FORCE
	+$(call if_changed_dep,rustc_procmacro)
$(obj)/zerocopy.o: private skip_clippy = 1
$(obj)/zerocopy.o: $(src)/zerocopy/src/lib.rs FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/pin_init.o: $(src)/pin-init/src/lib.rs FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/kernel.o: $(src)/kernel/lib.rs FORCE
	+$(call if_changed_rule,rustc_library)
$(obj)/ffi.o: $(src)/ffi.rs FORCE
	+$(call if_changed_rule,rustc_library)
`;

const TREE = {
  ...treeAt('/l', '7.3.4'),
  '/l/rust/Makefile': RUST_MAKEFILE,
  '/l/rust/kernel/lib.rs': 'pub mod alloc;\n#[cfg(CONFIG_NET)]\npub mod net;\n',
  '/l/rust/kernel/alloc.rs':
    '#[cfg(not(any(test, testlib)))]\npub mod allocator;\n#[cfg(any(test, testlib))]\npub mod allocator_test;\n',
  '/l/rust/kernel/alloc/allocator_test.rs': 'mod deep;',
  '/l/rust/pin-init/src/lib.rs':
    '#[cfg(any(feature = "std", feature = "alloc"))]\nmod alloc;\nmod __internal;\n',
  '/l/samples/rust/Makefile':
    'obj-$(CONFIG_A) += a.o\nb-y := b_main.o b_events.o\nobj-m += b.o\nsubdir-y += hostprogs\n',
  '/l/samples/rust/a.rs': '',
  '/l/samples/rust/b_main.rs': '',
  '/l/samples/rust/hostprogs/Makefile': 'hostprogs-always-y := single\nsingle-rust := y\n',
  '/l/samples/rust/hostprogs/single.rs': 'mod a;\nfn main() {}\n',
  '/l/samples/rust/hostprogs/a.rs': 'pub fn f() {}\n',
  '/l/drivers/gpu/x/Makefile': 'obj-m += x.o\n',
  '/l/drivers/gpu/x/x.rs': '',
  '/l/drivers/new.rs': 'use kernel::prelude::*;\nfn probe(\n',
  '/l/drivers/gen.rs': '// comment\nuse std::fs;\n',
  '/l/rust/pin-init/examples/e.rs': 'fn main() {}\n',
};

describe('a file of a kernel tree', () => {
  const scope = createScope(filesOf(TREE).fs);
  it.each([
    ['rust/kernel/lib.rs', 'kernel'],
    ['rust/kernel/net/phy.rs', 'kernel'],
    ['rust/kernel/alloc/allocator.rs', 'kernel'],
    ['rust/kernel/alloc/allocator_test.rs', 'host'],
    ['rust/kernel/alloc/allocator_test/deep.rs', 'host'],
    ['rust/ffi.rs', 'kernel'],
    ['rust/macros/helpers.rs', 'host'],
    ['rust/syn/gen/visit.rs', 'vendored'],
    ['rust/zerocopy/src/lib.rs', 'vendored'],
    ['rust/zerocopy/benches/b.rs', 'vendored'],
    ['rust/pin-init/src/__internal.rs', 'kernel'],
    ['rust/pin-init/src/alloc.rs', 'host'],
    ['rust/pin-init/examples/e.rs', 'host'],
    ['rust/bindings/bindings_generated.rs', 'generated'],
    ['samples/rust/a.rs', 'kernel'],
    ['samples/rust/b_main.rs', 'kernel'],
    ['samples/rust/hostprogs/single.rs', 'host'],
    ['samples/rust/hostprogs/a.rs', 'host'],
    ['drivers/gpu/x/deep/er.rs', 'kernel'],
    ['drivers/new.rs', 'kernel'],
    ['drivers/gen.rs', 'host'],
    ['drivers/not_yet_written.rs', 'kernel'],
    ['scripts/gen.rs', 'host'],
    ['tools/perf/x.rs', 'host'],
  ])('%s: %s', (path, kind) => {
    expect(scope.classify(`/l/${path}`).kind).toBe(kind);
  });
  it('is not read where build files decide, nor are they read again', () => {
    const { fs } = filesOf(TREE);
    const reads: string[] = [];
    const read = (path: string) => {
      reads.push(path);
      return fs.read(path);
    };
    const counting = createScope({ ...fs, read });
    counting.classify('/l/rust/kernel/alloc/allocator.rs', 'one');
    expect(reads).not.toContain('/l/rust/kernel/alloc/allocator.rs');
    reads.length = 0;
    counting.classify('/l/rust/kernel/alloc/allocator.rs', 'two');
    expect(reads).toEqual([]);
  });
  it('says how it knows', () => {
    expect(scope.classify('/l/rust/macros/lib.rs').reason).toBe(
      'rust/Makefile builds `macros` for the build machine',
    );
  });
});

const MODULE = 'use kernel::prelude::*;\nmodule! {\n    type: M,\n    license: "GPL",\n}\n';
const ORDINARY = 'use std::vec::Vec;\nfn main() { let mut v = Vec::new(); v.push(1); }\n';

describe('a file out of any tree', () => {
  it.each<[string, Record<string, string>, string]>([
    ['a module with a Kbuild', { '/w/m/Kbuild': 'obj-m += m.o\n', '/w/m/m.rs': '' }, 'kernel'],
    [
      'a module with its name in a variable',
      { '/w/m/Makefile': 'N := m\nobj-m := $(N).o\n', '/w/m/m.rs': 'fn' },
      'kernel',
    ],
    [
      'a part of a module',
      { '/w/Kbuild': 'obj-m += r.o\nr-y := m/root.o\n', '/w/m/root.rs': '', '/w/m/m.rs': 'fn f() {}' },
      'kernel',
    ],
    [
      'a host tool beside a module',
      { '/w/m/Kbuild': 'obj-m += r.o\n', '/w/m/r.rs': '', '/w/m/m.rs': ORDINARY },
      'host',
    ],
    [
      'a C module beside ordinary Rust',
      { '/w/m/Kbuild': 'obj-m += c.o\n', '/w/m/m.rs': ORDINARY },
      'foreign',
    ],
    [
      'a module with a Cargo.toml for rust-analyzer',
      { '/w/m/Cargo.toml': '[package]\nname = "m"\n', '/w/m/m.rs': MODULE },
      'kernel',
    ],
    [
      'a part of it',
      {
        '/w/m/Cargo.toml': '',
        '/w/m/src/lib.rs': MODULE,
        '/w/m/src/part.rs': 'pub fn f() {}',
        '/w/m/m.rs': '',
      },
      'foreign',
    ],
    [
      'a user of `kernel` that Cargo does not know',
      { '/w/Cargo.toml': '[package]\nname = "m"', '/w/m/m.rs': 'use kernel::sync::Arc;\n' },
      'kernel',
    ],
    [
      'a user of the tree’s `kernel`',
      { '/w/Cargo.toml': 'kernel = { path = "/l/rust/kernel" }', '/w/m/m.rs': 'use kernel::sync::Arc;\n' },
      'kernel',
    ],
    [
      'a user of another `kernel`',
      {
        '/w/Cargo.toml': '[dependencies]\nkernel = { path = "../k" }\n',
        '/w/m/m.rs': 'use kernel::sync::Arc;\n',
      },
      'foreign',
    ],
    ['an ordinary Cargo project', { '/w/m/Cargo.toml': '[package]', '/w/m/m.rs': ORDINARY }, 'foreign'],
    [
      'no_std in a Cargo project',
      { '/w/m/Cargo.toml': '[package]', '/w/m/m.rs': '#![no_std]\nfn f() { v.try_push(1); }' },
      'foreign',
    ],
    [
      'a Cargo project in a module’s repository',
      { '/w/Kbuild': 'obj-m += r.o', '/w/r.rs': '', '/w/m/Cargo.toml': '', '/w/m/m.rs': ORDINARY },
      'foreign',
    ],
    ['a single module', { '/w/m/m.rs': MODULE }, 'kernel'],
    ['a single file with a use', { '/w/m/m.rs': 'use kernel::{\n    alloc::flags,\n};\n' }, 'kernel'],
    ['a single file with flags', { '/w/m/m.rs': 'fn f() { let b = KBox::new(1, GFP_KERNEL); }' }, 'kernel'],
    ['a half-typed old file', { '/w/m/m.rs': 'fn f() -> Result {\n    let b = Box::try_new(' }, 'kernel'],
    ['a single program', { '/w/m/m.rs': ORDINARY }, 'foreign'],
    ['a doc comment about the kernel', { '/w/m/m.rs': '//! use kernel::x\nuse std::fmt;\n' }, 'foreign'],
    ['an empty file', { '/w/m/m.rs': '' }, 'foreign'],
    [
      'a part of kernel code beside it',
      { '/w/m/main.rs': `${MODULE}mod m;\n`, '/w/m/m.rs': 'pub fn f() {}' },
      'kernel',
    ],
    [
      'a part below kernel code',
      { '/w/m.rs': 'use kernel::c_str;\npub mod m;\n', '/w/m/m.rs': '', '/w/x.rs': '' },
      'kernel',
    ],
    [
      'beyond the repository',
      { '/w/Kbuild': 'obj-m += r.o', '/w/r.rs': '', '/w/m/.git/HEAD': '', '/w/m/m.rs': ORDINARY },
      'foreign',
    ],
  ])('%s', (_, files, kind) => {
    expect(createScope(filesOf(files).fs).classify('/w/m/m.rs').kind).toBe(kind);
  });

  it('is kernel code with its crate, in a Cargo project', () => {
    const { fs } = filesOf({
      '/w/m/Cargo.toml': '',
      '/w/m/src/lib.rs': MODULE,
      '/w/m/src/part.rs': 'pub fn f() {}',
    });
    expect(createScope(fs).classify('/w/m/src/part.rs').kind).toBe('kernel');
  });

  it('prefers the text that is open to the one on disk', () => {
    const scope = createScope(filesOf({ '/w/m/m.rs': ORDINARY }).fs);
    expect(scope.classify('/w/m/m.rs').kind).toBe('foreign');
    expect(scope.classify('/w/m/m.rs', MODULE).kind).toBe('kernel');
  });

  it('follows a change of the build files', () => {
    const { fs, files } = filesOf({ '/w/m/Kbuild': 'obj-m += m.o\n', '/w/m/m.rs': '' });
    const scope = createScope(fs);
    expect(scope.classify('/w/m/m.rs').kind).toBe('kernel');
    files.set('/w/m/Kbuild', '');
    scope.invalidate(['/w/m/Kbuild']);
    expect(scope.classify('/w/m/m.rs').kind).toBe('foreign');
  });
});

describe('a cfg', () => {
  const cfgs = new Set(['kernel', 'feature="derive"']);
  it.each<[string, boolean | undefined]>([
    ['test', false],
    ['not(test)', true],
    ['any(test, testlib)', false],
    ['all(not(test), CONFIG_NET)', undefined],
    ['all(test, CONFIG_NET)', false],
    ['feature = "derive"', true],
    ['any(feature = "std", feature = "alloc")', false],
    ['kernel', true],
    ['CONFIG_NET', undefined],
    ['target_arch = "x86_64"', undefined],
    ['any(', false],
    ['', undefined],
  ])('%s: %s', (predicate, value) => {
    expect(evaluateCfg(predicate, cfgs)).toBe(value);
  });

  it('is found before the module', () => {
    const text = '/// Doc.\n#[doc(hidden)]\n#[cfg(any(a, b = "]"))]\npub(crate) mod r#x;\nmod y;\n';
    expect(modCfgs(text)).toEqual(
      new Map([
        ['x', ['any(a, b = "]")']],
        ['y', []],
      ]),
    );
  });
});
