import {
  type ContextConfig,
  contextKey,
  enterContext,
  type Hold,
  leaveContext,
} from '../../emulator/index.ts';
import { HOLDS } from '../limits.ts';
import type { HoldInfo, Location, State } from '../state.ts';
import { ANY, sameVals, type Val } from '../values.ts';
import { type Look, looksOf, putBack } from './looks.ts';
import { lockPlace, placeAround, type Reach } from './reach.ts';

/**
 * What a call did to what it could reach, in the places and holds of the run that found it: for a call that sees the same,
 * it is done again to its own. A call is a function of what it sees (`reach.ts`), so nothing of it need be run again.
 */
export interface Effect extends Pick<Reach, 'places' | 'locks'> {
  /** What lay in the places. */
  readonly before: readonly Val[];
  readonly holds: readonly string[];
  /** How deep its caller was, which the names of holds say. */
  readonly depth: number;
  readonly ends: readonly End[];
}

/** What an effect needs of the interpreter. */
interface Holder {
  readonly inputs: { readonly config: ContextConfig };
  /** Lets a hold go. */
  release(state: State, id: string): void;
}

/** A state in which a call has ended, and what it gives. */
interface Result {
  readonly state: State;
  readonly val: Val;
}

/** One way in which the call may end. */
interface End {
  readonly val: Val;
  /** Places by their index that hold something else afterwards. */
  readonly changed: readonly (readonly [index: number, val: Val])[];
  /** Places that the result is a test of, with what it saw there: nothing else changed in them. */
  readonly asked: readonly Look[];
  /** New cells that something leads to. */
  readonly made: readonly (readonly [cell: number, val: Val])[];
  readonly released: readonly string[];
  /** What is still held of what it took; serial numbers count from the call. */
  readonly taken: readonly { readonly info: HoldInfo; readonly hold: Hold }[];
  readonly serials: number;
  readonly branched: boolean;
  /** Locks that guard something again, and those that guard nothing now. */
  readonly filled: readonly string[];
  readonly vacated: readonly string[];
}

const NONE: readonly never[] = [];

/** A call that came to nothing. */
export const NO_EFFECT: Effect = {
  places: NONE,
  locks: NONE,
  before: NONE,
  holds: NONE,
  depth: 0,
  ends: [
    {
      val: ANY,
      changed: NONE,
      asked: NONE,
      made: NONE,
      released: NONE,
      taken: NONE,
      serials: 0,
      branched: false,
      filled: NONE,
      vacated: NONE,
    },
  ],
};

/** A state in front of a call, as far as the call may see it. */
export class Before {
  readonly #reach: Reach;
  readonly #vals: readonly Val[];
  readonly #cells: readonly (Val | undefined)[];
  readonly #holds: readonly string[];
  readonly #state: Pick<State, 'ctx' | 'next' | 'serial' | 'vacant'>;

  constructor(state: State, reach: Reach) {
    this.#reach = reach;
    this.#vals = reach.places.map((it) => state.read(it));
    this.#cells = reach.places.map((it) => state.cells.get(it.cell));
    this.#holds = state.holds.map((it) => it.id);
    const { ctx, next, serial, vacant } = state;
    this.#state = { ctx, next, serial, vacant };
  }

  /** Whether something else is known of what the call may see in one of these states than in another. */
  differs([first, ...others]: readonly State[]): boolean {
    return this.#reach.places.some((it) => others.some((s) => !sameVals(first!.read(it), s.read(it))));
  }

  /**
   * What the call did, which has ended. Cells of its own that nothing leads to any more are forgotten, and so is that it
   * looked at something, unless the result tells what it saw. Undefined where it cannot be done again elsewhere: it gives code, or leads to what it was not given.
   */
  effect(engine: Holder, ended: readonly Result[], depth: number): Effect | undefined {
    const ends: End[] = [];
    for (const it of ended) {
      const end = this.#end(engine, it);
      if (!end) return undefined;
      ends.push(end);
    }
    const { places, locks } = this.#reach;
    return { places, locks, before: this.#vals, holds: this.#holds, depth, ends };
  }

  #end(engine: Holder, { state, val }: Result): End | undefined {
    const { places, locks } = this.#reach;
    const { next, serial, vacant } = this.#state;
    const kept = new Set<number>();
    const found: number[] = [];
    const meet = (at: Location): boolean => {
      if (at.cell < next) return placeAround(places, at) !== undefined;
      if (!kept.has(at.cell)) {
        kept.add(at.cell);
        found.push(at.cell);
      }
      return true;
    };
    const leads = (it: Val): boolean => leadsOnly(it, meet, locks);
    const looks = looksOf(val).filter((it) => it.cell < next && state.isAsSeen(it));
    const changed = this.#changed(state);
    const asked = looks.filter((it) => putBack(state, it));
    if (!leads(val) || !changed.every((it) => leads(it[1]))) return undefined;
    const made: [number, Val][] = [];
    for (const cell of found) {
      const lying = state.cells.get(cell);
      if (!lying) continue;
      made.push([cell, lying]);
      if (!leads(lying)) return undefined;
    }
    for (const cell of state.cells.keys()) if (cell >= next && !kept.has(cell)) state.cells.delete(cell);
    const released = this.#holds.filter((id) => !state.holds.some((it) => it.id === id));
    const taken = state.holds
      .filter((it) => !this.#holds.includes(it.id))
      .map((info) => ({
        info: { ...info, serial: info.serial - serial },
        hold: state.ctx.held.find((it) => it.id === info.id) ?? { kind: info.kind, id: info.id },
      }));
    if (!this.#makes(engine, state, released, taken)) return undefined;
    const same = vacant === state.vacant;
    return {
      val,
      changed,
      asked,
      made,
      released,
      taken,
      serials: state.serial - serial,
      branched: state.branched,
      filled: same ? NONE : [...vacant].filter((it) => !state.vacant.has(it)),
      vacated: same ? NONE : [...state.vacant].filter((it) => !vacant.has(it)),
    };
  }

  /** The places where something else lies now. A cell in which nothing does is put back as it was. */
  #changed(state: State): [number, Val][] {
    const { places } = this.#reach;
    const out: [number, Val][] = [];
    const loud = new Set<number>();
    for (let i = 0; i < places.length; i++) {
      const at = places[i]!;
      if (state.cells.get(at.cell) === this.#cells[i]) continue;
      const after = state.read(at);
      const before = this.#vals[i]!;
      if (after === before || (isBlank(after) && isBlank(before))) continue;
      out.push([i, after]);
      loud.add(at.cell);
    }
    for (let i = 0; i < places.length; i++) {
      const { cell } = places[i]!;
      const before = this.#cells[i];
      if (before && !loud.has(cell)) state.cells.set(cell, before);
    }
    return out;
  }

  /** Whether that makes the context, done again. */
  #makes(
    { inputs: { config } }: Holder,
    { ctx }: State,
    released: readonly string[],
    taken: End['taken'],
  ): boolean {
    let out = this.#state.ctx;
    if (out === ctx) return true;
    for (const id of released) out = leaveContext(config, out, id) ?? out;
    for (const it of taken) out = enterContext(config, out, it.hold);
    return contextKey(out) === contextKey(ctx);
  }
}

/** Whether nothing but its type is known of a value, however much of it was looked at. */
function isBlank(val: Val): boolean {
  if (val.k === 'any') return !val.asked;
  if (val.k !== 'agg' || val.name !== '' || val.holds || val.of) return false;
  for (const name in val.fields) if (!isBlank(val.fields[name]!)) return false;
  return true;
}

/** Whether a value leads only to what `meet` allows or these locks, and is no code. */
function leadsOnly(val: Val, meet: (at: Location) => boolean, locks: readonly string[]): boolean {
  switch (val.k) {
    case 'ref':
    case 'is':
      return meet(val);
    case 'arc':
      return meet({ cell: val.shared, path: NONE });
    case 'fn':
      return val.target !== undefined;
    case 'probe':
      return false;
    case 'box':
    case 'count':
      return leadsOnly(val.inner, meet, locks);
    case 'either':
      return val.alts.every((it) => leadsOnly(it, meet, locks));
    case 'agg': {
      for (const name in val.fields) if (!leadsOnly(val.fields[name]!, meet, locks)) return false;
      if (val.lock !== undefined && !locks.includes(val.lock) && !meet(lockPlace(val.lock))) return false;
      return !val.of || meet(val.of);
    }
    default:
      return true;
  }
}

/** Does what an effect says to a state in which the call of `reach` is made, by a caller that is `depth` deep. */
export function applyEffect(
  engine: Holder,
  effect: Effect,
  reach: Reach,
  depth: number,
  state: State,
): readonly Result[] {
  const { ends } = effect;
  return ends.map((end, i) => {
    const own = i === ends.length - 1 ? state : state.clone();
    return { state: own, val: new Moved(engine, effect, reach, depth, own).end(end) };
  });
}

/** Carries an end over to the places and holds of another caller. */
class Moved {
  readonly #engine: Holder;
  readonly #effect: Effect;
  readonly #reach: Reach;
  readonly #state: State;
  readonly #deeper: number;
  readonly #cells = new Map<number, number>();
  readonly #holds = new Map<string, string>();
  readonly #vals = new Map<Val, Val>();

  constructor(engine: Holder, effect: Effect, reach: Reach, depth: number, state: State) {
    this.#engine = engine;
    this.#effect = effect;
    this.#reach = reach;
    this.#state = state;
    this.#deeper = depth - effect.depth;
    for (const [i, it] of effect.holds.entries()) this.#holds.set(it, state.holds[i]!.id);
  }

  end({ val, changed, asked, made, released, taken, serials, branched, filled, vacated }: End): Val {
    const state = this.#state;
    const { places } = this.#reach;
    // What lay in a place then is what lies there now: a test that was made of it is told by that very value.
    for (const [i] of changed) this.#alike(this.#effect.before[i]!, state.read(places[i]!));
    for (const it of released) this.#engine.release(state, this.#holds.get(it)!);
    for (const it of taken) this.#take(it);
    state.serial += serials;
    if (branched) state.undecide();
    for (const [i, it] of changed) state.write(places[i]!, this.#val(it));
    for (const { seen, ...at } of asked) putBack(state, { ...this.#place(at), seen: this.#val(seen) });
    for (const [cell, it] of made) state.write(this.#place({ cell, path: NONE }), this.#val(it));
    if (filled.length > 0 || vacated.length > 0) {
      const vacant = new Set(state.vacant);
      for (const it of filled) vacant.delete(this.#lock(it));
      for (const it of vacated) vacant.add(this.#lock(it));
      state.vacant = vacant;
    }
    return this.#val(val);
  }

  #take({ info, hold }: End['taken'][number]): void {
    const state = this.#state;
    let id = info.id
      .replace(/\++$/, '')
      .replace(/^\d+(?=@)/, (depth) => String(Number(depth) + this.#deeper));
    for (let n = 1; state.holds.some((it) => it.id === id) && n < HOLDS; n++) id += '+';
    this.#holds.set(info.id, id);
    if (state.holds.some((it) => it.id === id)) return;
    state.ctx = enterContext(this.#engine.inputs.config, state.ctx, { ...hold, id });
    state.holds.push({ ...info, id, serial: info.serial + state.serial });
  }

  #alike(then: Val, now: Val): void {
    if (then.k === 'gone' || (then.k === 'any' && !then.ty)) return;
    this.#vals.set(then, now);
    if (then.k === 'agg' && now.k === 'agg') {
      for (const name in then.fields) {
        const own = now.fields[name];
        if (own) this.#alike(then.fields[name]!, own);
      }
    } else if ((then.k === 'box' || then.k === 'count') && now.k === then.k) {
      this.#alike(then.inner, now.inner);
    }
  }

  #place(at: Location): Location {
    const known = placeAround(this.#effect.places, at);
    if (known) {
      const { cell, path } = this.#reach.places[known.index]!;
      return { cell, path: known.rest.length === 0 ? path : [...path, ...known.rest] };
    }
    let cell = this.#cells.get(at.cell);
    if (cell === undefined) this.#cells.set(at.cell, (cell = this.#state.next++));
    return { cell, path: at.path };
  }

  #lock(lock: string): string {
    const i = this.#effect.locks.indexOf(lock);
    if (i >= 0) return this.#reach.locks[i]!;
    const { cell, path } = this.#place(lockPlace(lock));
    return `${cell}.${path.join('.')}`;
  }

  #val(val: Val): Val {
    const known = this.#vals.get(val);
    if (known) return known;
    const moved = this.#moved(val);
    this.#vals.set(val, moved);
    return moved;
  }

  #moved(val: Val): Val {
    switch (val.k) {
      case 'ref':
        return { k: 'ref', ...this.#place(val) };
      case 'arc':
        return { ...val, shared: this.#place({ cell: val.shared, path: NONE }).cell };
      case 'is':
        return { ...val, ...this.#place(val), seen: this.#val(val.seen) };
      case 'box':
      case 'count': {
        const inner = this.#val(val.inner);
        return inner === val.inner ? val : { ...val, inner };
      }
      case 'either': {
        const alts = val.alts.map((it) => this.#val(it));
        return alts.every((it, i) => it === val.alts[i]) ? val : { ...val, alts };
      }
      case 'agg':
        return this.#agg(val);
      default:
        return val;
    }
  }

  #agg(val: Val & { k: 'agg' }): Val {
    let fields: Record<string, Val> | undefined;
    for (const name in val.fields) {
      const field = val.fields[name]!;
      const moved = this.#val(field);
      if (moved !== field) (fields ??= { ...val.fields })[name] = moved;
    }
    const { holds, lock, of } = val;
    if (!fields && !holds && lock === undefined && !of) return val;
    return {
      ...val,
      fields: fields ?? val.fields,
      ...(holds ? { holds: holds.map((it) => this.#holds.get(it) ?? it) } : {}),
      ...(lock === undefined ? {} : { lock: this.#lock(lock) }),
      ...(of ? { of: { ...this.#place(of), seen: this.#val(of.seen) } } : {}),
    };
  }
}
