import { childModule, crateRootOf, filesOf, moduleFiles, openCrate } from '../def/crate.ts';
import type { FileStore } from '../def/file-store.ts';
import { type Crate, type Module, type ModuleSource, replaceItems } from '../def/module.ts';
import { keepRecent } from '../def/recent.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { Item } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { type TypeWorld, withLocal } from '../types/world.ts';

/** A file's place: the world that it sees, and its own module there. */
export interface Place {
  readonly world: TypeWorld;
  readonly module: Module;
}

/** Opens the crates of files, each once until one of its files changes what it declares. */
export interface LocalCrates {
  place(path: string, model: KernelModel): Place;
  /** The root file of a file's crate. */
  rootOf(path: string): string;
  /** Forgets the crates that have a module in this file, and those that looked for it in vain. */
  invalidate(path: string): void;
}

/** So many crates of a kernel stay open; one that is asked for again is opened again. */
const keptCrates = 16;

interface Opened {
  readonly crate: Crate;
  readonly world: TypeWorld;
  readonly byFile: ReadonlyMap<string, Module>;
  /** Files that a `mod name;` looked for in vain: one that is created joins the crate. */
  readonly absent: ReadonlySet<string>;
}

/** Gives a place the items of the file as it is now; they have the shape of those that it has. */
export function syncPlace({ world, module }: Place, file: SourceFile): void {
  sync(world, module, file.items);
}

function sync(world: TypeWorld, module: Module, items: readonly Item[]): void {
  if (module.written === items) return;
  replaceItems(module, items);
  world.impls.refresh(module);
  for (const item of items) {
    const child = item.kind === 'mod' && item.inline ? childModule(module, item.name) : undefined;
    if (child && item.kind === 'mod') sync(world, child, item.items);
  }
}

/** Crates have names of their own only where other code calls them by it: the kernel's do, whatever tree they lie in. */
function crateName(root: string): string {
  if (root.endsWith('/rust/kernel/lib.rs')) return 'kernel';
  return root.endsWith('/rust/pin-init/src/lib.rs') ? 'pin_init' : `{${root}}`;
}

/** See `LocalCrates`. `sourceOf` gives the files of a kernel's tree, from the cache where it has them. */
export function localCrates(files: FileStore, sourceOf: (model: KernelModel) => ModuleSource): LocalCrates {
  const opened = new WeakMap<KernelModel, Map<string, Opened>>();
  // Weakly, for a kernel that was replaced must go with all that stands on it.
  const all = new Set<WeakRef<Map<string, Opened>>>();
  const roots = new Map<string, string>();

  const kernelFiles = new WeakMap<KernelModel, Map<string, Module>>();
  const rootOf = (path: string): string => {
    let root = roots.get(path);
    if (root === undefined) roots.set(path, (root = crateRootOf(path, files)));
    return root;
  };

  return {
    rootOf,
    place(path, model) {
      let own = kernelFiles.get(model);
      if (!own) {
        own = new Map(
          model.world.crates.filter((it) => it.name !== 'core').flatMap((it) => [...moduleFiles(it)]),
        );
        kernelFiles.set(model, own);
      }
      const inKernel = own.get(path);
      if (inKernel) return { world: model.world, module: inKernel };
      let crates = opened.get(model);
      if (!crates) {
        opened.set(model, (crates = new Map()));
        all.add(new WeakRef(crates));
      }
      const root = rootOf(path);
      let found = crates.get(root);
      if (!found) {
        const crate = openCrate(crateName(root), root, sourceOf(model), model.world.crates);
        found = {
          crate,
          world: withLocal(model.world, crate),
          byFile: moduleFiles(crate),
          absent: new Set(filesOf(crate).absent),
        };
      }
      keepRecent(crates, root, found, keptCrates);
      // A file that its root does not reach (a `mod` under another name) still sees the crate's names.
      return {
        world: found.world,
        module:
          found.byFile.get(path) ?? openCrate(`{${path}}`, path, sourceOf(model), model.world.crates).root,
      };
    },
    invalidate(path) {
      roots.clear();
      for (const ref of all) {
        const crates = ref.deref();
        if (!crates) all.delete(ref);
        for (const [root, it] of crates ?? [])
          if (it.byFile.has(path) || it.absent.has(path) || root === path) crates?.delete(root);
      }
    },
  };
}
