import type { BlockId, Node } from '../cfg/cfg.ts';
import {
  COARSE_STEPS,
  COMBINATIONS,
  COUNTED_TURNS,
  DISJUNCTS,
  DISJUNCTS_AT_RETURN,
  DISJUNCTS_IN_CALL,
  FREE_HOLDS,
  HOLD_STEPS,
} from './limits.ts';
import { runTerminator } from './run/branches.ts';
import type { Engine } from './run/engine.ts';
import { dropsNothing, runEvent } from './run/events.ts';
import type { Frame } from './run/frame.ts';
import type { State } from './state.ts';
import { type Point, Worklist } from './worklist.ts';

/** The states that came to one join with one partition: the first few by themselves, then their least upper bound. */
interface Arrivals {
  readonly keys: Set<string>;
  joined?: State;
}

/** What was held in the states that came to one point, in how many combinations. */
interface Crowd {
  combinations: number;
  readonly seen: Set<string>;
}

/** The states that came to the points of one run of a body. */
class Meetings {
  /** By point and by what is held. */
  readonly arrivals = new Map<string, Arrivals>();
  readonly crowds = new Map<string, Crowd>();
}

/** Runs a body from `entry` over all its paths at once, states joined where they meet, until nothing new comes about. */
export function runToFixpoint(engine: Engine, frame: Frame, entry: BlockId, start: State): State[] {
  const { nodes, order } = frame.graph;
  const work = new Worklist(order);
  const meetings = new Meetings();
  const out: State[] = [];
  work.push({ node: entry, index: 0, state: start });
  for (let at = work.take(); at; at = work.take()) {
    // What is held tells states apart that are not joined: the more of it there is, the more and the larger they are.
    engine.budget -= 1 + HOLD_STEPS * Math.max(0, at.state.holds.length - FREE_HOLDS);
    if (engine.budget < 0) {
      if (!engine.exhausted) engine.unknown({ frame, span: frame.graph.block }, at.state, 'budget');
      engine.exhausted = true;
      return out;
    }
    const node = nodes[at.node]!;
    // Calls that end in several ways meet behind each other as paths do, or each would double what comes after all of them.
    const arrived = at.index > 0 || node.joins ? arrive(engine, meetings, frame, at, node) : at.state;
    const state = arrived && runEvents(engine, frame, work, at, arrived);
    if (!state) continue;
    if (node.end.k === 'return') out.push(state);
    else
      for (const next of runTerminator(engine, frame, state, node.end))
        work.push({ node: next.to, index: 0, state: next.state });
  }
  return out.length > 1 ? joinReturned(out, frame.base) : out;
}

/** Runs a block's events from a point on. Undefined where the state splits: the parts are on the worklist then. */
function runEvents(
  engine: Engine,
  frame: Frame,
  work: Worklist,
  { node, index }: Point,
  start: State,
): State | undefined {
  const { events } = frame.graph.nodes[node]!;
  const { event: observed } = engine.observer;
  let state = start;
  for (let i = index; i < events.length; i++) {
    const event = events[i]!;
    engine.budget--;
    observed?.(frame, state, event);
    if (event.k === 'drop' && dropsNothing(engine, state, frame.base + event.slot)) continue;
    const after = runEvent(engine, frame, state, event);
    if (after.length !== 1) {
      for (const it of after) work.push({ node, index: i + 1, state: it });
      return undefined;
    }
    state = after[0]!;
  }
  return state;
}

/** The state to go on with where states meet; undefined where all of it was there before. */
function arrive(
  engine: Engine,
  { arrivals, crowds }: Meetings,
  frame: Frame,
  { node: id, index, state }: Point,
  node: Node,
): State | undefined {
  const point = `${id}.${index}`;
  const slot = `${point} ${state.partition(frame.base)}`;
  let known = arrivals.get(slot);
  if (!known) {
    let crowd = crowds.get(point);
    if (!crowd) crowds.set(point, (crowd = { combinations: 0, seen: new Set() }));
    if (!admits(crowd, state)) {
      engine.unknown({ frame, span: frame.graph.block }, state, 'combinations');
      return undefined;
    }
    arrivals.set(slot, (known = { keys: new Set() }));
  }
  if (known.joined) return known.joined.join(state) ? known.joined.clone() : undefined;
  const key = state.key(frame.base);
  if (known.keys.has(key)) return undefined;
  known.keys.add(key);
  const counted = index === 0 && node.end.k === 'next' && !state.undecided;
  const apart = counted ? COUNTED_TURNS : frame.blame === 0 ? DISJUNCTS : DISJUNCTS_IN_CALL;
  if (known.keys.size > (engine.budget < COARSE_STEPS && !counted ? 0 : apart)) known.joined = state.clone();
  return state;
}

/**
 * Whether one more combination of what is held is followed from a point. Independent conditions double their number, so
 * there is a bound; what was not held before gets its turn beyond it, so that each lock is followed somewhere.
 */
function admits(crowd: Crowd, { holds }: State): boolean {
  const isNew = holds.some((it) => !crowd.seen.has(it.id));
  if (crowd.combinations >= COMBINATIONS && !isNew) return false;
  crowd.combinations++;
  for (const it of holds) crowd.seen.add(it.id);
  return true;
}

/** Joins the states that a body returns in, where there are too many that differ in values alone. */
function joinReturned(states: readonly State[], base: number): State[] {
  const groups = new Map<string, Map<string, State>>();
  for (const it of states) {
    const partition = it.partition(base);
    let group = groups.get(partition);
    if (!group) groups.set(partition, (group = new Map()));
    group.set(it.key(base), it);
  }
  const out: State[] = [];
  for (const group of groups.values()) {
    const distinct = [...group.values()];
    if (distinct.length <= DISJUNCTS_AT_RETURN) {
      out.push(...distinct);
      continue;
    }
    const [first, ...rest] = distinct;
    for (const it of rest) first!.join(it);
    out.push(first!);
  }
  return out;
}
