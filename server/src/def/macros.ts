import type { Item, MacroRulesItem } from '../syntax/ast/index.ts';
import type { MacroPath } from '../syntax/macros/expand/index.ts';
import { push } from '../text/multimap.ts';
import { allModules, childModule } from './children.ts';
import type { Crate, Module } from './module.ts';

/** A macro by example, and the module that it is written in. */
export interface MacroDefinition {
  readonly module: Module;
  readonly item: MacroRulesItem;
}

/** The items that a module has so far, while its macro calls are being expanded. */
export type ItemsSoFar = (module: Module) => readonly Item[] | undefined;

const NO_ITEMS: ItemsSoFar = () => undefined;

/**
 * The definitions that a macro call in `module` may mean: the one in its textual scope, else those that its path leads
 * to (reference, Macros By Example: Scoping). More than one where a crate has several of that name, as under different
 * configurations.
 */
export function macrosNamed(
  module: Module,
  path: MacroPath,
  soFar: ItemsSoFar = NO_ITEMS,
): readonly MacroDefinition[] {
  const { names } = path;
  const name = names.at(-1);
  if (name === undefined) return [];
  if (path.crate !== undefined) return inCrate(crateNamed(module.crate, path.crate), name, names);
  if (names.length === 1) {
    const near = textual(module, name, soFar);
    if (near.length > 0) return near;
    for (const leaf of importsOf(module)) {
      if (leaf.alias !== name || leaf.path.length < 2) continue;
      const found = along(module, leaf.path);
      if (found.length > 0) return found;
    }
  } else {
    const found = along(module, names);
    if (found.length > 0) return found;
  }
  // `pub(crate) use name;`, `#[macro_use]`, a prelude: a name that the crate has once needs no path.
  const own = inCrate(module.crate, name, []);
  if (own.length > 0) return own;
  for (const it of module.crate.below) {
    const found = inCrate(it, name, []);
    if (found.length > 0) return found;
  }
  return [];
}

function* importsOf(module: Module): Generator<{ readonly alias: string; readonly path: readonly string[] }> {
  for (let at: Module | undefined = module; at; at = at.enclosing)
    for (const item of at.written) if (item.kind === 'use') yield* item.leaves;
}

/** The last definition of this name that is written before the end of the module, of one around it or above it. */
function textual(module: Module, name: string, soFar: ItemsSoFar): readonly MacroDefinition[] {
  for (let at: Module | undefined = module; at; at = at.enclosing ?? at.parent) {
    const found = lastAmong(at, soFar(at) ?? at.written, name) ?? lastAmong(at, at.written, name);
    if (found) return found;
  }
  return [];
}

function lastAmong(
  module: Module,
  items: readonly Item[],
  name: string,
): readonly MacroDefinition[] | undefined {
  for (let i = items.length - 1; i >= 0; i--) {
    const it = items[i]!;
    if (it.kind === 'macroRules' && it.name === name) {
      // Which of several holds hangs on the configuration.
      const same = items.filter(
        (other): other is MacroRulesItem =>
          other.kind === 'macroRules' && other.name === name && isConfigured(other) && isConfigured(it),
      );
      return (same.length > 1 ? same : [it]).map((item) => ({ module, item }));
    }
    if (it.kind === 'mod' && it.attrs.some((attr) => attr.path === 'macro_use')) {
      const child = childModule(module, it.name);
      const found = child && lastAmong(child, child.written, name);
      if (found) return found;
    }
  }
  return undefined;
}

function isConfigured(item: Item): boolean {
  return item.attrs.some((it) => it.path === 'cfg');
}

function along(module: Module, path: readonly string[]): readonly MacroDefinition[] {
  const [first] = path;
  const name = path.at(-1)!;
  const relative = first === 'crate' || first === 'self' || first === 'super';
  const named = relative ? undefined : crateNamed(module.crate, first!);
  return inCrate(named ?? module.crate, name, path);
}

function crateNamed(from: Crate, name: string): Crate | undefined {
  if (from.name === name) return from;
  return from.below.find((it) => it.name === name);
}

/** What a crate defines by this name. What macros define in macros is found in its textual scope alone. */
function inCrate(
  crate: Crate | undefined,
  name: string,
  path: readonly string[],
): readonly MacroDefinition[] {
  if (!crate) return [];
  crate.macros.byName ??= indexed(crate);
  const found = crate.macros.byName.get(name) ?? [];
  if (found.length < 2 || path.length < 2) return found;
  // `crate::regs::define!` among several.
  const home = path.slice(0, -1).filter((it) => it !== 'crate' && it !== 'self' && it !== 'super');
  const near = found.filter(({ module }) => module.id.endsWith(`::${home.join('::')}`));
  return near.length > 0 ? near : found;
}

function indexed(crate: Crate): ReadonlyMap<string, readonly MacroDefinition[]> {
  const out = new Map<string, MacroDefinition[]>();
  for (const module of allModules(crate)) {
    for (const item of module.written) {
      if (item.kind !== 'macroRules') continue;
      push(out, item.name, { module, item });
    }
  }
  return out;
}

/** The one definition among several that a call can be replaced by; undefined where they differ. */
export function onlyMacro(found: readonly MacroDefinition[]): MacroDefinition | undefined {
  const [first] = found;
  return found.every((it) => it.item.text === first?.item.text) ? first : undefined;
}
