import { isNull } from './failures.ts';
import { BY_FLAGS, bitsOf, SLEPT, type States } from './states.ts';
import type { ProofStep, Summary } from './summary.ts';
import type { CCall, CExpr } from './syntax.ts';
import { type CValue, constantOf, gfpOf } from './values.ts';
import { PointerWalk } from './walk-pointers.ts';

/** What gfp flags decide, wherever they were put. */
export abstract class FlagWalk extends PointerWalk {
  protected allowing(idx: number | undefined, run: () => States): States {
    const around = this.under;
    if (idx !== undefined) this.under = idx;
    const out = run();
    this.under = around;
    return out;
  }

  /** What may or may not happen. */
  protected maybe(states: States, run: (states: States) => States): States {
    return this.balances.union(states, run(states));
  }

  /** What may sleep; of what goes by the flags in one of its arguments, as those were put there. */
  protected asKept(summary: Summary, call: CCall, states: States, proof: readonly ProofStep[]): States {
    const given = summary.keptIdx === undefined ? undefined : call.args[summary.keptIdx];
    if (!given) return this.perhaps(states, proof);
    let root = given.k === 'unary' && given.op === '&' ? given.expr : given;
    while (root.k === 'member') root = root.expr;
    if (root.k !== 'id') return this.perhaps(states, proof);
    const idx = this.inputs.parameter(root.name);
    if (idx >= 0) return this.byKept(idx, states, proof);
    const flags = this.putInto(root.name);
    return flags ? this.maybe(states, (it) => this.byFlags(flags, it, proof)) : this.perhaps(states, proof);
  }

  /** The flags that a variable was made with, `x = make(…, GFP_ATOMIC)`, or that were put into it, `x.gfp = flags`. */
  protected putInto(name: string): CValue | undefined {
    const flagsOf = (it: CExpr) => {
      if (it.k !== 'id' && it.k !== 'binary') return [];
      const value = gfpOf(it, this.inputs.values);
      const says = value.k === 'flags' || (value.k === 'gfp' && value.sleeps !== undefined);
      // A null is no flags, by its name or by what was passed.
      return says && constantOf(it, this.inputs.values)?.k !== 'number' ? [value] : [];
    };
    const all = this.inputs.assigned(name).filter((it) => !isNull(it));
    // A struct by itself has its address taken, and is assigned nothing.
    const made = all.every((it) => it === undefined) ? [] : all;
    if (made.some((it) => it === undefined)) return undefined;
    const ways = [
      ...made.map((it) => (it?.k === 'call' ? it.args.flatMap(flagsOf) : [])),
      ...this.inputs.filled(name).map(flagsOf),
    ];
    const found = ways.flat();
    if (found.length === 0 || ways.some((it) => it.length > 1)) return undefined;
    // All that it was made by says the same; what else is put into it are no flags.
    if (made.length > 0 && ways.slice(0, made.length).some((it) => it.length === 0)) return undefined;
    const first = JSON.stringify(found[0]);
    return found.every((it) => JSON.stringify(it) === first) ? found[0] : undefined;
  }

  /** Whether `might_alloc(flags)` covers a callee that is given the same flags, or flags that do not sleep. */
  protected covered(call: CCall, states: States): boolean {
    let all = true;
    for (const it of states) if (!(bitsOf(it) & (BY_FLAGS | SLEPT))) all = false;
    return (
      all &&
      call.args.some((it) => {
        const value = it.k === 'id' || it.k === 'binary' ? gfpOf(it, this.inputs.values) : undefined;
        return value?.k === 'flags' && value.idx === this.flagsIdx;
      })
    );
  }
}
