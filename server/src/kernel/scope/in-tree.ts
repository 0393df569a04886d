import type { FileSystem } from '../../host.ts';
import { ancestors, basename, dirname, isUnder } from '../../text/paths.ts';
import { evaluateCfg } from './cfg.ts';
import { crateOfFile, type TreeCrate } from './crates.ts';
import type { FileScope } from './file-scope.ts';
import type { RustObjects } from './objects.ts';
import { hasMain, isGenerated, isProcMacro, saysKernelModule, usesKernelCrate, usesStd } from './text.ts';

/** What the classification of a tree's files reads; the caches behind it are the caller's. */
export interface TreeSources {
  readonly fs: FileSystem;
  readonly root: string;
  /** The crates of `rust/Makefile`. */
  readonly crates: readonly TreeCrate[];
  objects(directory: string): RustObjects;
  /** `modCfgs` of a file, which may be missing. */
  modCfgs(path: string): ReadonlyMap<string, readonly string[]>;
}

/**
 * Folders of a kernel tree that neither a build file nor the files' own text gives away. `tools` is built by make files
 * of its own, `rust/pin-init/examples` by Cargo alone.
 */
const LAST_RESORT: readonly { readonly folder: string; readonly scope: FileScope }[] = [
  { folder: 'scripts', scope: { kind: 'host', reason: 'scripts/ runs on the build machine' } },
  { folder: 'tools', scope: { kind: 'host', reason: 'tools/ runs in user space' } },
  { folder: 'usr', scope: { kind: 'host', reason: 'usr/ runs in user space' } },
  {
    folder: 'rust/pin-init/examples',
    scope: { kind: 'host', reason: 'examples of pin-init for user space' },
  },
  { folder: 'rust/syn', scope: { kind: 'vendored', reason: 'the vendored crate `syn`' } },
  { folder: 'rust/quote', scope: { kind: 'vendored', reason: 'the vendored crate `quote`' } },
  { folder: 'rust/proc-macro2', scope: { kind: 'vendored', reason: 'the vendored crate `proc-macro2`' } },
  { folder: 'rust/zerocopy', scope: { kind: 'vendored', reason: 'the vendored crate `zerocopy`' } },
  {
    folder: 'rust/zerocopy-derive',
    scope: { kind: 'vendored', reason: 'the vendored crate `zerocopy-derive`' },
  },
  { folder: 'rust/alloc', scope: { kind: 'vendored', reason: 'the fork of the crate `alloc`' } },
];

const BINDGEN: FileScope = { kind: 'generated', reason: 'its first lines say that bindgen wrote it' };

/** Classifies a file of a kernel tree: build files first, then a few folders, then the file's own text. */
export function classifyInTree(tree: TreeSources, path: string, text: () => string | undefined): FileScope {
  const relative = path.slice(tree.root.length + 1);
  if (/_generated(?:_\w+)?\.rs$/.test(relative))
    return { kind: 'generated', reason: 'its name says that a build writes it' };
  const built = relative.startsWith('rust/') ? byRustMakefile(tree, relative) : byObjects(tree, path, text);
  if (built !== undefined) {
    // The text is read only where the name makes bindgen likely: most files are told without it.
    if (built.kind !== 'kernel' || !/bind(?:ings|gen)/.test(relative)) return built;
    return isGenerated(text() ?? '') ? BINDGEN : built;
  }
  const listed = LAST_RESORT.find((it) => isUnder(relative, it.folder));
  return listed?.scope ?? byText(text() ?? '');
}

function byRustMakefile(tree: TreeSources, relative: string): FileScope | undefined {
  const file = relative.slice('rust/'.length);
  const crate = crateOfFile(tree.crates, file);
  if (crate === undefined) return undefined;
  if (crate.kind === 'kernel' && isLeftOut(tree, crate, file)) {
    return { kind: 'host', reason: `its \`mod\` in \`${crate.name}\` has a \`cfg\` that no kernel sets` };
  }
  return { kind: crate.kind, reason: crate.reason };
}

/** Whether one of the modules on the way to the file is compiled for tests or features only, never for the kernel. */
function isLeftOut(tree: TreeSources, crate: TreeCrate, file: string): boolean {
  for (let module = file; module !== crate.root; ) {
    const name =
      basename(module) === 'mod.rs' ? basename(dirname(module)) : basename(module).slice(0, -'.rs'.length);
    const directory = basename(module) === 'mod.rs' ? dirname(dirname(module)) : dirname(module);
    const parent = parentModule(tree, crate, directory);
    if (parent === undefined) return false;
    const cfgs = tree.modCfgs(`${tree.root}/rust/${parent}`).get(name);
    if (cfgs?.some((it) => evaluateCfg(it, crate.cfgs) === false)) return true;
    module = parent;
  }
  return false;
}

/** The module whose children lie in `directory`: the crate's root, `directory.rs` or `directory/mod.rs`. */
function parentModule(tree: TreeSources, crate: TreeCrate, directory: string): string | undefined {
  if (directory === dirname(crate.root)) return crate.root;
  if (!isUnder(directory, dirname(crate.root))) return undefined;
  return [`${directory}.rs`, `${directory}/mod.rs`].find((it) => tree.fs.isFile(`${tree.root}/rust/${it}`));
}

/** The nearest directory, from the file's own upwards, whose build file builds Rust. */
function byObjects(tree: TreeSources, path: string, text: () => string | undefined): FileScope | undefined {
  let cargo: string | undefined;
  for (const directory of ancestors(path)) {
    if (directory === tree.root) return cargo === undefined ? undefined : ofPackage(cargo, text() ?? '');
    const { kernel, host } = tree.objects(directory);
    if (host.has(path))
      return { kind: 'host', reason: `${directory}/Makefile builds it for the build machine` };
    if (kernel.has(path)) return { kind: 'kernel', reason: `${directory}/Makefile builds it for the kernel` };
    if (host.size > 0 && kernel.size === 0) {
      return { kind: 'host', reason: `${directory}/Makefile builds Rust for the build machine only` };
    }
    // What Cargo builds below a driver's folder is no part of the driver.
    if (kernel.size > 0 && cargo !== undefined) return ofPackage(cargo, text() ?? '');
    if (tree.fs.isFile(`${directory}/Cargo.toml`)) cargo ??= directory;
    if (kernel.size > 0)
      return { kind: 'kernel', reason: `part of what ${directory}/Makefile builds for the kernel` };
  }
  return undefined;
}

/** A file of a Cargo package inside the tree: drivers have one for rust-analyzer, but say that they are drivers. */
function ofPackage(directory: string, text: string): FileScope {
  if (saysKernelModule(text) || usesKernelCrate(text))
    return { kind: 'kernel', reason: 'its text is that of kernel code' };
  return { kind: 'host', reason: `part of the Cargo package in ${directory}` };
}

/** A driver that no build file knows yet is the usual case here. */
function byText(text: string): FileScope {
  if (isGenerated(text)) return BINDGEN;
  if (isProcMacro(text)) return { kind: 'host', reason: 'a procedural macro' };
  if (usesStd(text)) return { kind: 'host', reason: 'it uses the standard library' };
  if (hasMain(text)) return { kind: 'host', reason: 'it is a program of its own' };
  return { kind: 'kernel', reason: 'a file of a kernel tree' };
}
