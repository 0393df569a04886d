import { allModules } from '../index/crate.ts';
import type { Crate, Module } from '../index/module.ts';
import { changedNames } from '../index/shape-diff.ts';
import type { TypeWorld } from './world.ts';

/** A crate is opened anew when a module joins or leaves it. */
const crateModules = new WeakMap<Crate, readonly Module[]>();

/** All modules of a crate; see `allModules`. */
export function modulesOf(crate: Crate): readonly Module[] {
  let modules = crateModules.get(crate);
  if (!modules) crateModules.set(crate, (modules = allModules(crate)));
  return modules;
}

/** By the newer world, and the older one that it was asked about last. */
const differences = new WeakMap<
  TypeWorld,
  { readonly old: WeakRef<TypeWorld>; readonly names: RegExp | undefined }
>();

/**
 * Matches the names that mean something else in a world than in an older one of the same crates; undefined where more
 * changed than that. Code that mentions none of them means the same in both, but for what destructors and the crate's
 * own macros do unasked.
 */
export function namesBetween(old: TypeWorld, fresh: TypeWorld): RegExp | undefined {
  const known = differences.get(fresh);
  if (known?.old.deref() === old) return known.names;
  const names = difference(old, fresh);
  differences.set(fresh, { old: new WeakRef(old), names });
  return names;
}

function difference(old: TypeWorld, fresh: TypeWorld): RegExp | undefined {
  const names = new Set<string>();
  const implicit = coreTraits(fresh);
  if (old.crates.length !== fresh.crates.length) return undefined;
  for (const [i, crate] of fresh.crates.entries()) {
    const before = old.crates[i]!;
    if (before === crate) continue;
    const [was, is] = [modulesOf(before), modulesOf(crate)].map(byFile);
    if (before.name !== crate.name || was!.size !== is!.size) return undefined;
    for (const [file, module] of is!) {
      const other = was!.get(file);
      if (!other || other.id !== module.id) return undefined;
      if (other.items === module.items) continue;
      const changed = changedNames(other.items, module.items, (it) => implicit.has(it));
      if (!changed) return undefined;
      for (const it of changed) names.add(it);
    }
  }
  return names.size === 0 ? /(?!)/ : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
}

/** The modules that are files; inline ones stand in their items. */
function byFile(modules: readonly Module[]): ReadonlyMap<string, Module> {
  const files = new Map<string, Module>();
  for (const it of modules) if (!files.has(it.file)) files.set(it.file, it);
  return files;
}

/** The traits that the language itself calls the functions of, and some more. */
function coreTraits(world: TypeWorld): ReadonlySet<string> {
  const core = world.crate('core');
  const names = new Set(['PinnedDrop']);
  for (const { items } of core ? modulesOf(core) : [])
    for (const it of items) if (it.kind === 'trait') names.add(it.name);
  return names;
}

/** Whether a macro that one of these texts defines may lead to one of the names. */
export function inMacros(names: RegExp, texts: Iterable<string | undefined>): boolean {
  for (const text of texts) if (text && /\bmacro_rules!/.test(text) && names.test(text)) return true;
  return false;
}
