import { pointerModel } from './pointers.ts';
import { NO_STATES, type States } from './states.ts';
import type { Summary } from './summary.ts';
import type { CCall, CExpr } from './syntax.ts';
import type { Place } from './tree.ts';
import { WalkEffects } from './walk-effects.ts';

/** Of functions that a pointer may stand for so many are looked into: with more, all of the kernel calls all of it. */
const MAX_IMPLEMENTERS = 3;
/** So many of a kind that is known to be of few, if all of them do the same: then it does not matter which one it is. */
const MAX_ALIKE = 16;

/** What calls through pointers do. */
export abstract class PointerWalk extends WalkEffects {
  protected abstract apply(name: string, summary: Summary, call: CCall, states: States): States;

  /** A call through a pointer whose value nobody knows: what its kind is documented to do, where that is written down. */
  protected indirect(text: string, call: CCall, states: States, fn?: CExpr): States {
    this.callsBack = true;
    this.inputs.watch?.(text, states, this.balances);
    const type = fn?.k === 'member' ? this.structOf(fn.expr) : undefined;
    const member = fn?.k === 'member' ? fn.name : '';
    const known = (type && this.inputs.says(type, member)) ?? pointerModel(text, this.inputs.file.path);
    if (known === 'never') return states;
    const places = type === undefined ? undefined : this.implementers(type, member, known === 'maybe');
    if (places) return this.oneOf(text, places, call, states);
    const run = (it: States) =>
      known === 'maybe'
        ? this.perhaps(it, [this.inputs.step(call.at, text)])
        : this.unknown(it, call.at, text, `calls through \`${text}\``);
    // Who passes a function knows the lock, and the function may let it go; a table's members do not know of it.
    return type === undefined ? run(states) : this.unlessHeld(states, run);
  }

  /** The few functions that a member of a table of functions may be, in all of the tree. */
  protected implementers(type: string, member: string, isKnown: boolean): readonly Place[] | undefined {
    const places = this.inputs.implementers(type, member);
    if (!places || places.length === 0 || places.length > MAX_ALIKE) return undefined;
    if (places.length <= MAX_IMPLEMENTERS) return places;
    if (!isKnown) return undefined;
    const [first, ...rest] = places.map((it) => this.inputs.summary(it, []).sleep);
    const isFirm = first === 'always' || first === 'never';
    return isFirm && rest.every((it) => it === first) ? places : undefined;
  }

  /** The struct that an expression is or points to. */
  protected structOf(expr: CExpr): string | undefined {
    switch (expr.k) {
      case 'id':
        return this.inputs.structs.get(expr.name) ?? this.inputs.globalStruct(expr.name);
      case 'member': {
        const type = this.structOf(expr.expr);
        return type === undefined ? undefined : this.inputs.members(type)?.get(expr.name);
      }
      case 'unary':
        return expr.op === '&' || expr.op === '*' ? this.structOf(expr.expr) : undefined;
      case 'index':
        return this.structOf(expr.expr);
      default:
        return undefined;
    }
  }

  /** A call of one of several functions, and nobody knows which. */
  protected oneOf(text: string, places: readonly Place[], call: CCall, states: States): States {
    const outs = places.map((it) => this.apply(text, this.inputs.summary(it, []), call, states));
    return outs.reduce((a, b) => this.balances.union(a, b), NO_STATES);
  }
}
