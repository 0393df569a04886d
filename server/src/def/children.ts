import type { Item, ModItem } from '../syntax/ast/index.ts';
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
