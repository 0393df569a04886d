import type { BlockId } from '../../cfg/cfg.ts';
import {
  type AbstractOp,
  type Context,
  contextKey,
  type MachineConfig,
  type Trial,
  tryOut,
} from '../../emulator/index.ts';
import type { Span } from '../../text/span.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Machine } from '../machine.ts';
import { PathTrace, tell, traceOf } from '../paths/trail.ts';
import { type Path, type Walker, walkPaths } from '../paths/walk.ts';
import type { Engine } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import type { HoldInfo, State } from '../state.ts';

/** Paths of the function itself that are told one by one; above that, those that come to the same state are one. */
const ALL = 48;
const MOST = 200;
/** The same of a function that is called. */
const MOST_IN_CALL = 6;
/** Steps for the paths one by one, and for those that are taken together after that. */
const STEPS = 60_000;
const STEPS_TOGETHER = 40_000;
const QUIET_STEPS = 250_000;

/** What a trace tells of. */
export interface TraceRules {
  /** Frames whose lines are told. */
  readonly shown: (frame: Frame) => boolean;
  /** Functions that are entered whatever they do. */
  readonly follow: (fn: FnRef) => boolean;
  /** See `Walker`. */
  readonly decided?: (path: string, start: number) => string | undefined;
}

/**
 * Traces a root: runs it along its paths, each by itself, and asks the emulator what happens on each. What was once found
 * to do nothing wrong may still allocate, so nothing is remembered of calls.
 */
export class TraceMachine implements Machine {
  /** What came out of the root. */
  readonly paths: Path[] = [];
  /** There are more paths than were followed. */
  more = false;
  readonly #config: MachineConfig;
  readonly #rules: TraceRules;
  readonly #tried = new Map<string, Trial>();
  #quiet = QUIET_STEPS;
  /** There are too many paths to tell each by itself. */
  #many = false;
  #now: { readonly frame: Frame; readonly span: Span } | undefined;

  constructor(config: MachineConfig, rules: TraceRules) {
    this.#config = config;
    this.#rules = rules;
  }

  /** In what is not shown, and where there are many paths, those that differ in values alone are taken together. */
  keepsApart(callee: Frame): boolean {
    return callee.depth === 1 || (!this.#many && this.#rules.shown(callee));
  }

  follows(fn: FnRef): boolean {
    return this.#rules.follow(fn);
  }

  exec(engine: Engine, frame: Frame, entry: BlockId, start: State): State[] {
    const walker = this.#walker(engine);
    if (frame.depth > 0) return this.#called(walker, frame, entry, start);
    start.trace = new PathTrace();
    tell(start, { k: 'enter' }, frame, frame.fn?.item.nameSpan ?? frame.graph.block);
    const again = start.clone();
    engine.budget = STEPS;
    let paths = walkPaths(walker, frame, entry, start, { most: ALL, prune: false });
    if (paths.length >= ALL || engine.budget < 0) {
      engine.budget = STEPS_TOGETHER;
      this.#many = true;
      paths = walkPaths(walker, frame, entry, again, { most: MOST, prune: true });
      this.more = paths.length >= MOST || engine.budget < 0;
    }
    const wrong = (it: Path): boolean => traceOf(it.state).violations > 0;
    const ended = paths.filter((it) => it.end !== 'cut');
    const worse = !ended.some(wrong) && paths.some(wrong);
    this.paths.push(...(ended.length > 0 && !worse ? ended : paths));
    return this.paths.map((it) => it.state);
  }

  #called(walker: Walker, frame: Frame, entry: BlockId, state: State): State[] {
    const outer = this.#now;
    const { line } = traceOf(state);
    // A closure runs in the frame that made it: only a function's own body begins where the graph does.
    const named = frame.fn !== undefined && frame.graph.entry === entry && this.#rules.shown(frame);
    if (named) tell(state, { k: 'enter' }, frame, frame.fn!.item.nameSpan);
    const all = walkPaths(walker, frame, entry, state, { most: MOST_IN_CALL, prune: !named || this.#many });
    const back = all.filter((it) => it.end === 'return');
    const paths = back.length > 0 ? back : all.filter((it) => it.end === 'cut').slice(0, 1);
    // Where they are taken together, the first one's story is told.
    paths.sort((a, b) => traceOf(b.state).violations - traceOf(a.state).violations);
    for (const { state: it } of paths) {
      if (named) tell(it, { k: 'leave' }, frame, closing(frame));
      traceOf(it).line = line;
    }
    this.#now = outer;
    return paths.map((it) => it.state);
  }

  #walker(engine: Engine): Walker {
    return {
      engine,
      shown: this.#rules.shown,
      ...(this.#rules.decided ? { decided: this.#rules.decided } : {}),
      reach: (frame, span) => {
        this.#now = { frame, span };
      },
      // The quiet turns of counted loops are many and cheap, and are counted apart.
      spent: (state) => (traceOf(state).quiet ? --this.#quiet < 0 : --engine.budget < 0),
    };
  }

  acquired(_engine: Engine, frame: Frame, state: State, hold: HoldInfo, span: Span): void {
    tell(state, { k: 'acquire', hold }, frame, span);
  }

  released(_engine: Engine, state: State, hold: HoldInfo | undefined): void {
    if (hold && this.#now) tell(state, { k: 'release', hold }, this.#now.frame, this.#now.span);
  }

  perform(_engine: Engine, frame: Frame, state: State, operation: Operation): void {
    const { op } = operation;
    // Flags that the caller gives are the caller's to answer for; here they do not block.
    const open = 'flags' in op && op.flags.unknown !== 0;
    const closed = (open ? { ...op, flags: { set: op.flags.set, unknown: 0 } } : op) as AbstractOp;
    const tried = this.#try(state.ctx, closed);
    const trial = operation.maybe || frame.maybe ? { ...tried, certain: false } : tried;
    if (trial.violation) traceOf(state).violations++;
    tell(state, { k: 'op', operation, trial, open }, frame, operation.span);
  }

  unknown(): void {}

  performedIn(copy: State, state: State): void {
    const { trail } = traceOf(copy);
    if (trail?.mark.k !== 'op') return;
    const trace = traceOf(state);
    if (trail.mark.trial.violation) trace.violations++;
    trace.trail = { ...trail, before: trace.trail };
  }

  /** The machine's answer; the same question is asked in each turn of a loop. */
  #try(ctx: Context, op: AbstractOp): Trial {
    const shown = JSON.stringify(op, (_, it) => (it === Number.POSITIVE_INFINITY ? 'inf' : it));
    const key = `${contextKey(ctx)} ${shown}`;
    let known = this.#tried.get(key);
    if (!known) this.#tried.set(key, (known = tryOut(this.#config, ctx, op)));
    return known;
  }
}

/** The brace that ends a body. */
function closing({ graph: { block } }: Frame): Span {
  return { start: Math.max(block.start, block.end - 1), end: block.end };
}
