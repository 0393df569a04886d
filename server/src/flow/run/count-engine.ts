import { type Context, enterContext, TASK_CONTEXT } from '../../emulator/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import type { FnRef } from '../../types/methods.ts';
import type { BlockId } from '../graph.ts';
import { type CountRange, klintCount, klintOf } from '../klint.ts';
import type { State } from '../state.ts';
import { Engine, type EngineInputs } from './engine.ts';
import type { Frame } from './frame.ts';
import { type Operation, Recorder } from './record.ts';

/** The counts at a function's entry that something in it allows. */
export interface CountLimit {
  readonly range: CountRange;
  /** What allows no others, for people. */
  readonly what: string;
  readonly kind: Operation['kind'] | 'release';
  /** Where the function's own text does it, or calls what does. */
  readonly span: Span;
  /** It depends on no size, memory or branch of what is called. */
  readonly sure: boolean;
  /** The function's own text does it, not something that it calls. */
  readonly own: boolean;
  /** The flags that decide come from the function's callers. */
  readonly byFlags: boolean;
}

/** What is known of calls that were looked at, shared by all runs over one flow. */
export interface CountMemo {
  readonly inert: EngineInputs['inert'];
  /** By function: what is not known in it, by the place. */
  readonly misses: WeakMap<object, Map<string, string>>;
}

/** What nobody knows in a body, but that cannot matter: functions of `core` run what they are given and no more. */
const harmless: ReadonlySet<string> = new Set(['core', 'flags']);

/**
 * Runs a function to count: what comes back on top of its entry's count, and which counts at entry each operation
 * allows. It starts in a context in which nothing may sleep, so that every body is looked into; what its callers may
 * hold is there to be let go.
 */
export class CountEngine extends Engine {
  /** How the count differs at each way out; empty for what does not come back. */
  readonly exits = new Set<number>();
  readonly limits = new Map<string, CountLimit>();
  /** What the parameters say that callers hold. */
  held = 0;
  readonly #memo: CountMemo;
  readonly #entry: number;
  readonly #atomic: Context;
  readonly #own = new Map<string, string>();
  #base: number | undefined;

  constructor(given: EngineInputs, entry: Context, memo: CountMemo) {
    let place = '';
    let ofCore = false;
    super({
      ...given,
      inert: memo.inert,
      lastReference: true,
      binding: (name) => {
        const fact = given.binding(name);
        if (fact?.lock?.op === 'try') this.#miss('try', place);
        return fact;
      },
      // Where an annotation says all, it is what callers go by.
      lowered: (fn) => (saysAll(fn) ? undefined : given.lowered(fn)),
      recorder: new MissRecorder((what) => {
        if (!ofCore) this.#miss(what, place);
      }),
      onEvent(frame, _state, event) {
        const at = 'expr' in event ? event.expr : 'span' in event ? event.span : undefined;
        place = `${frame.path}:${at ? at.start : ''}`;
        ofCore = event.k === 'call' && isOfCore(frame, event.expr);
      },
      expecting: (frame, state, operation, expect) => {
        const here = this.#delta(state);
        this.#limit(frame, operation, { min: expect.min - here, max: expect.max - here }, !operation.maybe);
      },
    });
    this.#memo = memo;
    this.#entry = klintCount(entry);
    this.#atomic = enterContext(given.config, TASK_CONTEXT, { kind: 'spinlock', id: 'judged' });
  }

  /** What was met and is not known, in the function itself and in all that it runs: by what it is. */
  unknowns(): Map<string, number> {
    const out = new Map<string, number>();
    const all = [this.#own, ...[...this.visited].map((fn) => this.#memo.misses.get(fn.item))];
    for (const map of all) for (const what of map?.values() ?? []) out.set(what, (out.get(what) ?? 0) + 1);
    return out;
  }

  override exec(frame: Frame, entry: BlockId, start: State): State[] {
    if (this.#base !== undefined) {
      // Branches of the function's own are known to be there; those of what it calls may hang on its arguments.
      const before = start.undecided;
      if (frame.blame === 1 && frame.parent?.blame === 0) start.undecided = false;
      const ended = super.exec(frame, entry, start);
      if (before) for (const it of ended) it.undecided = true;
      return ended;
    }
    this.#base = klintCount(start.ctx);
    this.held = this.#base - this.#entry;
    const out = super.exec(frame, entry, start);
    for (const it of out) this.exits.add(this.#delta(it));
    return out;
  }

  override follows(_fn: FnRef): boolean {
    return true;
  }

  override perform(frame: Frame, state: State, operation: Operation): void {
    const { verdict, dependsOn } = this.inputs.judge.judge(this.#atomic, operation.op);
    if (verdict === 'silent') return;
    // A tree lets go of its own lock while it asks for memory; see emulator/trees.ts.
    const own = operation.op.op === 'tree-store' || /`__xa_store`/.test(operation.what) ? 1 : 0;
    const here = own - this.#delta(state);
    const sure = verdict === 'proved' && operation.maybe !== true && (frame.blame === 0 || !state.undecided);
    this.#limit(frame, operation, { min: here, max: here }, sure, dependsOn.includes('flags'));
  }

  override release(state: State, id: string): void {
    super.release(state, id);
    const here = this.#delta(state);
    if (this.#base === undefined || here >= 0) return;
    this.findings++;
    const range = { min: -here, max: Number.POSITIVE_INFINITY };
    this.limits.set(`release ${here}`, {
      range,
      what: 'what the callers hold ends in it',
      kind: 'release',
      span: { start: 0, end: 0 },
      sure: true,
      own: true,
      byFlags: false,
    });
  }

  #delta(state: State): number {
    return klintCount(state.ctx) - (this.#base ?? 0);
  }

  #limit(frame: Frame, operation: Operation, range: CountRange, sure: boolean, byFlags = false): void {
    this.findings++;
    let span = operation.span;
    let { kind } = operation;
    for (let at: Frame | undefined = frame; at && at.blame > 0; at = at.parent) {
      // The annotation of what is called speaks for its body.
      if (at.fn && klintOf(at.fn.item)?.expect) return;
      if (at.dropping) kind = 'drop';
      if (at.parent && at.site) span = at.site;
    }
    const key = `${span.start}:${range.min}:${range.max}:${operation.what}`;
    const known = this.limits.get(key);
    if (!known || (sure && !known.sure))
      this.limits.set(key, {
        range,
        what: operation.what,
        kind,
        span,
        sure,
        own: frame.blame === 0,
        byFlags,
      });
  }

  #miss(what: string, place: string): void {
    if (harmless.has(what)) return;
    const fn = this.stack.at(-1);
    let map = fn ? this.#memo.misses.get(fn.item) : this.#own;
    if (!map) this.#memo.misses.set(fn!.item, (map = new Map()));
    map.set(`${what} ${place}`, what);
  }
}

/**
 * Whether a call is one of the language's own functions that nobody has written down here: methods of plain values, of
 * pointers and of what `core` declares, and functions by a path into it. None of them counts, but for what it is given
 * to run.
 */
function isOfCore(frame: Frame, expr: Expr): boolean {
  if (expr.kind !== 'call' && expr.kind !== 'methodCall') return false;
  if (expr.args.some((it) => isCode(frame, it))) return false;
  if (expr.kind === 'methodCall') {
    let ty = frame.types.types.get(expr.receiver);
    while (ty?.k === 'ref') ty = ty.inner;
    if (ty?.k === 'adt') return ty.decl.module.crate.name === 'core';
    return ty !== undefined && ['ptr', 'prim', 'slice', 'array', 'tuple'].includes(ty.k);
  }
  if (expr.callee.kind !== 'path') return false;
  const names = expr.callee.path.segments.map((it) => it.name);
  return (
    /^(?:core|ptr|mem|slice|cmp|NonNull|TypeId)$/.test(names[0] ?? '') && names.at(-1) !== 'drop_in_place'
  );
}

function isCode(frame: Frame, expr: Expr): boolean {
  const ty = frame.types.types.get(expr);
  return expr.kind === 'closure' || ty?.k === 'closure' || ty?.k === 'fn' || ty?.k === 'param';
}

function saysAll(fn: FnRef): boolean {
  const klint = klintOf(fn.item);
  return klint?.adjust !== undefined && klint.expect !== undefined;
}

class MissRecorder extends Recorder {
  readonly #told: (what: string) => void;

  constructor(told: (what: string) => void) {
    super();
    this.#told = told;
  }

  override miss(what: string): void {
    this.#told(what);
  }
}
