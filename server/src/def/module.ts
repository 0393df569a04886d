import type { FnItem, Item, MacroRulesItem, ModItem, UseLeaf } from '../syntax/ast/index.ts';
import type { Unexpanded } from '../syntax/macros/expand/index.ts';
import type { Rule } from '../syntax/macros/expand/rules.ts';
import type { SourceFile } from '../syntax/source-file.ts';
import { push } from '../text/multimap.ts';

/** Where a crate's files come from: a tree on disk, or a bundled profile with paths of its own. */
export interface ModuleSource {
  /** The items of a file; undefined where there is no such file. */
  items(file: string): readonly Item[] | undefined;
  isFile(file: string): boolean;
  /** Parses what a macro call was expanded to; undefined where nothing can be parsed, as in a profile. */
  readonly parse?: (text: string) => SourceFile;
}

/** A crate: its root module and whatever `mod` reaches from there, loaded as it is asked for. */
export interface Crate {
  readonly name: string;
  readonly root: Module;
  readonly source: ModuleSource;
  /** What limits kept out of the crate so far, one sentence each; for notes. */
  readonly refused: Set<string>;
  /** How many modules were made of each file. */
  readonly loads: Map<string, number>;
  /** Its modules once `allModules` has loaded them. */
  modules?: readonly Module[];
  /** The functions that `replaceItems` put in the place of others; see `currentFn`. */
  readonly renewed: WeakMap<FnItem, FnItem>;
  /** The crates whose macros it can call: those that were open before it. */
  readonly below: readonly Crate[];
  /** The items of one of its modules with what macro calls among them declare. */
  readonly expand: (module: Module) => readonly Item[];
  readonly macros: CrateMacros;
}

/** What was found out of a crate's macros. */
export interface CrateMacros {
  /** What the crate defines, by name; see `macrosNamed`. */
  byName?: ReadonlyMap<string, readonly { readonly module: Module; readonly item: MacroRulesItem }[]>;
  /** The rules of definitions; null where they cannot be read. */
  readonly rules: WeakMap<MacroRulesItem, readonly Rule[] | null>;
  /**
   * Expansions that were parsed last, by their text, the least used first: an edit moves most of a file's expansions and
   * changes none.
   */
  readonly parsed: Map<string, SourceFile>;
  /** Modules whose calls are being expanded, with the items that they have so far. */
  readonly busy: Map<Module, Item[]>;
}

/** One module: a file, or an inline `mod`. */
export interface Module {
  /** `kernel::sync::lock`; unique within a world. */
  readonly id: string;
  readonly crate: Crate;
  readonly parent?: Module;
  readonly file: string;
  /** The items as they are written. */
  readonly written: readonly Item[];
  /** The items with what macro calls among them declare, each right behind its call; expanded when first asked for. */
  readonly items: readonly Item[];
  readonly names: ReadonlyMap<string, readonly Decl[]>;
  readonly uses: ReadonlyMap<string, readonly UseLeaf[]>;
  readonly globs: readonly UseLeaf[];
  /** The directory in which `mod x;` looks for its file. */
  readonly directory: string;
  /** For the items of a block: the module around, whose names are seen from inside. */
  readonly enclosing?: Module;
  readonly memo: ModuleMemo;
}

/**
 * What was found out of a module. Modules are made anew when what any file of theirs declares changes, so it holds as
 * long as the module; newer items of the same shape are put into the same declarations.
 */
export interface ModuleMemo {
  /** By the name in `mod name`. */
  readonly children: Map<string, Module | undefined>;
  /** What names mean in the module. */
  readonly answers: Map<string, Answers>;
  /** Where its globs lead; each is asked for every name that is not its own. */
  readonly globs: (Decl | undefined)[];
  /** Macro calls among its items that could not be expanded. */
  readonly unexpanded: UnexpandedCall[];
  /** Names that those were given by themselves, which they may declare: `make_type!(KBox);`. */
  readonly given: Set<string>;
}

/** A macro call whose items are not known, and why. */
export interface UnexpandedCall {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly why: Unexpanded;
}

/** What one name means in a module, by namespace; null where it means nothing, BUSY while it is looked for. */
export type Answers = (Decl | typeof BUSY | null | undefined)[];

/** Stands for an answer that is being looked for. */
export const BUSY = Symbol('busy');

/** Nothing was found out yet. */
export function noMemo(): ModuleMemo {
  return { children: new Map(), answers: new Map(), globs: [], unexpanded: [], given: new Set() };
}

/** A named thing that a path can lead to. */
export type Decl =
  | {
      readonly kind: 'item';
      readonly id: string;
      readonly module: Module;
      readonly item: Exclude<Item, ModItem>;
    }
  | { readonly kind: 'module'; readonly id: string; readonly module: Module }
  | {
      readonly kind: 'variant';
      readonly id: string;
      readonly module: Module;
      readonly parent: Decl & { kind: 'item' };
      readonly name: string;
    }
  /** A name that leads into a crate whose sources are not here: `bindings::kfree`. */
  | { readonly kind: 'extern'; readonly id: string };

/** A declaration that is an item of a file. */
export type ItemDecl = Decl & { kind: 'item' };

/** Type names and value names live apart: `struct S(u32)` has both, a `fn` and a `mod` may share a name. */
export type Namespace = 'type' | 'value' | 'macro';

/** Whether a declaration answers to `ns`. */
export function inNamespace(decl: Decl, ns: Namespace): boolean {
  if (decl.kind === 'module') return ns === 'type';
  if (decl.kind === 'variant') return true;
  if (decl.kind === 'extern') return true;
  switch (decl.item.kind) {
    case 'struct':
      return ns === 'type' || (ns === 'value' && decl.item.shape !== 'named');
    case 'union':
    case 'enum':
    case 'trait':
    case 'type':
      return ns === 'type';
    case 'fn':
    case 'const':
      return ns === 'value';
    case 'static':
      return ns === 'value';
    case 'macroRules':
      return ns === 'macro';
    default:
      return false;
  }
}

/** The items declared inside a block (a function body, a doc example) as a module of their own. */
export function makeBlockModule(enclosing: Module, id: string, items: readonly Item[]): Module {
  const { crate, parent, file } = enclosing;
  return makeModule(crate, id, parent, file, '', items, enclosing);
}

/** Makes a module of items; children are found later, through `childModule`. */
export function makeModule(
  crate: Crate,
  id: string,
  parent: Module | undefined,
  file: string,
  directory: string,
  items: readonly Item[],
  enclosing?: Module,
): Module {
  return new LazyModule(crate, id, parent, file, directory, items, enclosing);
}

/** A module whose macro calls are expanded when its items or names are first asked for. */
class LazyModule implements Module {
  readonly id: string;
  readonly crate: Crate;
  readonly parent?: Module;
  readonly file: string;
  readonly directory: string;
  readonly enclosing?: Module;
  readonly memo = noMemo();
  written: readonly Item[];
  #declared: Declared | undefined;

  constructor(
    crate: Crate,
    id: string,
    parent: Module | undefined,
    file: string,
    directory: string,
    written: readonly Item[],
    enclosing: Module | undefined,
  ) {
    this.crate = crate;
    this.id = id;
    if (parent) this.parent = parent;
    this.file = file;
    this.directory = directory;
    this.written = written;
    if (enclosing) this.enclosing = enclosing;
  }

  get items(): readonly Item[] {
    return this.declared().items;
  }

  get names(): ReadonlyMap<string, readonly Decl[]> {
    return this.declared().names;
  }

  get uses(): ReadonlyMap<string, readonly UseLeaf[]> {
    return this.declared().uses;
  }

  get globs(): readonly UseLeaf[] {
    return this.declared().globs;
  }

  /** Of use to `replaceItems` alone, as `renew` is. */
  declared(): Declared {
    if (!this.#declared) {
      const items = this.crate.expand(this);
      this.#declared = { items, names: new Map(), uses: new Map(), globs: [] };
      declare(this, this.#declared, items);
    }
    return this.#declared;
  }

  renew(written: readonly Item[], declared: Declared): void {
    this.written = written;
    this.#declared = declared;
  }
}

interface Declared {
  readonly items: readonly Item[];
  readonly names: Map<string, Decl[]>;
  readonly uses: Map<string, UseLeaf[]>;
  readonly globs: UseLeaf[];
}

function declare(module: Module, to: Declared, items: readonly Item[]): void {
  for (const item of items) {
    if (item.kind === 'use') {
      for (const leaf of item.leaves) {
        if (leaf.alias === '*') to.globs.push(leaf);
        else push(to.uses, leaf.alias, leaf);
      }
    } else if (item.kind === 'externCrate') {
      const alias = item.alias ?? item.name;
      push(to.uses, alias, { start: item.start, end: item.end, path: [item.name], alias, global: true });
    } else if (item.kind === 'foreignMod') declare(module, to, item.items);
    else if (item.kind === 'macroCall') declare(module, to, item.statics);
    else if (item.kind !== 'mod' && item.kind !== 'impl' && item.name !== '') {
      push(to.names, item.name, { kind: 'item', id: `${module.id}::${item.name}`, module, item });
    }
  }
}

/**
 * Puts newer items of the same shape in place of a module's: declarations that others hold now lead to the newer ones.
 * The shape must be the same (`shapeOf`); otherwise the crate is to be opened anew.
 */
export function replaceItems(module: Module, items: readonly Item[]): void {
  if (!(module instanceof LazyModule)) return;
  const { crate, id, parent, file, directory, enclosing } = module;
  const before = module.declared();
  const fresh = new LazyModule(crate, id, parent, file, directory, items, enclosing);
  const after = fresh.declared();
  renew(crate.renewed, before.items, after.items);
  for (const [name, decls] of before.names) {
    for (const [i, decl] of decls.entries()) {
      const newer = after.names.get(name)?.[i];
      if (decl.kind === 'item' && newer?.kind === 'item') (decl as { item: Item }).item = newer.item;
    }
  }
  module.renew(items, { ...after, names: before.names });
  module.memo.unexpanded.splice(0, Infinity, ...fresh.memo.unexpanded);
  module.memo.given.clear();
  for (const it of fresh.memo.given) module.memo.given.add(it);
}

/** Notes which functions took the place of which. Who still has an older one asks `currentFn`. */
function renew(renewed: Crate['renewed'], old: readonly Item[], fresh: readonly Item[]): void {
  const declared = (items: readonly Item[]) =>
    items.filter(
      (it) => it.kind === 'fn' || it.kind === 'impl' || it.kind === 'trait' || it.kind === 'foreignMod',
    );
  const now = declared(fresh);
  for (const [i, it] of declared(old).entries()) {
    const newer = now[i];
    if (it === newer || it.kind !== newer?.kind || it.name !== newer.name) continue;
    if (it.kind === 'fn') renewed.set(it, newer as FnItem);
    else if ('items' in it && 'items' in newer) renew(renewed, it.items, newer.items);
  }
}

/** The function as its file has it now: where it stands and what its body says may have changed since it was found. */
export function currentFn({ renewed }: Crate, item: FnItem): FnItem {
  let found = item;
  for (let next = renewed.get(found); next; next = renewed.get(found)) found = next;
  if (found !== item) renewed.set(item, found);
  return found;
}
