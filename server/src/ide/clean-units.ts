import type { Unknown } from '../finding.ts';
import { hashOf } from '../text/hash.ts';
import type { Unit } from '../types/units.ts';
import type { TypeWorld } from '../types/world.ts';

/** Remembers units in which a rule found nothing, by their text: a keystroke then costs the function it falls in. */
export interface CleanUnits {
  /**
   * Runs `check` unless the unit's text was clean before in this world; gives what was not known in a unit that is not
   * looked at again.
   */
  check(
    world: TypeWorld,
    rule: string,
    unit: Unit,
    check: () => { clean: boolean; unknowns: readonly Unknown[] },
  ): readonly Unknown[];
}

/** So many units are remembered of a world: each state of a body that was typed is one. */
const most = 4096;

/** An empty memory; it forgets a world when nobody holds that world any more. */
export function cleanUnits(): CleanUnits {
  // A world is made anew when what its files declare changes.
  const worlds = new WeakMap<TypeWorld, Map<string, readonly Unknown[]>>();
  return {
    check(world, rule, unit, check) {
      let known = worlds.get(world);
      if (!known) worlds.set(world, (known = new Map()));
      const text = unit.file.text.slice(unit.span.start, unit.span.end);
      const key = `${rule} ${unit.kind} ${unit.module.id} ${unit.fn?.id ?? ''} ${hashOf(text)}`;
      const before = known.get(key);
      const { start } = unit.span;
      if (before) return before.map((it) => moved(it, start));
      const { clean, unknowns } = check();
      if (known.size >= most) known.clear();
      if (clean)
        known.set(
          key,
          unknowns.map((it) => moved(it, -start)),
        );
      return [];
    },
  };
}

function moved(unknown: Unknown, by: number): Unknown {
  const { start, end } = unknown.span;
  return { ...unknown, span: { start: start + by, end: end + by } };
}
