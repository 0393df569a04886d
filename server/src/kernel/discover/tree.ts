import type { FileSystem } from '../../host.ts';
import { ancestors, dirname, isAbsolute, resolvePath } from '../../text/paths.ts';
import type { ApiEra } from '../fact-types.ts';
import { expandPlain, parseMakefile } from './makefile.ts';

/** A kernel source tree with Rust in it. */
export interface KernelTree {
  readonly root: string;
  /** From the top Makefile: `7.3.4`, `7.3.0-rc2`. */
  readonly version: string;
  readonly api: ApiEra;
  /** Modules of the `kernel` crate whose files are not there, as in a tree that has half of a patch series. */
  readonly lacks: readonly string[];
}

/** The version that a top Makefile states (`VERSION`, `PATCHLEVEL`, `SUBLEVEL`, `EXTRAVERSION`), or undefined. */
export function readVersion(fs: FileSystem, root: string): string | undefined {
  const makefile = fs.read(`${root}/Makefile`);
  if (!makefile.ok) return undefined;
  // The five assignments are the first lines of the file, which is 80 kB long.
  const head = makefile.text.slice(0, 2000);
  const number = (name: string) => new RegExp(`^${name}\\s*=\\s*(\\d+)\\s*$`, 'm').exec(head)?.[1];
  const version = number('VERSION');
  const patchlevel = number('PATCHLEVEL');
  if (version === undefined || patchlevel === undefined) return undefined;
  const extra = /^EXTRAVERSION[ \t]*=[ \t]*(-\S+)[ \t]*$/m.exec(head)?.[1] ?? '';
  return `${version}.${patchlevel}.${number('SUBLEVEL') ?? '0'}${extra}`;
}

/**
 * Which allocation API a tree has, probed from its files and never from its number: stable kernels take whole series.
 * Undefined where the tree has none of the three, so is none that was ever released.
 */
export function apiOf(fs: FileSystem, root: string): ApiEra | undefined {
  const has = (path: string) => fs.isFile(`${root}/rust/${path}`);
  if (has('kernel/alloc/kbox.rs') || has('kernel/alloc/kvec.rs')) return 'kbox';
  if (has('kernel/alloc/box_ext.rs') || has('kernel/alloc/vec_ext.rs')) return 'ext';
  if (has('alloc/boxed.rs') || has('alloc/lib.rs') || has('kernel/allocator.rs')) return 'fork';
  return undefined;
}

/**
 * The version of a kernel's `rust` folder without the rest of the tree, as repositories carry it along: that of the
 * oldest kernel with the same API that is known. Undefined where the folder is not Linux's.
 */
function versionByFiles(fs: FileSystem, root: string, api: ApiEra): string | undefined {
  if (fs.isFile(`${root}/Makefile`) && fs.isFile(`${root}/Cargo.toml`)) return undefined;
  const lib = fs.read(`${root}/rust/kernel/lib.rs`);
  if (!lib.ok || !/\bThisModule\b/.test(lib.text)) return undefined;
  const has = (path: string) => fs.isFile(`${root}/rust/${path}`);
  if (api === 'fork') return has('kernel/sync/lock.rs') ? '6.6' : '6.1';
  if (api === 'ext') return '6.10';
  if (has('kernel/interrupt.rs')) return '7.3';
  return has('pin-init/src/lib.rs') ? '7.2' : '6.12';
}

/** The tree whose root is `root`, or undefined where that is no kernel tree with Rust sources. */
export function readTree(fs: FileSystem, root: string): KernelTree | undefined {
  if (!fs.isFile(`${root}/rust/kernel/lib.rs`)) return undefined;
  const api = apiOf(fs, root);
  const version = readVersion(fs, root) ?? (api && versionByFiles(fs, root, api));
  if (version === undefined) return undefined;
  return api === undefined ? undefined : { root, version, api, lacks: lackingModules(fs, root) };
}

/** The modules that the `kernel` crate declares at its top and has no files for. */
function lackingModules(fs: FileSystem, root: string): string[] {
  const folder = `${root}/rust/kernel`;
  const lib = fs.read(`${folder}/lib.rs`);
  if (!lib.ok) return [];
  // One look at the folder, for there are a hundred modules.
  const there = new Set(fs.list(folder).map((it) => it.name));
  return Array.from(lib.text.matchAll(DECLARED_MODULE), (it) => it[1]!).filter(
    (name) => !there.has(`${name}.rs`) && !(there.has(name) && fs.isFile(`${folder}/${name}/mod.rs`)),
  );
}

/** A `mod name;` that starts a line, without a `#[path]` before it. */
const DECLARED_MODULE = /(?<!#\[path\b.*\n)^(?:pub(?:\([a-z ]+\))? )?mod (\w+);/gm;

/** A kernel tree that lacks too much for its `kernel` crate to be read. */
export interface BareTree {
  readonly root: string;
  /** Absent where it has no top Makefile either. */
  readonly version?: string;
  /** What is missing, for a sentence: "no rust/kernel/lib.rs". */
  readonly lacks: string;
}

/**
 * The nearest folder above a file that is a kernel by its Makefile or its `rust` folder, though its `kernel` crate cannot
 * be read. To be asked only where `TreeFinder` finds no whole one.
 */
export function findBareTree(fs: FileSystem, path: string): BareTree | undefined {
  for (const root of ancestors(path)) {
    const lib = 'rust/kernel/lib.rs';
    const lacks = fs.isFile(`${root}/${lib}`) ? 'no allocator in rust/kernel' : `no ${lib}`;
    const version = readVersion(fs, root);
    // Other projects count in the same five lines; those of U-Boot are years.
    if (version !== undefined && Number.parseInt(version, 10) < 100) return { root, version, lacks };
    if (['bindings', 'macros'].every((it) => fs.isFile(`${root}/rust/${it}/lib.rs`))) return { root, lacks };
  }
  return undefined;
}

/** Finds the kernel trees that files lie in. It looks at each directory once, until it is told to forget. */
export interface TreeFinder {
  /** The nearest kernel tree that `path` lies in. */
  find(path: string): KernelTree | undefined;
  forget(): void;
}

/** See `TreeFinder`. */
export function treeFinder(fs: FileSystem): TreeFinder {
  const byDirectory = new Map<string, KernelTree | undefined>();
  const around = (directory: string): KernelTree | undefined => {
    if (byDirectory.has(directory)) return byDirectory.get(directory);
    const up = dirname(directory);
    const tree = readTree(fs, directory) ?? (up === directory ? undefined : around(up));
    byDirectory.set(directory, tree);
    return tree;
  };
  return { find: (path) => around(dirname(path)), forget: () => byDirectory.clear() };
}

/** The nearest kernel tree that `path` lies in. */
export function findTree(fs: FileSystem, path: string): KernelTree | undefined {
  return treeFinder(fs).find(path);
}

/** What a directory that should be a kernel turned out to be. */
export type BuildDirectory =
  | { readonly kind: 'tree'; readonly tree: KernelTree }
  /** A kernel, but without the Rust sources: a package of headers. */
  | { readonly kind: 'headers'; readonly version: string }
  | { readonly kind: 'none' };

/**
 * Looks at a directory that a module is built against: a tree, an output directory (`O=`) whose Makefile includes the
 * tree's or that has a `source` link to it, or a package of headers.
 */
export function readBuildDirectory(fs: FileSystem, directory: string): BuildDirectory {
  const direct = readTree(fs, directory) ?? readTree(fs, `${directory}/source`);
  if (direct !== undefined) return { kind: 'tree', tree: direct };
  const text = fs.read(`${directory}/Makefile`);
  if (text.ok && text.text.length < 4000) {
    const makefile = parseMakefile(text.text);
    for (const include of makefile.includes) {
      const path = expandPlain(include, makefile, directory);
      if (path === undefined || !path.endsWith('/Makefile') || !isAbsolute(path)) continue;
      const tree = readTree(fs, resolvePath(directory, path.slice(0, -'/Makefile'.length)));
      if (tree !== undefined) return { kind: 'tree', tree };
    }
  }
  // An output directory says what was built in it.
  const built = fs.read(`${directory}/include/config/kernel.release`);
  const version = readVersion(fs, directory) ?? (built.ok ? built.text.trim().slice(0, 64) : undefined);
  return version === undefined ? { kind: 'none' } : { kind: 'headers', version };
}
