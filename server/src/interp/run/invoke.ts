import { push } from '../../text/multimap.ts';
import type { FnRef } from '../../types/methods.ts';
import { type Subst, showTy } from '../../types/ty.ts';
import { CALL_DEPTH, COARSE_STEPS, RECURSIONS } from '../limits.ts';
import type { State } from '../state.ts';
import { ANY, holdsIn, type Val } from '../values.ts';
import { assumedKinds } from './assumed.ts';
import type { CallSite, Ended } from './call-site.ts';
import {
  bringsCode,
  DEEPEST_CODE,
  hasNoText,
  isAnother,
  isRunning,
  oneOf,
  takesAnyType,
  tellingPart,
  timesOn,
} from './callees.ts';
import { putArgs } from './closures.ts';
import { applyEffect, Before } from './effect.ts';
import type { Engine, Lowered, Visit } from './engine.ts';
import type { Frame } from './frame.ts';
import { applyFact } from './learned-fn.ts';
import { type Reach, reachOf } from './reach.ts';

/** How often a function is followed into itself while its calls are told apart: `descend(depth - 1)`. */
const MOST_COUNTED = 40;

/** A call that is about to be made. */
interface Entering {
  readonly fn: FnRef;
  readonly subst: Subst;
  readonly args: readonly Val[];
  /** What it can see; undefined where that is too much, so that nothing is remembered of it. */
  readonly reach: Reach | undefined;
  /** Equal for calls that come to the same. */
  readonly key: string | undefined;
  /** What the arguments say of how often a function is called inside of itself. */
  readonly telling: readonly (Val | undefined)[];
  /** How often the function is running already. */
  readonly repeated: number;
  /** It is running, but for other arguments. */
  readonly another: boolean;
  /** Each of its calls is followed, as of `descend(depth - 1)`. */
  readonly counted: boolean;
}

/** Runs a function's body as a call. Where it cannot be run, the result is unknown. */
export function callFn(
  engine: Engine,
  site: CallSite,
  state: State,
  fn: FnRef,
  subst: Subst,
  args: readonly Val[],
): readonly Ended[] {
  const { frame } = site;
  const repeated = timesOn(engine.stack, fn);
  const reach = reachOf(state, args);
  const key = reach && callKey(engine, state, site, fn, subst, reach);
  // The same call again, inside of itself: what it comes to is found there, and it leaves what it finds.
  if (repeated > 0 && key !== undefined && isRunning(frame, key)) return [{ state, val: ANY }];
  const known = key === undefined || engine.exhausted ? undefined : engine.recall(key, site, state);
  if (known && reach) return applyEffect(engine, known, reach, frame.depth, state);
  const telling = args.map(tellingPart);
  const another = repeated > 0 && isAnother(frame, fn, { telling, subst });
  const counted = another && repeated < MOST_COUNTED;
  const call: Entering = { fn, subst, args, reach, key, telling, repeated, another, counted };
  const lowered = isFollowed(engine, site, call) ? engine.inputs.lowered(fn) : undefined;
  return lowered ? runBody(engine, site, state, call, lowered) : withoutBody(engine, site, state, call);
}

/** Whether a call is near enough to be followed. */
function isFollowed(engine: Engine, { frame, widened }: CallSite, { repeated, counted }: Entering): boolean {
  if (engine.exhausted) return false;
  if (counted || widened) return true;
  return frame.depth < CALL_DEPTH && repeated < RECURSIONS;
}

/** What a call comes to whose body is not there, or too far away. */
function withoutBody(
  engine: Engine,
  site: CallSite,
  state: State,
  { fn, subst, args, telling, repeated, another }: Entering,
): readonly Ended[] {
  const tooLong = repeated >= MOST_COUNTED && telling.some((it) => it?.k === 'num');
  if (tooLong && !engine.exhausted && !site.widened) {
    // A count that is too long to follow: what it comes to for any number.
    const any = args.map((it) => (it.k === 'num' ? ANY : it));
    return callFn(engine, { ...site, maybe: true, widened: true }, state, fn, subst, any);
  }
  const fact = engine.inputs.fact?.(fn);
  if (fact) return applyFact(engine, site, state, fn, fact, args);
  const near = site.frame.depth < CALL_DEPTH && !engine.exhausted;
  if (fn.item.bodySpan === undefined || !repeated || another)
    engine.unknown(site, state, near ? 'body' : 'depth');
  return [{ state, val: ANY }];
}

/** Runs the body of a call, and leaves what it came to for those that see the same. */
function runBody(
  engine: Engine,
  site: CallSite,
  state: State,
  call: Entering,
  lowered: Lowered,
): readonly Ended[] {
  const { fn, args, reach, key } = call;
  const { frame } = site;
  const { graph } = lowered;
  const capture = key === undefined ? undefined : engine.begin(site, state);
  const before = reach && new Before(state, reach);
  const { branched } = state;
  if (before) state.branched = false;
  const around = engine.visit;
  const visit: Visit = { own: { fn, id: engine.inputs.idOf(fn) }, inside: [], asked: [] };
  around.inside.push(visit);
  engine.visit = visit;
  const callee = frameOf(engine, site, state, call, lowered);
  state.next += graph.slots.length;
  putArgs(engine, callee, state, graph.params, args);
  engine.stack.push(fn);
  const out = engine.exec(callee, graph.entry, state);
  engine.stack.pop();
  const ended = out.map((it) => finish(callee, it));
  engine.visit = around;
  if (engine.budget < COARSE_STEPS || hasNoText(fn)) visit.passing = true;
  if (visit.passing) around.passing = true;
  const joined = engine.keepsApart(callee) ? ended : joinEnded(ended, before);
  if (key !== undefined && before) {
    const effect = engine.exhausted ? undefined : before.effect(engine, joined, frame.depth);
    for (const it of joined) it.state.branched ||= branched;
    engine.end(key, { visit, effect }, capture);
  }
  return joined;
}

/** The frame of a call, whose cells begin at the state's next one. */
function frameOf(
  engine: Engine,
  site: CallSite,
  state: State,
  { fn, subst, args, key, telling, counted }: Entering,
  { graph, types }: Lowered,
): Frame {
  const { frame } = site;
  const open = takesAnyType(fn) || args.some((it) => bringsCode(state, it, DEEPEST_CODE - 1));
  return {
    graph,
    types,
    base: state.next,
    // However far a function counts down, what it calls is as near as it was.
    depth: counted || site.widened ? frame.depth : frame.depth + 1,
    blame: frame.blame + 1,
    entered: state.serial,
    path: fn.module.file,
    module: fn.module,
    fn,
    subst,
    telling,
    ...(key === undefined ? {} : { key }),
    ...(open ? { open: true } : {}),
    parent: frame,
    site: site.span,
    ...(site.expr ? { call: site.expr } : {}),
    assumed: assumedKinds(engine, fn),
    dropping: site.dropping === true || frame.dropping,
    ...(site.maybe || frame.maybe ? { maybe: true } : {}),
  };
}

/**
 * Takes together the ways to end that differ in values alone, but for results that tell what lies before the caller: of
 * `if self.slot.is_some() { Err(EBUSY) } else { Ok(()) }` each end says what is in the slot.
 */
function joinEnded(ended: readonly Ended[], before: Before | undefined): readonly Ended[] {
  if (ended.length < 2) return ended;
  const telling = before?.differs(ended.map((it) => it.state));
  const groups = new Map<string, Ended[]>();
  for (const it of ended) {
    const key = `${it.state.partition(0)} ${holdsIn(it.val).join('+')} ${telling ? outcome(it.val) : ''}`;
    push(groups, key, it);
  }
  return [...groups.values()].map((list) => {
    const [first, ...rest] = list;
    for (const it of rest) first!.state.join(it.state);
    return { state: first!.state, val: oneOf(list.map((it) => it.val)) };
  });
}

/** What a caller may ask a result for: its variant, or whether it is true. */
function outcome(val: Val): string {
  if (val.k === 'num') return String(val.n);
  return val.k === 'agg' ? val.name : '';
}

/** A text that is equal for calls that come to the same. */
function callKey(
  engine: Engine,
  { ctx, holds }: State,
  { frame, maybe, dropping }: CallSite,
  fn: FnRef,
  subst: Subst,
  reach: Reach,
): string {
  let types = '';
  subst.forEach((ty, name) => {
    types += `${name}=${showTy(ty)},`;
  });
  let kinds = '';
  for (const it of holds) kinds += `${it.kind}+`;
  const how = `${maybe || frame.maybe ? 1 : 0}${dropping || frame.dropping ? 1 : 0}`;
  return `${engine.inputs.idOf(fn)} ${types} ${ctx.level}${ctx.preemptCount}/${ctx.rcuDepth}/${ctx.irqsDisabled} ${kinds} ${how} ${reach.text}`;
}

/** Takes the result out of a frame that has ended, and forgets its cells unless a closure still needs them. */
function finish(callee: Frame, state: State): Ended {
  const at = callee.base + callee.graph.result;
  const val = state.cells.get(at) ?? ANY;
  if (!keepsCells(val, callee.base, callee.base + callee.graph.slots.length)) {
    for (let i = 0; i < callee.graph.slots.length; i++) state.cells.delete(callee.base + i);
  } else state.cells.delete(at);
  return { state, val: val.k === 'gone' ? ANY : val };
}

/** Whether a value leads into the cells of a frame: a closure that was made there, a reference to what lies there. */
function keepsCells(val: Val, from: number, to: number): boolean {
  switch (val.k) {
    case 'fn':
      return true;
    case 'ref':
      return val.cell >= from && val.cell < to;
    case 'agg':
      return Object.values(val.fields).some((it) => keepsCells(it, from, to));
    case 'either':
      return val.alts.some((it) => keepsCells(it, from, to));
    case 'box':
      return keepsCells(val.inner, from, to);
    default:
      return false;
  }
}

/** Whether an argument brings code or a guard into the call. */
export function matters(state: State, val: Val): boolean {
  if (bringsCode(state, val, 0)) return true;
  if (val.k === 'ref') return holdsIn(state.read(val)).length > 0;
  if (val.k === 'agg')
    return holdsIn(val).length > 0 || Object.values(val.fields).some((it) => matters(state, it));
  return holdsIn(val).length > 0;
}
