import type { BlockId } from '../../cfg/cfg.ts';
import { type Context, type ContextConfig, enterContext, TASK_CONTEXT } from '../../emulator/index.ts';
import type { Span } from '../../text/span.ts';
import type { FnRef } from '../../types/methods.ts';
import { showTy, type Ty } from '../../types/ty.ts';
import { runToFixpoint } from '../fixpoint.ts';
import { type CountRange, klintCount, klintOf } from '../klint.ts';
import { DROP_STEPS } from '../limits.ts';
import type { CallMemo, Machine } from '../machine.ts';
import type { CallEnd, Engine, Site, Summary } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import type { HoldInfo, State } from '../state.ts';
import type { UnknownReason } from '../unknown.ts';
import { isOfCore } from './of-core.ts';

/** The counts at a function's entry that something in it allows. */
export interface CountLimit {
  readonly range: CountRange;
  /** What allows no others, for people. */
  readonly what: string;
  /** What the annotation of `what` expects, where that is the limit. */
  readonly expects?: CountRange;
  readonly kind: Operation['kind'] | 'release';
  /** Where the function's own text does it, or calls what does. */
  readonly span: Span;
  /** It depends on no size, memory or branch of what is called. */
  readonly sure: boolean;
  /** The function's own text does it, not something that it calls. */
  readonly own: boolean;
  /** It happens only where the last of some counted references is dropped. */
  readonly last: boolean;
  /** The flags that decide come from the function's callers. */
  readonly byFlags: boolean;
}

/** What is known of calls that were looked at, shared by all runs over one flow. */
export interface CountMemo {
  readonly inert: Map<string, Summary>;
  /** By the key of a call: what it comes to. */
  readonly calls: Map<string, Counted>;
}

/** What a call comes to: limits as for a call at count 0, and what is not known in it, by the place. */
interface Counted {
  readonly limits: ReadonlyMap<string, Noted>;
  readonly missed: ReadonlyMap<string, string>;
}

/** A limit of a call, apart from where it stands. */
type Noted = Omit<CountLimit, 'span' | 'own'>;

/** What is noted of a call that runs. */
interface Capture {
  readonly limits: Map<string, Noted>;
  readonly missed: Map<string, string>;
  readonly count: number;
  readonly depth: number;
  readonly last: number;
  /** How many drops of counted references ran before it. */
  readonly dropping: number;
  /** The first of them that something in it leads back to. */
  low: number;
}

/** The drop of a type that a counted reference leads to. */
interface Dropping {
  readonly key: string;
  /** The first of the running drops that it leads back to; its own place where to none. */
  low: number;
  /** Drops inside it that lead back to it or before it: they come to what it comes to. */
  readonly with: string[];
}

/** Unknowns that cannot matter here: functions of `core` run what they are given and no more, and `exhausted` says the last. */
const harmless: ReadonlySet<UnknownReason> = new Set(['core', 'flags', 'budget']);

/**
 * Counts a function: what comes back on top of its entry's count, and which counts at entry each operation allows. It
 * starts in a context in which nothing may sleep, so that every body is looked into; what its callers may hold is there
 * to be let go.
 */
export class CountMachine implements Machine {
  /** How the count differs at each way out; empty for what does not come back. */
  readonly exits = new Set<number>();
  readonly limits = new Map<string, CountLimit>();
  /** What the parameters say that callers hold. */
  held = 0;
  /** The function was too large to be run to its end. */
  exhausted = false;
  readonly memo: CallMemo;
  readonly #known: CountMemo;
  readonly #entry: number;
  readonly #atomic: Context;
  readonly #missed = new Map<string, string>();
  #base: number | undefined;
  readonly #captures: Capture[] = [];
  /** Drops of counted references that are running. */
  #last = 0;
  readonly #dropping: Dropping[] = [];

  constructor(config: ContextConfig, entry: Context, memo: CountMemo) {
    this.#known = memo;
    this.#entry = klintCount(entry);
    this.#atomic = enterContext(config, TASK_CONTEXT, { kind: 'spinlock', id: 'judged' });
    this.memo = {
      find: (key, frame) => memo.inert.get(key) ?? memo.inert.get(atDepth(key, frame)),
      repeat: (_engine, key, site, state) => this.#repeat(key, site, state),
      begin: (site, state) => this.#begin(site.frame, state),
      end: (_engine, key, effect, capture) => this.#end(key, effect, capture as Capture),
    };
  }

  /** What was met and is not known, in the function itself and in all that it runs: by what it is. */
  unknowns(): Map<string, number> {
    const out = new Map<string, number>();
    for (const what of this.#missed.values()) out.set(what, (out.get(what) ?? 0) + 1);
    return out;
  }

  exec(engine: Engine, frame: Frame, entry: BlockId, start: State): State[] {
    if (this.#base !== undefined) {
      // Branches of the function's own are known to be there; those of what it calls may hang on its arguments.
      const before = start.undecided;
      if (frame.blame === 1 && frame.parent?.blame === 0) start.undecided = false;
      const ended = runToFixpoint(engine, frame, entry, start);
      if (before) for (const it of ended) it.undecided = true;
      return ended;
    }
    this.#base = klintCount(start.ctx);
    this.held = this.#base - this.#entry;
    const out = runToFixpoint(engine, frame, entry, start);
    for (const it of out) this.exits.add(this.#delta(it));
    this.exhausted = engine.exhausted;
    return out;
  }

  follows(): boolean {
    return true;
  }

  /** Where an annotation says all, it is what callers go by. */
  believes(fn: FnRef): boolean {
    const klint = klintOf(fn.item);
    return klint?.adjust !== undefined && klint.expect !== undefined;
  }

  unknown(engine: Engine, { frame, span, expr }: Site, _state: State, reason: UnknownReason): void {
    if (harmless.has(reason) || (expr && isOfCore(engine.inputs.impls, frame, expr))) return;
    this.#missAt(`${reason} ${frame.path}:${span.start}`, reason);
  }

  expects(_engine: Engine, frame: Frame, state: State, operation: Operation, expect: CountRange): void {
    this.#limit(frame, {
      ...operation,
      range: moved(expect, -this.#delta(state)),
      sure: !operation.maybe,
      last: false,
      byFlags: false,
    });
  }

  perform(engine: Engine, frame: Frame, state: State, operation: Operation): void {
    const { verdict, dependsOn } = engine.inputs.judge.judge(this.#atomic, operation.op);
    if (verdict === 'silent') return;
    // A tree lets go of its own lock while it asks for memory; see emulator/trees.ts.
    const own = operation.op.op === 'tree-store' || /`__xa_store`/.test(operation.what) ? 1 : 0;
    const here = own - this.#delta(state);
    const sure =
      verdict === 'proved' &&
      operation.maybe !== true &&
      !frame.maybe &&
      (frame.blame === 0 || !state.undecided);
    const { what, kind, span } = operation;
    const byFlags = dependsOn.includes('flags');
    this.#limit(frame, {
      range: { min: here, max: here },
      what,
      kind,
      span,
      sure,
      last: false,
      byFlags,
    });
  }

  released(_engine: Engine, state: State, _hold: HoldInfo | undefined): void {
    if (this.#base === undefined) return;
    const here = this.#delta(state);
    if (here >= 0 && this.#captures.every((it) => here >= it.count)) return;
    const range = { min: -here, max: Number.POSITIVE_INFINITY };
    this.#keep(undefined, {
      range,
      what: 'what the callers hold ends in it',
      kind: 'release',
      span: NOWHERE,
      sure: true,
      own: true,
      last: false,
      byFlags: false,
    });
  }

  #begin(frame: Frame, state: State): Capture {
    const capture = {
      limits: new Map(),
      missed: new Map(),
      count: this.#delta(state),
      depth: frame.depth,
      last: this.#last,
      dropping: this.#dropping.length,
      low: this.#dropping.length,
    };
    this.#captures.push(capture);
    return capture;
  }

  #end(key: string, { visit, effect }: CallEnd, capture: Capture): void {
    this.#captures.splice(this.#captures.indexOf(capture), 1);
    // What is inside a drop that leads back to itself is not all there yet.
    if (!effect || effect.ends.some((it) => it.released.length > 0) || capture.low < capture.dropping) return;
    const { limits, missed } = capture;
    const { inert, calls } = this.#known;
    // What was cut off for its depth may come to more where it is called higher up.
    const cut = [...missed.values()].includes('depth');
    calls.set(cut ? atDepth(key, capture) : key, { limits, missed });
    if (cut) inert.set(atDepth(key, capture), { visit: { inside: [], asked: [] }, effect });
    else inert.set(key, { visit, effect });
  }

  #repeat(key: string, { frame, span }: Site, state: State): void {
    const { calls } = this.#known;
    const known = calls.get(key) ?? calls.get(atDepth(key, frame));
    if (!known) return;
    const here = this.#delta(state);
    for (const it of known.limits.values()) {
      const sure = it.sure && (frame.blame === 0 || !state.undecided);
      this.#limit(frame, { ...it, sure, span, range: moved(it.range, -here) });
    }
    for (const [place, what] of known.missed) this.#missAt(place, what);
  }

  /**
   * Each type is dropped once, and what that comes to is told again wherever the type comes again. Types that lead back to
   * each other come to the same, so what is left out on the way round is not missing (Tarjan's components).
   */
  lastReference(
    engine: Engine,
    site: Site,
    state: State,
    ty: Ty,
    run: (site: Site, copy: State) => readonly State[],
  ): readonly State[] {
    const key = `drop ${showTy(ty)}`;
    const dropping = this.#dropping;
    const around = dropping.find((it) => it.key === key || it.with.includes(key));
    const inner = dropping.at(-1);
    if (around && inner) {
      const back = around.key === key ? dropping.indexOf(around) : around.low;
      for (const it of [...dropping.slice(back), ...this.#captures]) it.low = Math.min(it.low, back);
      return [state];
    }
    this.#last++;
    if (!this.#known.calls.has(key)) this.#dropOnce(engine, key, site, state, run);
    const known = this.#known.calls.get(key);
    if (known) this.#repeat(key, site, state);
    this.#last--;
    return [state];
  }

  #dropOnce(
    engine: Engine,
    key: string,
    site: Site,
    state: State,
    run: (site: Site, copy: State) => readonly State[],
  ): void {
    const dropping = this.#dropping;
    const { budget, exhausted } = engine;
    if (dropping.length === 0) engine.budget = DROP_STEPS;
    const self: Dropping = { key, low: dropping.length, with: [] };
    dropping.push(self);
    // The same wherever it is met first: as deep as a call of the root's.
    const capture = this.#begin(site.frame, state);
    run({ ...site, frame: { ...site.frame, depth: 1 } }, state.clone());
    this.#captures.pop();
    dropping.pop();
    const place = dropping.length;
    if (self.low < place) {
      // Part of a ring that began earlier: it comes to what the ring comes to.
      dropping.at(-1)!.with.push(key, ...self.with);
      return;
    }
    const { limits, missed } = capture;
    for (const it of [key, ...self.with]) this.#known.calls.set(it, { limits, missed });
    if (place === 0) {
      if (engine.exhausted) missed.set(`depth ${key}`, 'depth');
      engine.exhausted = exhausted;
      engine.budget = budget;
    }
  }

  #delta(state: State): number {
    return klintCount(state.ctx) - (this.#base ?? 0);
  }

  #limit(frame: Frame, limit: Omit<CountLimit, 'own'>): void {
    let { span, kind } = limit;
    for (let at: Frame | undefined = frame; at && at.blame > 0; at = at.parent) {
      if (at.dropping) kind = 'drop';
      if (at.parent && at.site) span = at.site;
    }
    this.#keep(frame, { ...limit, kind, span, own: frame.blame === 0 });
  }

  /** `limit.last` is that of the operation itself: drops that are running add to it. */
  #keep(frame: Frame | undefined, limit: CountLimit): void {
    // The annotation of what is called speaks for its body.
    let speaks = -1;
    for (let at = frame; at && at.blame > 0 && speaks < 0; at = at.parent)
      if (at.fn && klintOf(at.fn.item)?.expect) speaks = at.depth;
    for (const it of this.#captures) {
      if (speaks > it.depth) continue;
      const { span: _, own: __, ...rest } = limit;
      const last = limit.last || this.#last > it.last;
      note(it.limits, '', { ...rest, last, range: moved(limit.range, it.count) });
    }
    if (speaks < 0)
      note(this.limits, `${limit.span.start}:`, { ...limit, last: limit.last || this.#last > 0 });
  }

  #missAt(place: string, what: string): void {
    this.#missed.set(place, what);
    for (const it of this.#captures) it.missed.set(place, what);
  }
}

const NOWHERE: Span = { start: 0, end: 0 };

/** Keeps a limit once, the most certain of those that are alike. */
function note<T extends Noted>(all: Map<string, T>, place: string, limit: T): void {
  const { range, what, last } = limit;
  const key = `${place}${range.min}:${range.max}:${last}:${what}`;
  const known = all.get(key);
  if (!known || (limit.sure && !known.sure)) all.set(key, limit);
}

function atDepth(key: string, { depth }: { readonly depth: number }): string {
  return `${key} at ${depth}`;
}

function moved(range: CountRange, by: number): CountRange {
  return { min: range.min + by, max: range.max + by };
}
