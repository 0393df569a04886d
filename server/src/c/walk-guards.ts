import { readStatements } from './body.ts';
import { guardClasses, primitive } from './primitives.ts';
import { bitsOf, SLEPT, type States, withBits } from './states.ts';
import type { CCall, CStmt } from './syntax.ts';
import { FlagWalk } from './walk-flags.ts';
import { argumentsOf } from './walk-text.ts';

/** What guards do: `guard(mutex)(&m)`, `scoped_guard(…)`, `__free(…)`. include/linux/cleanup.h */
export abstract class GuardWalk extends FlagWalk {
  protected abstract all(body: readonly CStmt[], states: States): States;

  /** `guard(name)(…)`: what the constructor does; it lets go again by itself. */
  protected guard(name: string, states: States, at: number): States {
    const call = guardClasses.get(name);
    if (call !== undefined) {
      return primitive(call)?.sleep === 'always' ? this.slept(states, [this.inputs.step(at, call)]) : states;
    }
    return this.made(name, /^DEFINE_(?:GUARD|LOCK_GUARD_[01]|CLASS)$/, states, at);
  }

  protected freed(name: string, states: States, at: number): States {
    return this.made(name, /^DEFINE_FREE$/, states, at);
  }

  /** What `DEFINE_GUARD`, `DEFINE_CLASS` or `DEFINE_FREE` says under a name. */
  protected made(name: string, by: RegExp, states: States, at: number): States {
    const place = this.inputs.made(name).find((it) => by.test(it.definition.by ?? ''));
    const macro =
      place && this.inputs.macro({ ...place, definition: { ...place.definition, kind: 'macro' } });
    const found = place && argumentsOf(place.file.text.slice(place.definition.start, place.definition.end));
    if (!place) {
      const own = this.inputs
        .resolve(`class_${name}_constructor`)
        .find((it) => it.definition.kind === 'function');
      if (own) {
        const call: CCall = { k: 'call', fn: { k: 'id', name, at }, args: [], raw: [], at };
        return this.scoped(this.apply(name, this.inputs.summary(own, []), call, new Set([0])), states);
      }
    }
    if (!macro || !found) return this.unknown(states, at, name, `the class \`${name}\` was not found`);
    const maker = place.definition.by!;
    const wanted = maker === 'DEFINE_LOCK_GUARD_0' ? [1] : maker === 'DEFINE_CLASS' ? [2, 3] : [2];
    let out = states;
    for (const i of wanted) {
      const tokens = found[i]?.map((it) => ({ ...it, at })) ?? [];
      const made = this.all(readStatements([...tokens, { kind: 'punct', text: ';', at }]), new Set([0]));
      out = this.scoped(made, out);
    }
    return out;
  }

  /** What a constructor did, without the locks that it took: they are let go at the end of the scope. */
  private scoped(made: States, states: States): States {
    const all = [...made].reduce((a, b) => a | bitsOf(b), 0);
    return all ? withBits(states, all & SLEPT ? SLEPT : all) : states;
  }
}
