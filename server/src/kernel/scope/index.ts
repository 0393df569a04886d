/**
 * Which .rs files run in the kernel. Build files decide where they say it, then the shape of the file's text, and a
 * short list of folders last. Code that does not compile yet is normal input.
 */
import type { FileSystem } from '../../host.ts';
import { basename, isUnder } from '../../text/paths.ts';
import { type BareTree, findBareTree, treeFinder } from '../discover/tree.ts';
import { modCfgs } from './cfg.ts';
import { cratesOf, type TreeCrate } from './crates.ts';
import type { FileScope } from './file-scope.ts';
import { classifyInTree } from './in-tree.ts';
import { type RustObjects, rustObjects } from './objects.ts';
import { classifyOutOfTree, type KernelFile, kernelFilesIn } from './out-of-tree.ts';

/** Classifies files; remembers what build files said. */
export interface Scope {
  /** `text`: the current text where it is known (an open file), else the file is read where its text is needed. */
  classify(path: string, text?: string): FileScope;
  /** To be told of files that changed, came or went. */
  invalidate(paths: readonly string[]): void;
}

/** One for each workspace: it caches build files by directory and trees by root. */
export function createScope(fs: FileSystem): Scope {
  const objectsByDirectory = new Map<string, RustObjects>();
  const cratesByRoot = new Map<string, readonly TreeCrate[]>();
  const trees = treeFinder(fs);
  const modCfgsByFile = new Map<string, ReturnType<typeof modCfgs>>();
  const kernelFilesByDirectory = new Map<string, readonly KernelFile[]>();
  const withoutText = new Map<string, FileScope>();
  const byDiskText = new Map<string, FileScope>();

  const objects = (directory: string) =>
    remembered(objectsByDirectory, directory, () => rustObjects(fs, directory));
  const kernelFiles = (directory: string) =>
    remembered(kernelFilesByDirectory, directory, () => kernelFilesIn(fs, directory));
  const modCfgsOf = (path: string) =>
    remembered(modCfgsByFile, path, () => modCfgs(readText(fs, path) ?? ''));
  const crates = (root: string) =>
    remembered(cratesByRoot, root, () => cratesOf(readText(fs, `${root}/rust/Makefile`) ?? ''));

  function classify(path: string, text?: string): FileScope {
    // An open file is asked for after each key, so what its text does not decide is remembered for good.
    const known = withoutText.get(path) ?? (text === undefined ? byDiskText.get(path) : undefined);
    if (known !== undefined) return known;
    let asked = false;
    const content = () => {
      asked = true;
      return text ?? readText(fs, path);
    };
    const inTree = (root: string) =>
      classifyInTree({ fs, root, crates: crates(root), objects, modCfgs: modCfgsOf }, path, content);
    const root = trees.find(path)?.root;
    const bare = root === undefined ? findBareTree(fs, path) : undefined;
    const scope =
      root !== undefined
        ? inTree(root)
        : bare && isUnder(path, `${bare.root}/rust`)
          ? unreadable(inTree(bare.root), bare)
          : classifyOutOfTree({ fs, objects, kernelFiles }, path, content);
    if (!asked) withoutText.set(path, scope);
    else if (text === undefined) byDiskText.set(path, scope);
    return scope;
  }
  return {
    classify,
    invalidate(paths) {
      kernelFilesByDirectory.clear();
      withoutText.clear();
      byDiskText.clear();
      modCfgsByFile.clear();
      if (!paths.some(isBuildFile)) return;
      objectsByDirectory.clear();
      cratesByRoot.clear();
      trees.forget();
    },
  };
}

/** The crates of a kernel that lacks a part of them are judged by nothing: other kernels' are not theirs. */
function unreadable(scope: FileScope, { root, lacks }: BareTree): FileScope {
  if (scope.kind !== 'kernel') return scope;
  return { kind: 'vendored', reason: `a crate of the kernel in ${root}, which has ${lacks}` };
}

function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined || cache.has(key)) return known as T;
  const made = make();
  cache.set(key, made);
  return made;
}

function readText(fs: FileSystem, path: string): string | undefined {
  const text = fs.read(path);
  return text.ok ? text.text : undefined;
}

/** A new .rs file counts too: an object whose source came is built from Rust from then on. */
function isBuildFile(path: string): boolean {
  return /^(?:Kbuild|GNUmakefile|[Mm]akefile|Cargo\.toml|.*\.rs|HEAD|\.git)$/.test(basename(path));
}
