import type { Item, ModItem } from '../syntax/ast/index.ts';
import { type Crate, type Module, type ModuleSource, makeModule } from './module.ts';

/**
 * Opens a crate by its root file (`lib.rs`, or a driver's main file).
 * A root that is missing gives a crate without items: half of a tree is normal input.
 */
export function openCrate(name: string, rootFile: string, source: ModuleSource): Crate {
  const crate = { name, source, renewed: new WeakMap() } as Omit<Crate, 'root'> & { root: Module };
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

/** The module that `mod name` declares in `parent`; undefined where nothing of that name is declared or found. */
export function childModule(parent: Module, name: string): Module | undefined {
  const known = parent.memo.children;
  if (known.has(name)) return known.get(name);
  const item = declaredModule(parent.items, name);
  // What is not declared is not remembered: any word may be asked for, and a word can keep its whole text alive.
  if (!item) return undefined;
  const child = loadChild(parent, item);
  known.set(item.name, child);
  return child;
}

function declaredModule(items: readonly Item[], name: string): ModItem | undefined {
  for (let i = 0; i < items.length; i++) {
    const it = items[i]!;
    if (it.kind === 'mod' && it.name === name) return it;
  }
  return undefined;
}

/**
 * Every module of a crate, the root first, in source order. Loads them all, once: a crate is opened anew when a module
 * joins or leaves it.
 */
export function allModules(crate: Crate): readonly Module[] {
  if (crate.modules) return crate.modules;
  const out: Module[] = [];
  const visit = (module: Module) => {
    out.push(module);
    for (const item of module.items) {
      if (item.kind !== 'mod') continue;
      const child = childModule(module, item.name);
      if (child) visit(child);
    }
  };
  visit(crate.root);
  crate.modules = out;
  return out;
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
    for (const item of module.items) {
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

/** Where `mod name;` looks for its file, in order. */
function candidates(parent: Module, item: ModItem): readonly string[] {
  const named = pathAttribute(item);
  return named
    ? [`${directoryOf(parent.file)}/${named}`]
    : [`${parent.directory}/${item.name}.rs`, `${parent.directory}/${item.name}/mod.rs`];
}

function loadChild(parent: Module, item: ModItem): Module | undefined {
  const id = `${parent.id}::${item.name}`;
  if (item.inline) {
    return makeModule(parent.crate, id, parent, parent.file, `${parent.directory}/${item.name}`, item.items);
  }
  const { source } = parent.crate;
  for (const file of candidates(parent, item)) {
    const items = source.items(file);
    if (!items) continue;
    const directory = file.endsWith('/mod.rs') ? directoryOf(file) : file.slice(0, -'.rs'.length);
    return makeModule(parent.crate, id, parent, file, directory, items);
  }
  return undefined;
}

/** `#[path = "x.rs"]`, relative to the directory of the file that holds it. */
function pathAttribute(item: ModItem): string | undefined {
  const attr = item.attrs.find((it) => it.path === 'path');
  return attr && /^\s*=\s*"([^"]*)"/.exec(attr.tokens)?.[1];
}

/** The part of a path before its last `/`; '' where there is none. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
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
  for (let depth = 0; depth < 16; depth++) {
    const parent = declaringFile(current, files);
    if (!parent) return current;
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
