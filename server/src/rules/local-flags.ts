import { slot } from '../db/memos.ts';
import type { Crate } from '../def/module.ts';
import { aliases, type FlagsOwners, flagsFunctions, otherMethods, ownersOf } from '../kernel/model.ts';
import { push } from '../text/multimap.ts';
import type { FnRef } from '../types/methods.ts';
import type { TypeWorld } from '../types/world.ts';

/** What the file's own crate adds to the kernel's functions that take flags. */
export interface LocalFlags {
  readonly fns: ReadonlyMap<string, readonly FnRef[]>;
  readonly owners: ReadonlyMap<string, FlagsOwners>;
  readonly otherMethods: ReadonlyMap<string, ReadonlySet<number>>;
}

const none: LocalFlags = { fns: new Map(), owners: new Map(), otherMethods: new Map() };
const knownFlags = slot(() => new WeakMap<Crate, LocalFlags>());

/** See `LocalFlags`; the kernel's own crates add nothing to themselves. */
export function localFlags(world: TypeWorld, crate: Crate): LocalFlags {
  if (world.crate(crate.name) === crate) return none;
  const known = world.memos.of(knownFlags);
  let found = known.get(crate);
  if (!found) {
    const fns = new Map<string, FnRef[]>();
    for (const fn of flagsFunctions(world, crate)) {
      push(fns, fn.item.name, fn);
    }
    found = { fns, owners: ownersOf(fns, aliases([crate])), otherMethods: otherMethods([crate]) };
    known.set(crate, found);
  }
  return found;
}
