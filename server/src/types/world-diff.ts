import { slot } from '../db/memos.ts';
import { allModules, moduleFiles } from '../def/crate.ts';
import type { Crate } from '../def/module.ts';
import { changedNames } from '../def/shape-diff.ts';
import type { TypeWorld } from './world.ts';

/** What an older world came to, and the texts of the files that define macros, which hold as long as they stay. */
interface Difference {
  readonly old: WeakRef<TypeWorld>;
  readonly names: RegExp | undefined;
  readonly macros: ReadonlyMap<string, string>;
}

/** By the newer world, of the older one that it was asked about last. */
const differences = slot(() => new Map<'older', Difference>());

/**
 * Matches the names that mean something else in a world than in an older one of the same crates; undefined where more
 * changed than that, or where a macro of the crate may lead to one of them. Code that mentions none of them means the
 * same in both, but for what destructors do unasked. `textOf` gives the texts of the newer world.
 */
export function namesBetween(
  old: TypeWorld,
  fresh: TypeWorld,
  textOf: (path: string) => string | undefined,
): RegExp | undefined {
  const table = fresh.memos.of(differences);
  let known = table.get('older');
  if (known?.old.deref() !== old || [...known.macros].some(([path, text]) => textOf(path) !== text)) {
    const pattern = difference(old, fresh);
    const macros = pattern ? macroTexts(old, fresh, textOf) : new Map<string, string>();
    const names = [...macros.values()].some((it) => pattern?.test(it)) ? undefined : pattern;
    table.set('older', (known = { old: new WeakRef(old), names, macros }));
  }
  return known.names;
}

/** The crates that are not the same in both worlds. */
function changedCrates(old: TypeWorld, fresh: TypeWorld): readonly Crate[] {
  return fresh.crates.filter((it, i) => it !== old.crates[i]);
}

/** The texts of changed crates that define a macro, which may lead to a name that its caller does not mention. */
function macroTexts(
  old: TypeWorld,
  fresh: TypeWorld,
  textOf: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
  const paths = changedCrates(old, fresh).flatMap((it) => [...moduleFiles(it).keys()]);
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const text = textOf(path);
      return text && /\bmacro_rules!/.test(text) ? [[path, text]] : [];
    }),
  );
}

function difference(old: TypeWorld, fresh: TypeWorld): RegExp | undefined {
  const names = new Set<string>();
  const implicit = coreTraits(fresh);
  if (old.crates.length !== fresh.crates.length) return undefined;
  for (const crate of changedCrates(old, fresh)) {
    const before = old.crates[fresh.crates.indexOf(crate)]!;
    const [was, is] = [moduleFiles(before), moduleFiles(crate)];
    if (before.name !== crate.name || was.size !== is.size) return undefined;
    for (const [file, module] of is) {
      const other = was.get(file);
      if (!other || other.id !== module.id) return undefined;
      if (other.items === module.items) continue;
      const found = changedNames(other.items, module.items, (it) => implicit.has(it));
      if (!found) return undefined;
      for (const it of found) names.add(it);
    }
  }
  return names.size === 0 ? /(?!)/ : new RegExp(`\\b(?:${[...names].join('|')})\\b`);
}

/** The traits that the language itself calls the functions of, and some more. */
function coreTraits(world: TypeWorld): ReadonlySet<string> {
  const core = world.crate('core');
  const names = new Set(['PinnedDrop']);
  for (const { items } of core ? allModules(core) : [])
    for (const it of items) if (it.kind === 'trait') names.add(it.name);
  return names;
}
