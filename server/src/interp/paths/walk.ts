import type { BlockId, Event, Terminator } from '../../cfg/cfg.ts';
import type { Span } from '../../text/span.ts';
import { runTerminator } from '../run/branches.ts';
import type { Engine } from '../run/engine.ts';
import { runEvent } from '../run/events.ts';
import type { Frame } from '../run/frame.ts';
import type { State } from '../state.ts';
import { decisionOf, excerpt, isFailure } from './choices.ts';
import { statementAt } from './statements.ts';
import { type Trail, tell, traceOf } from './trail.ts';

/** One way through a function. */
export interface Path {
  readonly state: State;
  /** `cut`: a loop was not followed any further. `stop`: it does not come back, as after a panic. */
  readonly end: 'return' | 'stop' | 'cut';
}

/** How far a walk goes. */
export interface WalkLimits {
  /** Paths, above which no more are begun. */
  readonly most: number;
  /** Whether paths that come to a join in the same turn with the same state are one. */
  readonly prune: boolean;
}

/** What a walk asks of the machine that it runs for. */
export interface Walker {
  readonly engine: Engine;
  /** Whether the lines of a frame are told. */
  shown(frame: Frame): boolean;
  /** The place that is reached. */
  reach(frame: Frame, span: Span): void;
  /** What is to be decided at a place, in the words of `decisionOf`; undefined where both ways are to be walked. */
  decided?(path: string, start: number): string | undefined;
  /** Counts a step of a path; whether there are none left. */
  spent(state: State): boolean;
}

/** Turns of a loop that nothing counts, and of one that is counted. */
const TURNS = 3;
const COUNTED_TURNS = 8200;
/** Turns of a counted loop that are told; of the others only where the kernel complains. */
const TOLD_TURNS = 3;

interface Task {
  readonly node: BlockId;
  readonly index: number;
  readonly state: State;
  readonly visits: ReadonlyMap<BlockId, number>;
}

/** Runs a body from `entry` along its paths, each by itself, depth first, and keeps what happens on each. */
export function walkPaths(
  walker: Walker,
  frame: Frame,
  entry: BlockId,
  start: State,
  { most, prune }: WalkLimits,
): Path[] {
  const { engine } = walker;
  const out: Path[] = [];
  const seen = new Set<string>();
  const tasks: Task[] = [{ node: entry, index: 0, state: start, visits: new Map() }];
  for (let task = tasks.pop(); task && out.length < most; task = tasks.pop()) {
    const { node: id, index, state } = task;
    const node = frame.graph.nodes[id]!;
    let { visits } = task;
    if (index === 0 && node.joins) {
      const turn = (visits.get(id) ?? 0) + 1;
      const counted = node.end.k === 'next' && state.read(engine.slot(frame, node.end.iter)).k === 'range';
      if (turn > (counted ? COUNTED_TURNS : TURNS)) {
        out.push({ state, end: 'cut' });
        continue;
      }
      visits = new Map(visits).set(id, turn);
      const trace = traceOf(state);
      if (counted) trace.quiet = turn > TOLD_TURNS;
      if (prune) {
        const key = `${id} ${turn} ${trace.violations} ${state.partition(frame.base)} ${state.key(frame.base)}`;
        if (seen.has(key)) continue;
        seen.add(key);
      }
    }
    let current: State | undefined = state;
    for (let i = index; i < node.events.length; i++) {
      const event = node.events[i]!;
      if (walker.spent(current)) {
        // Half a path is more than none.
        if (out.length === 0) out.push({ state: current, end: 'cut' });
        return out;
      }
      reach(walker, frame, current, event);
      const after: readonly State[] = runEvent(engine, frame, current, event);
      if (after.length === 1) {
        current = after[0]!;
        continue;
      }
      parted(walker, frame, event, after);
      for (const it of [...after].reverse()) tasks.push({ node: id, index: i + 1, state: it, visits });
      current = undefined;
      break;
    }
    if (!current) continue;
    if (node.end.k === 'return' || node.end.k === 'stop') out.push({ state: current, end: node.end.k });
    else branch(walker, frame, current, node.end, visits, tasks);
  }
  return out;
}

/** Goes on behind the end of a node, and says on each way what was decided. */
function branch(
  { engine, decided }: Walker,
  frame: Frame,
  state: State,
  end: Terminator,
  visits: Task['visits'],
  tasks: Task[],
): void {
  const { trail } = traceOf(state);
  const nexts = runTerminator(engine, frame, state, end);
  const slot = end.k === 'try' ? end.from : end.k === 'switch' ? end.from.slot : undefined;
  const asked = slot === undefined ? undefined : allocationIn(trail, frame, frame.graph.slots[slot]!.span);
  const possible = nexts.filter((next) => {
    if (!asked || nexts.length === 1) return true;
    const fails = isFailure(frame, end, next.to, next.state);
    // Memory that was not there leaves one way only.
    return fails !== false || asked.trial.outcome.status === 'ok';
  });
  const decisions = new Map(nexts.map((it) => [it, decisionOf(engine, frame, end, it.to)]));
  let ways = possible.length > 0 ? [...possible] : [...nexts];
  const place = [...decisions.values()].find((it) => it !== undefined)?.span.start;
  const wanted = nexts.length > 1 && place !== undefined ? decided?.(frame.path, place) : undefined;
  // A wish that no way meets is none: the text may have changed since.
  const met = wanted === undefined ? [] : ways.filter((it) => decisions.get(it)?.text === wanted);
  if (met.length > 0) ways = met;
  // What goes well is told first.
  if (end.k === 'try') ways.sort((a, b) => Number(a.to === end.err) - Number(b.to === end.err));
  for (const next of ways.reverse()) {
    const it = next.state;
    if (nexts.length > 1) {
      const fails = asked && isFailure(frame, end, next.to, it);
      if (fails) tell(it, { k: 'failed' }, frame, traceOf(it).trail!.span);
      // That memory was there is said with the allocation.
      const decision = asked && !fails ? undefined : decisions.get(next);
      if (decision) {
        const texts = possible.flatMap((other) => decisions.get(other)?.text ?? []);
        const others = [...new Set(texts)].filter((text) => text !== decision.text);
        tell(it, { k: 'choice', text: decision.text, others }, frame, decision.span);
      }
    }
    if (end.k === 'next') beginTurn(engine, frame, it, end, next.to);
    tasks.push({ node: next.to, index: 0, state: it, visits });
  }
}

/** A call that may end in several ways says so, unless what it did was told already. */
function parted({ engine, shown }: Walker, frame: Frame, event: Event, after: readonly State[]): void {
  if (event.k !== 'call' || after.some((it) => traceOf(it).trail?.mark.k === 'leave')) return;
  const names = after.map((it) => {
    const val = it.read(engine.slot(frame, event.dest));
    return val.k === 'agg' ? val.name : '';
  });
  if (new Set(names).size < 2 || !shown(frame)) return;
  for (const [i, it] of after.entries()) {
    if (!names[i]) continue;
    const text = `\`${excerpt(engine, frame, event.expr)}\` is \`${names[i]}\``;
    tell(it, { k: 'choice', text }, frame, event.expr);
  }
}

/** The head of a loop is reached anew in each turn; behind it all is told again. */
function beginTurn(
  engine: Engine,
  frame: Frame,
  state: State,
  { iter, done }: Terminator & { k: 'next' },
  to: BlockId,
): void {
  const trace = traceOf(state);
  const { start } = frame.graph.slots[iter]!.span;
  const head = statementAt(engine.inputs.world.memos, frame.graph.block, start);
  if (!head || !trace.line.endsWith(` ${head.start}`)) trace.line = '';
  if (to !== done || !trace.quiet) return;
  trace.quiet = false;
  if (head) tell(state, { k: 'choice', text: 'the other turns are like these' }, frame, head);
}

/** Tells of the statement that an event belongs to, once. */
function reach(walker: Walker, frame: Frame, state: State, event: Event): void {
  const span = 'expr' in event ? event.expr : 'span' in event ? event.span : frame.graph.block;
  const { engine } = walker;
  walker.reach(frame, span);
  if (event.k === 'drop' || !walker.shown(frame)) return;
  const statement = statementAt(engine.inputs.world.memos, frame.graph.block, span.start);
  if (!statement) return;
  const trace = traceOf(state);
  const line = `${frame.path} ${frame.base} ${statement.start}`;
  if (trace.line === line) return;
  trace.line = line;
  tell(state, { k: 'line' }, frame, statement);
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
