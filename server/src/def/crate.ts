import { allModules, candidates, childModule, directoryOf } from './children.ts';
import { expandModule } from './expansion.ts';
import { type Crate, type Module, type ModuleSource, makeModule } from './module.ts';

export { allModules, childModule, directoryOf };

/**
 * Opens a crate by its root file (`lib.rs`, or a driver's main file).
 * `below` are the crates whose macros it may call.
 * A root that is missing gives a crate without items: half of a tree is normal input.
 */
export function openCrate(
  name: string,
  rootFile: string,
  source: ModuleSource,
  below: readonly Crate[] = [],
): Crate {
  const crate = {
    name,
    source,
    below,
    expand: expandModule,
    renewed: new WeakMap(),
    refused: new Set(),
    loads: new Map(),
    macros: { rules: new WeakMap(), parsed: new Map(), busy: new Map() },
  } as { -readonly [K in keyof Crate]: Crate[K] };
  crate.root = makeModule(
    crate,
    name,
    undefined,
    rootFile,
    directoryOf(rootFile),
    source.items(rootFile) ?? [],
  );
  return crate;
}

/** The modules of a crate that are files, by path, the root first; inline ones stand in their items. */
export function moduleFiles(crate: Crate): ReadonlyMap<string, Module> {
  const files = new Map<string, Module>();
  // The first module of a file is the file itself; its inline modules come after it.
  for (const it of allModules(crate)) if (!files.has(it.file)) files.set(it.file, it);
  return files;
}

/**
 * What a crate was made of: the files of its modules, and those that it looked for in vain. As long as the first have
 * the same text and the second are not there, it is the same crate.
 */
export function filesOf(crate: Crate): {
  readonly files: readonly string[];
  readonly absent: readonly string[];
} {
  const absent = new Set<string>();
  for (const module of allModules(crate)) {
    for (const item of module.written) {
      if (item.kind !== 'mod' || item.inline) continue;
      const found = childModule(module, item.name)?.file;
      for (const file of candidates(module, item)) {
        if (file === found) break;
        absent.add(file);
      }
    }
  }
  return { files: [...moduleFiles(crate).keys()], absent: [...absent] };
}

/** What `crateRootOf` asks of the disk. */
export interface CrateFiles {
  isFile(path: string): boolean;
  /** Whether the file's text has `mod name;`. */
  declares(path: string, name: string): boolean;
  rustFiles(directory: string): readonly string[];
}

/**
 * The root file of the crate that a file belongs to: follows `mod name;` upwards, for no build file says it.
 * A file that nothing declares is its own root.
 */
export function crateRootOf(path: string, files: CrateFiles): string {
  let current = path;
  const seen = new Set([path]);
  for (let depth = 0; depth < 16; depth++) {
    const parent = declaringFile(current, files);
    if (!parent) return current;
    // Files that declare each other have no root: each is checked by itself.
    if (seen.has(parent)) return path;
    seen.add(parent);
    current = parent;
  }
  return current;
}

function declaringFile(path: string, files: CrateFiles): string | undefined {
  const directory = directoryOf(path);
  const base = path.slice(directory.length + 1, -'.rs'.length);
  if (base === 'lib') return undefined;
  const isMod = base === 'mod';
  const name = isMod ? directory.slice(directoryOf(directory).length + 1) : base;
  const home = isMod ? directoryOf(directory) : directory;
  const declares = (file: string) => files.declares(file, name);
  for (const file of [`${home}/mod.rs`, `${home}/lib.rs`, `${home}.rs`]) {
    if (file !== path && files.isFile(file) && declares(file)) return file;
  }
  // A crate root looks for its modules beside itself; any other file, in a directory of its own name.
  for (const file of files.rustFiles(home)) {
    if (file === path || !declares(file)) continue;
    const own = file.slice(0, -'.rs'.length);
    if (!files.isFile(`${own}/${name}.rs`) && !files.isFile(`${own}/${name}/mod.rs`)) return file;
  }
  return undefined;
}
