import { type Context, contextKey, type HoldKind, TASK_CONTEXT } from '../emulator/index.ts';
import type { Span } from '../text/span.ts';
import { Cells } from './cells.ts';
import { ANY, anyElement, GONE, joinVals, sameVals, type Val, valKey } from './values.ts';

/** Something that is held, and where it was taken. */
export interface HoldInfo {
  readonly id: string;
  readonly kind: HoldKind;
  /** Counts up in the order of acquisition; -1 for what holds when the root is entered. */
  readonly serial: number;
  readonly path: string;
  readonly span: Span;
  /** What the reader knows it by: `self.inner`, `rcu::read_lock()`, `Handler::handle`. */
  readonly name: string;
}

/** Where a value lies: a cell, and the way inside. */
export interface Location {
  readonly cell: number;
  readonly path: readonly string[];
}

/** What a machine keeps along with a state: see `paths/trail.ts`. A join keeps that of the state joined into. */
export interface StateTrace {
  clone(): StateTrace;
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: ReadonlyMap<string, boolean> = new Map();

/** One way in which the run may stand: the context, what is held, and what the cells hold. Changed in place. */
export class State {
  ctx: Context = TASK_CONTEXT;
  holds: HoldInfo[] = [];
  cells = new Cells();
  next = 0;
  serial = 0;
  /** A branch was taken that nothing decides. */
  undecided = false;
  /** Which way each branch went that hangs on the types of the callers alone, as far as all ways to here agree. */
  byTypes: ReadonlyMap<string, boolean> = NOTHING;
  /** The same, since the call began that is running: a call is remembered whatever came before it. */
  branched = false;
  /** Locks that were let go with nothing left in what they guard: normally it is still so when they are taken again. */
  vacant: ReadonlySet<string> = NONE;
  trace: StateTrace | undefined;

  clone(): State {
    const out = new State();
    out.ctx = this.ctx;
    out.holds = [...this.holds];
    out.cells = this.cells.clone();
    out.next = this.next;
    out.serial = this.serial;
    out.undecided = this.undecided;
    out.byTypes = this.byTypes;
    out.branched = this.branched;
    out.vacant = this.vacant;
    out.trace = this.trace?.clone();
    return out;
  }

  /** A branch is taken that the types of the callers decide. */
  decideByType(branch: string, yes: boolean): void {
    this.byTypes = new Map(this.byTypes).set(branch, yes);
  }

  /** A branch is taken that nothing decides. */
  undecide(): void {
    this.undecided = true;
    this.branched = true;
  }

  cell(val: Val): number {
    const id = this.next++;
    this.cells.set(id, val);
    return id;
  }

  /** A guard is dropped: what it leaves behind is remembered for as long as nobody else is told to change it. */
  leaveLock(lock: string, inside: Val | undefined): void {
    if (inside?.k === 'agg' && inside.lent) return;
    const empty = inside?.k === 'agg' && inside.name === 'None';
    if (empty === this.vacant.has(lock)) return;
    const after = new Set(this.vacant);
    if (empty) after.add(lock);
    else after.delete(lock);
    this.vacant = after;
  }

  /** The location that a path leads to, references and smart pointers followed. */
  locate(cell: number, path: readonly string[]): Location {
    let at: Location = { cell, path: [] };
    for (let guard = 0, i = 0; i < path.length && guard < 64; guard++) {
      const val = this.read(at);
      const step = path[i]!;
      if (val.k === 'ref') {
        at = { cell: val.cell, path: val.path };
        if (step === '*') i++;
        continue;
      }
      if (val.k === 'arc') {
        at = { cell: val.shared, path: ['inner'] };
        if (step === '*') i++;
        continue;
      }
      if (val.k === 'agg' && val.holds) {
        // A guard and what it guards are two things: the way through it leads to the latter.
        at = { cell: at.cell, path: [...at.path, '*'] };
        if (step === '*') i++;
        continue;
      }
      if (val.k === 'box') {
        at = { cell: at.cell, path: [...at.path, 'inner'] };
        if (step === '*') i++;
        continue;
      }
      i++;
      // What a smart pointer leads to is not the pointer: a part of its own stands for it.
      const smart = (val.k === 'any' || val.k === 'agg') && val.ty?.k === 'adt';
      if (step !== '*' || smart) at = { cell: at.cell, path: [...at.path, step] };
    }
    return at;
  }

  /** Follows references until something else lies there. */
  deref(at: Location): Location {
    let here = at;
    for (let guard = 0; guard < 32; guard++) {
      const val = this.read(here);
      if (val.k === 'ref') here = { cell: val.cell, path: val.path };
      else return here;
    }
    return here;
  }

  read(at: Location): Val {
    let val = this.cells.get(at.cell) ?? GONE;
    for (const step of at.path) val = part(val, step);
    return val;
  }

  write(at: Location, val: Val): void {
    if (val.k === 'gone' && at.path.length === 0) {
      this.cells.delete(at.cell);
      return;
    }
    this.cells.set(at.cell, put(this.cells.get(at.cell) ?? ANY, at.path, 0, val));
  }

  /** Equal for states that hold the same: only those may be joined. */
  partition(base: number): string {
    let owners = '';
    for (const [cell, held] of this.cells.holders()) if (cell >= base) owners += ` ${cell}=${held.join('+')}`;
    return `${contextKey(this.ctx)}${owners}`;
  }

  /** What the cells from `base` on hold, as a text. */
  key(base: number): string {
    let out = '';
    for (const [branch, yes] of this.byTypes) out += `${branch}=${yes};`;
    this.cells.forEach((val, cell) => {
      if (cell >= base && val.k !== 'gone') out += `${cell}${valKey(val)}${this.#isStale(val) ? '!' : ''};`;
    });
    return out;
  }

  /** Whether what lies at a place is still what was seen there: what a look told holds no longer than that. */
  isAsSeen(look: Location & { readonly seen: Val }): boolean {
    return this.read(look) === look.seen;
  }

  /** Whether a value is a test of a place where something else lies by now. */
  #isStale(val: Val): boolean {
    return val.k === 'is' && !this.isAsSeen(val);
  }

  /** Takes over only what is true of both; whether anything changed. */
  join(other: State): boolean {
    let changed = false;
    this.cells.forEachBeside(other.cells, (val, cell) => {
      const there = other.cells.get(cell) ?? GONE;
      if (there === val) return;
      const joined = other.#isStale(there) ? joinVals(val, ANY) : joinVals(val, there);
      if (sameVals(joined, val)) return;
      if (joined.k === 'gone') this.cells.delete(cell);
      else this.cells.set(cell, joined);
      changed = true;
    });
    if (other.undecided) this.undecided = true;
    if (other.branched) this.branched = true;
    const both = agreed(this.byTypes, other.byTypes);
    if (both.size < this.byTypes.size) {
      this.byTypes = both;
      changed = true;
    }
    this.next = Math.max(this.next, other.next);
    this.serial = Math.max(this.serial, other.serial);
    return changed;
  }
}

/** The branches that go the same way in both; see `State.byTypes`. */
export function agreed(
  a: ReadonlyMap<string, boolean>,
  b: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, boolean> {
  return a.size === 0 ? a : new Map([...a].filter(([branch, yes]) => b.get(branch) === yes));
}

function part(val: Val, step: string): Val {
  switch (val.k) {
    case 'agg':
      return val.fields[step] ?? (step.startsWith('[') ? element(val.fields, step) : ANY);
    case 'box':
    case 'count':
      return step === 'inner' ? val.inner : ANY;
    default:
      return val.k === 'gone' ? GONE : ANY;
  }
}

/** An element of an array whose elements are known: the one of a number, or one of those that are functions. */
function element(fields: Readonly<Record<string, Val>>, step: string): Val {
  if (fields['[]']) return fields['[]'];
  const one = fields[step.slice(1, -1)];
  if (one) return one;
  return anyElement(Object.values(fields)) ?? ANY;
}

function put(val: Val, path: readonly string[], i: number, to: Val): Val {
  let step = path[i];
  if (step === undefined) return to;
  // An array's elements go by their numbers where all are known.
  if (step.startsWith('[') && step !== '[]')
    step = val.k === 'agg' && val.fields[step.slice(1, -1)] ? step.slice(1, -1) : '[]';
  if ((val.k === 'box' || val.k === 'count') && step === 'inner')
    return { ...val, inner: put(val.inner, path, i + 1, to) };
  if (val.k === 'agg')
    return { ...val, fields: { ...val.fields, [step]: put(val.fields[step] ?? ANY, path, i + 1, to) } };
  // An unknown value of which a part becomes known.
  if (val.k === 'any')
    return {
      k: 'agg',
      name: '',
      fields: { [step]: put(ANY, path, i + 1, to) },
      ...(val.ty ? { ty: val.ty } : {}),
      ...(val.ty?.k === 'adt' || val.ty?.k === 'tuple' ? {} : { lent: true }),
    };
  return val;
}
