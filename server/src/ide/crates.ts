import type { Database } from '../db/database.ts';
import { childModule, crateRootOf, moduleFiles, openCrate } from '../def/crate.ts';
import type { FileStore } from '../def/file-store.ts';
import { type Crate, type Module, type ModuleSource, replaceItems } from '../def/module.ts';
import type { KernelModel } from '../kernel/model.ts';
import type { KernelInfo } from '../kernel-info.ts';
import type { Item } from '../syntax/ast/index.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { type TypeWorld, withLocal } from '../types/world.ts';
import { type Kernels, keyOf } from './kernels.ts';
import { watched } from './watched-source.ts';

/** A file's place: the world that it sees, and its own module there. */
export interface Place {
  readonly world: TypeWorld;
  readonly module: Module;
}

/** Opens the crates of files, each once until one of its files changes what it declares. */
export interface LocalCrates {
  /** A file's place among the crates as they are now. */
  place(path: string, info: KernelInfo): Place;
  /** The root file of a file's crate. */
  rootOf(path: string): string;
  /** To be told that a file may have other items of the same shape, or of another. */
  touched(path: string): void;
}

/** So many crates of a kernel stay open; one that is asked for again is opened again. */
const keptCrates = 16;

/** Some crates of one world, and whether their modules have the items that their files have now. */
interface Opened {
  readonly world: TypeWorld;
  readonly byFile: ReadonlyMap<string, Module>;
  /** The revision in which they were brought up to date. */
  synced: number;
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

/** See `LocalCrates`. */
export function localCrates(db: Database, files: FileStore, kernels: Kernels): LocalCrates {
  const infos = new Map<string, KernelInfo>();
  const touched = new Set<string>();
  const roots = db.query({ name: 'crate root', run: (path) => crateRootOf(path, files) });

  const kernelFiles = db.query({
    name: 'kernel files',
    run: (key): Opened => {
      const { world } = kernels.model(infos.get(key)!);
      const own = world.crates.filter((it) => it.name !== 'core');
      return { world, byFile: new Map(own.flatMap((it) => [...moduleFiles(it)])), synced: 0 };
    },
    opaque: true,
  });
  const sourceOf = (model: KernelModel): ModuleSource => watched(files, kernels.source(model));
  const opened = db.query({
    name: 'crate',
    run: (key): Opened => {
      const [info, root] = partsOf(key);
      const model = kernels.model(info);
      const crate = openCrate(crateName(root), root, sourceOf(model), model.world.crates);
      return { world: withLocal(model.world, crate), byFile: moduleFiles(crate), synced: 0 };
    },
    most: keptCrates,
    opaque: true,
  });
  // A file that its root does not reach (a `mod` under another name) still sees the crate's names.
  const alone = db.query({
    name: 'lone file',
    run: (key): Crate => {
      const [info, path] = partsOf(key);
      const model = kernels.model(info);
      const crate = openCrate(`{${path}}`, path, sourceOf(model), model.world.crates);
      moduleFiles(crate);
      return crate;
    },
    most: keptCrates,
    opaque: true,
  });
  const partsOf = (key: string): readonly [info: KernelInfo, path: string] => {
    const at = key.indexOf('\n');
    return [infos.get(key.slice(0, at))!, key.slice(at + 1)];
  };

  /** Puts the items that files have now into the modules: same in shape, they stand elsewhere and have other bodies. */
  const current = (it: Opened): Opened => {
    if (it.synced === db.revision) return it;
    db.untracked(() => {
      for (const path of touched) {
        const module = it.byFile.get(path);
        const file = module && files.source(path);
        if (file) sync(it.world, module, file.items);
      }
    });
    it.synced = db.revision;
    return it;
  };

  return {
    rootOf: (path) => roots.get(path),
    touched: (path) => void touched.add(path),
    place(path, info) {
      const key = keyOf(info);
      infos.set(key, info);
      const kernel = current(kernelFiles.get(key));
      const inKernel = kernel.byFile.get(path);
      if (inKernel) return { world: kernel.world, module: inKernel };
      const { world, byFile } = current(opened.get(`${key}\n${roots.get(path)}`));
      const module = byFile.get(path);
      if (module) return { world, module };
      const { root } = alone.get(`${key}\n${path}`);
      const file = db.untracked(() => files.source(path));
      if (file) sync(world, root, file.items);
      return { world, module: root };
    },
  };
}
