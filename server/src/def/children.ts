import type { Item, ModItem } from '../syntax/ast/index.ts';
import { turn } from '../text/work.ts';
import { type Crate, type Module, makeModule } from './module.ts';

/** The module that `mod name` declares in `parent`; undefined where nothing of that name is declared or found. */
export function childModule(parent: Module, name: string): Module | undefined {
  const known = parent.memo.children;
  if (known.has(name)) return known.get(name);
  const item = declaredModule(parent.written, name) ?? declaredModule(parent.items, name);
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
    for (const item of module.written) {
      if (item.kind !== 'mod') continue;
      const child = childModule(module, item.name);
      if (child) visit(child);
    }
  };
  visit(crate.root);
  crate.modules = out;
  return out;
}

/** Where `mod name;` looks for its file, in order. */
export function candidates(parent: Module, item: ModItem): readonly string[] {
  const named = pathAttribute(item);
  // Inside an inline module the attribute counts from where that module's own files would lie.
  const home = parent.parent?.file === parent.file ? parent.directory : directoryOf(parent.file);
  return named
    ? [normalized(named.startsWith('/') ? named : `${home}/${named}`)]
    : [`${parent.directory}/${item.name}.rs`, `${parent.directory}/${item.name}/mod.rs`];
}

function loadChild(parent: Module, item: ModItem): Module | undefined {
  const id = `${parent.id}::${item.name}`;
  if (item.inline) {
    return makeModule(parent.crate, id, parent, parent.file, `${parent.directory}/${item.name}`, item.items);
  }
  const { source, refused } = parent.crate;
  for (const file of candidates(parent, item)) {
    if (isAround(parent, file)) {
      refused.add(`\`mod ${item.name}\` in ${parent.file} leads back to ${file}`);
      return undefined;
    }
    turn();
    const items = source.items(file);
    if (!items) continue;
    if (!countLoad(parent.crate, file)) {
      refused.add(`${file} is declared more than ${MOST_LOADS} times; the others were not read`);
      return undefined;
    }
    const directory = file.endsWith('/mod.rs') ? directoryOf(file) : file.slice(0, -'.rs'.length);
    return makeModule(parent.crate, id, parent, file, directory, items);
  }
  return undefined;
}

/** One file may be several modules, but not so many: files that declare each other twice would be doubled at each step. */
const MOST_LOADS = 16;
/** Modules of files that lie deeper are not looked into; 7.3 has 3 levels. */
const MOST_LEVELS = 100;

/** Counts one more module made of a file; false where there are too many. */
function countLoad({ loads }: Crate, file: string): boolean {
  const count = (loads.get(file) ?? 0) + 1;
  loads.set(file, count);
  return count <= MOST_LOADS;
}

/** Whether a file is a module's own or that of one around it. */
function isAround(module: Module, file: string): boolean {
  let level = 0;
  for (let at: Module | undefined = module; at; at = at.parent)
    if (at.file === file || ++level > MOST_LEVELS) return true;
  return false;
}

/** The path of `#[path = "x.rs"]`. */
function pathAttribute(item: ModItem): string | undefined {
  const attr = item.attrs.find((it) => it.path === 'path');
  return attr && /^\s*=\s*"([^"]*)"/.exec(attr.tokens)?.[1];
}

/** A path without `.` and `..`: one file has one name, however a `#[path]` leads to it. */
function normalized(path: string): string {
  if (!/(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(path)) return path;
  const out: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && out.length > 0)) continue;
    if (part === '..' && out.length > 1) out.pop();
    else if (part !== '..') out.push(part);
  }
  return out.join('/');
}

/** The part of a path before its last `/`; '' where there is none. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
