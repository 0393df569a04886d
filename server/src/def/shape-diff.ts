import type { FnItem, Item } from '../syntax/ast/index.ts';
import { packItems } from './pack.ts';

/**
 * The names in which two states of a file differ, bodies and places aside: of functions, free ones and those of impl
 * blocks, that came, went or got another signature, and of private imports. Undefined where anything else differs: what
 * a type is, what a trait asks, what a name in a signature means can matter to code that does not mention it. So can a
 * function of a trait for which `isImplicit` says that the language calls it unasked.
 */
export function changedNames(
  old: readonly Item[],
  fresh: readonly Item[],
  isImplicit: (trait: string) => boolean,
): ReadonlySet<string> | undefined {
  const before = split(old, isImplicit);
  const after = split(fresh, isImplicit);
  if (before.rest !== after.rest) return undefined;
  const names = new Set<string>();
  for (const key of new Set([...before.fns.keys(), ...after.fns.keys()])) {
    const [a, b] = [before.fns.get(key), after.fns.get(key)];
    if (a?.shapes.join() !== b?.shapes.join()) names.add((a ?? b)!.name);
  }
  const imported = difference(before.imports, after.imports);
  for (const it of imported) names.add(it);
  // Half-typed code gives names that are none.
  if (![...names].every((it) => /^\w+$/.test(it))) return undefined;
  if (imported.size === 0) return names;
  // A type in a signature is what it is for everybody who calls the function.
  const shapes = [before, after].flatMap(({ fns }) => [...fns.values()].flatMap((it) => it.shapes));
  const word = new RegExp(`\\b(?:${[...imported].join('|')})\\b`);
  return [before.rest, ...shapes].some((it) => word.test(it)) ? undefined : names;
}

/** The aliases of the imports that only one of two lists has. */
function difference(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): ReadonlySet<string> {
  const only = (one: typeof a, other: typeof a) =>
    [...one].flatMap(([leaf, alias]) => (other.has(leaf) ? [] : [alias]));
  return new Set([...only(a, b), ...only(b, a)]);
}

interface Split {
  /** What is declared besides these functions, as text. */
  readonly rest: string;
  /** By place and name; a name may stand twice in a place, under different configurations. */
  readonly fns: ReadonlyMap<string, { readonly name: string; readonly shapes: string[] }>;
  /** Private imports by name: each leaf as text, with what it is called. */
  readonly imports: ReadonlyMap<string, string>;
}

function split(items: readonly Item[], isImplicit: (trait: string) => boolean): Split {
  const fns = new Map<string, { name: string; shapes: string[] }>();
  const imports = new Map<string, string>();
  const shape = (it: Item) => JSON.stringify(packItems([it], { tests: true, offsets: false, macros: true }));
  const add = (place: string, fn: FnItem) => {
    const key = `${place}::${fn.name}`;
    const known = fns.get(key);
    if (known) known.shapes.push(shape(fn));
    else fns.set(key, { name: fn.name, shapes: [shape(fn)] });
  };
  const rest = (list: readonly Item[], place: string): Item[] =>
    list.flatMap((it): Item[] => {
      if (it.kind === 'fn') {
        add(place, it);
        return [];
      }
      if (it.kind === 'use' && it.vis === 'private') {
        const [globs, named] = [true, false].map((glob) =>
          it.leaves.filter((leaf) => (leaf.alias === '*') === glob),
        );
        for (const { path, alias, global } of named!)
          imports.set(`${place} ${global ? '::' : ''}${path.join('::')} as ${alias}`, alias);
        return globs!.length > 0 ? [{ ...it, leaves: globs! }] : [];
      }
      if (it.kind === 'mod' && it.inline) return [{ ...it, items: rest(it.items, `${place}::${it.name}`) }];
      if (it.kind !== 'impl' || (it.trait && isImplicit(it.trait.segments.at(-1)!.name))) return [it];
      const header = shape({ ...it, items: [] });
      for (const member of it.items) if (member.kind === 'fn') add(`${place} ${header}`, member);
      return [{ ...it, items: it.items.filter((member) => member.kind !== 'fn') }];
    });
  return {
    rest: JSON.stringify(packItems(rest(items, ''), { tests: true, offsets: false, macros: true })),
    fns,
    imports,
  };
}
