import type { BlockId, Event, Terminator } from '../../cfg/cfg.ts';
import type { HoldKind } from '../../emulator/index.ts';
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
import { runTerminator } from '../run/branches.ts';
import { Engine, type EngineInputs, type Visit } from '../run/engine.ts';
import { runEvent } from '../run/events.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/record.ts';
import type { State } from '../state.ts';
import { decisionOf, excerpt, isFailure } from './choices.ts';
import { statementAt } from './statements.ts';
import { PathState, type Trail } from './trail.ts';

/** One way through a function. */
export interface Path {
  readonly state: PathState;
  /** `cut`: a loop was not followed any further. `stop`: it does not come back, as after a panic. */
  readonly end: 'return' | 'stop' | 'cut';
}

/** Paths of the function itself that are told one by one; above that, those that come to the same state are one. */
const ALL = 48;
const MOST = 200;
/** The same of a function that is called. */
const MOST_IN_CALL = 6;
/** Turns of a loop that nothing counts, and of one that is counted. */
const TURNS = 3;
const COUNTED_TURNS = 8200;
/** Turns of a counted loop that are told; of the others only where the kernel complains. */
const TOLD_TURNS = 3;
/** Steps for the paths one by one, and for those that are taken together after that. */
const STEPS = 60_000;
const STEPS_TOGETHER = 40_000;
const QUIET_STEPS = 250_000;

interface Task {
  readonly node: BlockId;
  readonly index: number;
  readonly state: PathState;
  readonly visits: ReadonlyMap<BlockId, number>;
}

/** Runs a body along its paths, each by itself, and keeps what happens on each; the machine answers at once. */
export class PathEngine extends Engine {
  /** What came out of the root; filled by `exec`. */
  readonly paths: Path[] = [];
  /** There are more paths than were followed. */
  more = false;
  readonly #machine: MachineConfig;
  #quiet = QUIET_STEPS;
  readonly #tried = new Map<string, Trial>();
  readonly #shown: (frame: Frame) => boolean;
  readonly #follow: (fn: FnRef) => boolean;
  #now: { readonly frame: Frame; readonly span: Span } | undefined;

  /** `shown`: frames whose lines are told. `follow`: functions that are entered whatever they do. */
  constructor(
    inputs: EngineInputs,
    machine: MachineConfig,
    rules: { readonly shown: (frame: Frame) => boolean; readonly follow: (fn: FnRef) => boolean },
  ) {
    // What was once found to do nothing that is wrong may still allocate: nothing is taken from memory here.
    super({ ...inputs, inert: new Forgetful() });
    this.#machine = machine;
    this.#shown = rules.shown;
    this.#follow = rules.follow;
    this.budget = STEPS;
  }

  /** Deeper down there would be too many: those that differ in values alone are taken together. */
  override keepsApart(callee: Frame): boolean {
    return callee.depth === 1;
  }

  override follows(fn: FnRef): boolean {
    return this.#follow(fn);
  }

  override exec(frame: Frame, entry: BlockId, start: State): State[] {
    if (frame.depth > 0) return this.#called(frame, entry, PathState.of(start));
    const first = PathState.of(start);
    first.tell({ k: 'enter' }, frame, frame.fn?.item.nameSpan ?? frame.graph.block);
    const again = first.clone();
    let paths = this.#walk(frame, entry, first, ALL, false);
    if (paths.length >= ALL || this.budget < 0) {
      this.budget = STEPS_TOGETHER;
      paths = this.#walk(frame, entry, again, MOST, true);
      this.more = paths.length >= MOST || this.budget < 0;
    }
    const ended = paths.filter((it) => it.end !== 'cut');
    const worse = !ended.some((it) => it.state.violations > 0) && paths.some((it) => it.state.violations > 0);
    this.paths.push(...(ended.length > 0 && !worse ? ended : paths));
    return this.paths.map((it) => it.state);
  }

  #called(frame: Frame, entry: BlockId, state: PathState): State[] {
    const outer = this.#now;
    const { line } = state;
    // A closure runs in the frame that made it: only a function's own body begins where the graph does.
    const named = frame.fn !== undefined && frame.graph.entry === entry && this.#shown(frame);
    if (named) state.tell({ k: 'enter' }, frame, frame.fn!.item.nameSpan);
    const all = this.#walk(frame, entry, state, MOST_IN_CALL, true);
    const back = all.filter((it) => it.end === 'return');
    const paths = back.length > 0 ? back : all.filter((it) => it.end === 'cut').slice(0, 1);
    // Where they are taken together, the first one's story is told.
    paths.sort((a, b) => b.state.violations - a.state.violations);
    for (const { state: it } of paths) {
      if (named) it.tell({ k: 'leave' }, frame, closing(frame));
      it.line = line;
    }
    this.#now = outer;
    return paths.map((it) => it.state);
  }

  #walk(frame: Frame, entry: BlockId, start: PathState, most: number, prune: boolean): Path[] {
    const out: Path[] = [];
    const seen = new Set<string>();
    const tasks: Task[] = [{ node: entry, index: 0, state: start, visits: new Map() }];
    for (let task = tasks.pop(); task && out.length < most; task = tasks.pop()) {
      const { node: id, index } = task;
      const node = frame.graph.nodes[id]!;
      const { state } = task;
      let { visits } = task;
      if (index === 0 && node.joins) {
        const turn = (visits.get(id) ?? 0) + 1;
        const counted = node.end.k === 'next' && state.read(this.slot(frame, node.end.iter)).k === 'range';
        if (turn > (counted ? COUNTED_TURNS : TURNS)) {
          out.push({ state, end: 'cut' });
          continue;
        }
        visits = new Map(visits).set(id, turn);
        if (counted) state.quiet = turn > TOLD_TURNS;
        if (prune) {
          const key = `${id} ${turn} ${state.violations} ${state.partition(frame.base)} ${state.key(frame.base)}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
      }
      let current: PathState | undefined = state;
      for (let i = index; i < node.events.length; i++) {
        const event = node.events[i]!;
        if (this.#spent(current)) {
          // Half a path is more than none.
          if (out.length === 0) out.push({ state: current, end: 'cut' });
          return out;
        }
        this.#reach(frame, current, event);
        const after = runEvent(this, frame, current, event) as readonly PathState[];
        if (after.length === 1) {
          current = after[0]!;
          continue;
        }
        this.#parted(frame, event, after);
        for (const it of [...after].reverse()) tasks.push({ node: id, index: i + 1, state: it, visits });
        current = undefined;
        break;
      }
      if (!current) continue;
      if (node.end.k === 'return' || node.end.k === 'stop') out.push({ state: current, end: node.end.k });
      else this.#branch(frame, current, node.end, visits, tasks);
    }
    return out;
  }

  /** Counts a step; the quiet turns of counted loops are many and cheap, and are counted apart. */
  #spent(state: PathState): boolean {
    return state.quiet ? --this.#quiet < 0 : --this.budget < 0;
  }

  /** Goes on behind the end of a node, and says on each way what was decided. */
  #branch(
    frame: Frame,
    state: PathState,
    end: Parameters<typeof runTerminator>[3],
    visits: Task['visits'],
    tasks: Task[],
  ): void {
    const { trail } = state;
    const nexts = runTerminator(this, frame, state, end) as readonly { to: BlockId; state: PathState }[];
    const slot = end.k === 'try' ? end.from : end.k === 'switch' ? end.from.slot : undefined;
    const asked = slot === undefined ? undefined : allocationIn(trail, frame, frame.graph.slots[slot]!.span);
    const possible = nexts.filter((next) => {
      if (!asked || nexts.length === 1) return true;
      const fails = isFailure(frame, end, next.to, next.state);
      // Memory that was not there leaves one way only.
      return fails !== false || asked.trial.outcome.status === 'ok';
    });
    const ways = possible.length > 0 ? [...possible] : [...nexts];
    // What goes well is told first.
    if (end.k === 'try') ways.sort((a, b) => Number(a.to === end.err) - Number(b.to === end.err));
    for (const next of ways.reverse()) {
      const it = next.state;
      if (nexts.length > 1) {
        const fails = asked && isFailure(frame, end, next.to, it);
        if (fails) it.tell({ k: 'failed' }, frame, it.trail!.span);
        // That memory was there is said with the allocation.
        const decision = asked && !fails ? undefined : decisionOf(this, frame, end, next.to);
        if (decision) it.tell({ k: 'choice', text: decision.text }, frame, decision.span);
      }
      if (end.k === 'next') this.#turn(frame, it, end, next.to);
      tasks.push({ node: next.to, index: 0, state: it, visits });
    }
  }

  /** A call that may end in several ways says so, unless what it did was told already. */
  #parted(frame: Frame, event: Event, after: readonly PathState[]): void {
    if (event.k !== 'call' || after.some((it) => it.trail?.mark.k === 'leave')) return;
    const names = after.map((it) => {
      const val = it.read(this.slot(frame, event.dest));
      return val.k === 'agg' ? val.name : '';
    });
    if (new Set(names).size < 2 || !this.#shown(frame)) return;
    for (const [i, it] of after.entries())
      if (names[i])
        it.tell(
          { k: 'choice', text: `\`${excerpt(this, frame, event.expr)}\` gives \`${names[i]}\`` },
          frame,
          event.expr,
        );
  }

  /** The head of a loop is reached anew in each turn; behind it all is told again. */
  #turn(frame: Frame, state: PathState, { iter, done }: Terminator & { k: 'next' }, to: BlockId): void {
    const { start } = frame.graph.slots[iter]!.span;
    const head = statementAt(this.inputs.world.memos, frame.graph.block, start);
    if (!head || !state.line.endsWith(` ${head.start}`)) state.line = '';
    if (to !== done || !state.quiet) return;
    state.quiet = false;
    if (head) state.tell({ k: 'choice', text: 'the other turns are like these' }, frame, head);
  }

  /** Tells of the statement that an event belongs to, once. */
  #reach(frame: Frame, state: PathState, event: Event): void {
    const span = 'expr' in event ? event.expr : 'span' in event ? event.span : frame.graph.block;
    this.#now = { frame, span };
    if (event.k === 'drop' || !this.#shown(frame)) return;
    const statement = statementAt(this.inputs.world.memos, frame.graph.block, span.start);
    if (!statement) return;
    const line = `${frame.path} ${frame.base} ${statement.start}`;
    if (state.line === line) return;
    state.line = line;
    state.tell({ k: 'line' }, frame, statement);
  }

  override acquire(frame: Frame, state: State, kind: HoldKind, name: string, span: Span): string {
    const id = super.acquire(frame, state, kind, name, span);
    const hold = state.holds.at(-1);
    if (state instanceof PathState && hold) state.tell({ k: 'acquire', hold }, frame, span);
    return id;
  }

  override release(state: State, id: string): void {
    const hold = state.holds.find((it) => it.id === id);
    super.release(state, id);
    if (state instanceof PathState && hold && this.#now)
      state.tell({ k: 'release', hold }, this.#now.frame, this.#now.span);
  }

  override perform(frame: Frame, state: State, operation: Operation): void {
    if (!(state instanceof PathState)) return;
    const { op } = operation;
    // Flags that the caller gives are the caller's to answer for; here they do not block.
    const open = 'flags' in op && op.flags.unknown !== 0;
    const closed = (open ? { ...op, flags: { set: op.flags.set, unknown: 0 } } : op) as AbstractOp;
    const tried = this.#try(state.ctx, closed);
    const trial = operation.maybe ? { ...tried, certain: false } : tried;
    if (trial.violation) state.violations++;
    state.tell({ k: 'op', operation, trial, open }, frame, operation.span);
  }

  /** The machine's answer; the same question is asked in each turn of a loop. */
  #try(ctx: Context, op: AbstractOp): Trial {
    const shown = JSON.stringify(op, (_, it) => (it === Number.POSITIVE_INFINITY ? 'inf' : it));
    const key = `${contextKey(ctx)} ${shown}`;
    let known = this.#tried.get(key);
    if (!known) this.#tried.set(key, (known = tryOut(this.#machine, ctx, op)));
    return known;
  }

  override performedIn(copy: State, state: State): void {
    if (!(copy instanceof PathState && state instanceof PathState) || copy.trail?.mark.k !== 'op') return;
    if (copy.trail.mark.trial.violation) state.violations++;
    state.trail = { ...copy.trail, before: state.trail };
  }
}

/** The brace that ends a body. */
function closing({ graph: { block } }: Frame): Span {
  return { start: Math.max(block.start, block.end - 1), end: block.end };
}

/** The youngest allocation, if it was made by the expression at `span` of `frame`. */
function allocationIn(trail: Trail | undefined, frame: Frame, span: Span) {
  let at = trail;
  while (at && at.mark.k !== 'op' && at.mark.k !== 'failed') at = at.before;
  if (at?.mark.k !== 'op' || at.mark.operation.kind !== 'allocation') return undefined;
  let place: Span | undefined = at.span;
  let inside: Frame | undefined = at.frame;
  while (inside && inside.base !== frame.base) {
    place = inside.site;
    inside = inside.parent;
  }
  return inside && place && place.start >= span.start && place.end <= span.end ? at.mark : undefined;
}

class Forgetful extends Map<string, Visit> {
  override set(): this {
    return this;
  }
}
