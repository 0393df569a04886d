import type { LockKind } from '../kernel/fact-types.ts';

/** What happened on a path. `SLEPT` outweighs the others: whatever comes after, it slept. */
export const UNKNOWN = 1;
export const MAYBE = 2;
export const BY_FLAGS = 4;
export const SLEPT = 8;
/** The path gives up: it ends with an error. */
export const FAILED = 16;
/** Flags decide that are kept in what an argument points to. */
export const BY_KEPT = 32;
/** The path fails because something that it called did, without having slept: its caller may go another way. */
export const GAVE_UP = 64;
/** It has a lock that it tried first, and slept where somebody else had it. */
export const TRIED = 128;
const SHIFT = 256;

/** The states that paths may be in at one place; empty where no path comes. */
export type States = ReadonlySet<number>;

export const NO_STATES: States = new Set<number>([]);

/** So many different ones are kept apart; more of them share what locks they hold. */
const LIMIT = 40;

/** Stands before a variable whose value is known on a path: `?done:1`. */
const FACT = '?';

/** Locks under which nobody may sleep. */
const atomicLocks: ReadonlySet<LockKind> = new Set<LockKind>(['spin', 'spin-irq', 'irq', 'rcu']);

/** The locks that were taken (above zero) and let go, without their order. */
export class Balances {
  readonly #ids = new Map<string, number>([['', 0]]);
  readonly #texts: string[] = [''];
  /** Some paths were too many to tell their locks apart. */
  lost = false;
  /** Kinds of locks that something which was called may have taken or let go, or not. */
  readonly unsure = new Set<LockKind>();
  /** Some path lets a lock go, for a while at least, under which its caller may not sleep. */
  dips = false;

  /** A state with one more, or one less, lock of a kind. */
  add(state: number, kind: LockKind, n: number): number {
    const counts = this.#counts(state);
    const count = Math.max(-4, Math.min(4, (counts.get(kind) ?? 0) + n));
    if (count < 0 && atomicLocks.has(kind)) this.dips = true;
    if (count === 0) counts.delete(kind);
    else counts.set(kind, count);
    return this.#state(state, counts);
  }

  /** What a path holds more than it began with, by kind. */
  of(state: number): ReadonlyMap<LockKind, number> {
    return new Map([...this.#counts(state)].filter(([kind]) => !kind.startsWith(FACT)));
  }

  /** The paths with what is known of a variable from here on: whether it is true; undefined: nothing. */
  withFact(states: States, name: string, truth: boolean | undefined): States {
    const key = `${FACT}${name}` as LockKind;
    const out = new Set<number>();
    for (const it of states) {
      const counts = this.#counts(it);
      if (truth === undefined) counts.delete(key);
      else counts.set(key, truth ? 1 : -1);
      out.add(this.#state(it, counts));
    }
    return out;
  }

  /** The paths on which a variable is true, or false, as far as anybody knows. */
  where(states: States, name: string, truth: boolean): States {
    const key = `${FACT}${name}` as LockKind;
    const possible = [...states].filter((it) => this.#counts(it).get(key) !== (truth ? -1 : 1));
    return this.withFact(new Set(possible), name, truth);
  }

  /** What all of some paths hold more than they began with; kinds of which they hold more or less are `unsure` then. */
  common(states: readonly number[]): ReadonlyMap<LockKind, number> {
    const counts = states.map((it) => this.of(it));
    const out = new Map<LockKind, number>();
    for (const kind of new Set(counts.flatMap((it) => [...it.keys()]))) {
      const all = new Set(counts.map((it) => it.get(kind) ?? 0));
      if (all.size > 1) this.unsure.add(kind);
      else out.set(kind, [...all][0]!);
    }
    for (const kind of this.unsure) out.delete(kind);
    return out;
  }

  #counts(state: number): Map<LockKind, number> {
    return parse(this.#texts[Math.floor(state / SHIFT)]!);
  }

  /** The same as another state, but for its locks and variables. */
  #state(state: number, counts: ReadonlyMap<LockKind, number>): number {
    const text = textOf(counts);
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.length;
      this.#ids.set(text, id);
      this.#texts.push(text);
    }
    return (state % SHIFT) + id * SHIFT;
  }

  /** Whether a path holds a lock under which nobody may sleep. */
  isAtomic(state: number): boolean {
    for (const [kind, n] of this.of(state)) if (n > 0 && atomicLocks.has(kind)) return true;
    return false;
  }

  /** Both sets. */
  union(a: States, b: States): States {
    if (a.size === 0) return b;
    if (b.size === 0) return a;
    const out = new Set(a);
    for (const it of b) out.add(it);
    if (out.size <= LIMIT) return out;
    this.lost = true;
    return new Set([...out].map((it) => it % SHIFT));
  }
}

function textOf(counts: ReadonlyMap<LockKind, number>): string {
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, c]) => `${k}:${c}`)
    .join(',');
}

function parse(text: string): Map<LockKind, number> {
  const out = new Map<LockKind, number>();
  for (const part of text.split(',')) {
    const [kind, n] = part.split(':');
    if (n !== undefined) out.set(kind as LockKind, Number(n));
  }
  return out;
}

/** The bits of a state, without its locks. */
export function bitsOf(state: number): number {
  return state % SHIFT;
}

/** All states with a bit set; a path that slept takes no more but the one that it failed. */
export function withBits(states: States, bits: number): States {
  const out = new Set<number>();
  for (const it of states) {
    const own = it % SHIFT;
    const rest = it - own;
    const kept = own & (FAILED | GAVE_UP);
    const next = bits === SLEPT ? SLEPT | kept : own & SLEPT && bits !== FAILED ? own : own | bits;
    out.add(rest + next);
  }
  return out;
}

/** The paths on which something that was called failed go on as any other. */
export function recovered(states: States): States {
  const out = new Set<number>();
  for (const it of states) out.add(it & GAVE_UP ? it - (it & (GAVE_UP | FAILED)) : it);
  return out;
}

/** Whether nothing that comes after can change what is known: all paths slept. */
export function allSlept(states: States): boolean {
  for (const it of states) if (!((it % SHIFT) & SLEPT)) return false;
  return true;
}
