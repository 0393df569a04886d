import type { SlotId } from '../../cfg/cfg.ts';
import { type AbstractOp, evaluateGfp, type HoldKind, UNKNOWN_GFP } from '../../emulator/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { push } from '../../text/multimap.ts';
import type { Span } from '../../text/span.ts';
import { signature } from '../../types/infer/context.ts';
import type { FnRef } from '../../types/methods.ts';
import { fnScope, lowerType } from '../../types/scope.ts';
import { type Subst, showTy, type Ty } from '../../types/ty.ts';
import type { FnFact } from '../facts.ts';
import { CALL_DEPTH, COARSE_STEPS, RECURSIONS } from '../limits.ts';
import type { State } from '../state.ts';
import { ANY, holdsIn, type Val } from '../values.ts';
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
import { applyEffect, Before } from './effect.ts';
import type { Engine, Visit } from './engine.ts';
import { forget } from './forget.ts';
import type { Frame } from './frame.ts';
import { type Reach, reachOf } from './reach.ts';

/** Where a call stands. */
export interface CallSite {
  readonly frame: Frame;
  readonly span: Span;
  readonly expr?: Expr;
  readonly dropping?: boolean;
  /** The variable that goes out of scope here. */
  readonly local?: string;
  /** It happens only on some paths that are not told apart. */
  readonly maybe?: boolean;
  /** Numbers among the arguments were forgotten: the recursion is too deep to follow each. */
  readonly widened?: boolean;
}

/** A way in which a call may end. */
export interface Ended {
  readonly state: State;
  readonly val: Val;
}

/** How often a function is followed into itself while its calls are told apart: `descend(depth - 1)`. */
const MOST_COUNTED = 40;

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
  const telling = args.map(tellingPart);
  // The same call again, inside of itself: what it comes to is found there, and it leaves what it finds.
  if (repeated > 0 && key !== undefined && isRunning(frame, key)) return [{ state, val: ANY }];
  const known = key === undefined || engine.exhausted ? undefined : engine.recall(key, site, state);
  if (known && reach) return applyEffect(engine, known, reach, frame.depth, state);
  const another = repeated > 0 && isAnother(frame, fn, { telling, subst });
  const counted = another && repeated < MOST_COUNTED;
  const deeper = site.widened === true || repeated < RECURSIONS || counted;
  const lowered =
    (counted || site.widened || frame.depth < CALL_DEPTH) && deeper && !engine.exhausted
      ? engine.inputs.lowered(fn)
      : undefined;
  if (!lowered) {
    // A count that is too long to follow: what it comes to for any number.
    if (
      repeated >= MOST_COUNTED &&
      telling.some((it) => it?.k === 'num') &&
      !engine.exhausted &&
      !site.widened
    )
      return callFn(
        engine,
        { ...site, maybe: true, widened: true },
        state,
        fn,
        subst,
        args.map((it) => (it.k === 'num' ? ANY : it)),
      );
    const fact = engine.inputs.fact?.(fn);
    if (fact) return applyFact(engine, site, state, fn, fact, args);
    if (fn.item.bodySpan === undefined || !repeated || another)
      engine.unknown(site, state, frame.depth < CALL_DEPTH && !engine.exhausted ? 'body' : 'depth');
    return [{ state, val: ANY }];
  }
  const { graph, types } = lowered;
  const capture = key === undefined ? undefined : engine.begin(site, state);
  const before = reach && new Before(state, reach);
  const { branched } = state;
  if (before) state.branched = false;
  const around = engine.visit;
  const visit: Visit = { own: { fn, id: engine.inputs.idOf(fn) }, inside: [], asked: [] };
  around.inside.push(visit);
  engine.visit = visit;
  const { next: base } = state;
  state.next += graph.slots.length;
  const callee: Frame = {
    graph,
    types,
    base,
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
    ...(takesAnyType(fn) || args.some((it) => bringsCode(state, it, DEEPEST_CODE - 1)) ? { open: true } : {}),
    parent: frame,
    site: site.span,
    ...(site.expr ? { call: site.expr } : {}),
    assumed: assumedKinds(engine, fn),
    dropping: site.dropping === true || frame.dropping,
    ...(site.maybe || frame.maybe ? { maybe: true } : {}),
  };
  putArgs(engine, callee, state, graph.params, args);
  engine.stack.push(fn);
  const out = engine.exec(callee, graph.entry, state);
  engine.stack.pop();
  const ended = out.map((it) => finish(engine, callee, it));
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

function putArgs(
  engine: Engine,
  frame: Frame,
  state: State,
  params: readonly SlotId[],
  args: readonly Val[],
): void {
  for (let i = 0; i < params.length; i++) engine.put(frame, state, params[i]!, args[i] ?? ANY);
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

/** A function that is known by what was learned of it. */
export function applyFact(
  engine: Engine,
  site: CallSite,
  state: State,
  fn: FnRef,
  fact: FnFact,
  args: readonly Val[],
): readonly Ended[] {
  const callee: Frame = {
    ...site.frame,
    depth: site.frame.depth + 1,
    blame: site.frame.blame + 1,
    entered: state.serial,
    path: site.frame.path,
    fn,
    parent: site.frame,
    site: site.span,
    assumed: assumedKinds(engine, fn),
    dropping: site.dropping === true || site.frame.dropping,
  };
  const parameters = new Map(
    args.flatMap((it, i) => (it.k === 'flags' ? [[`#${i}`, it.value] as const] : [])),
  );
  const spelled = args.find((it) => it.k === 'flags');
  for (const { kind, what, op, flags, maybe, without } of fact.ops ?? []) {
    const here = without
      ? withoutGuards(
          engine,
          state,
          without.map((it) => args[it]),
        )
      : state;
    const value = flags && evaluateGfp(engine.inputs.traits, flags, parameters);
    const own =
      flags?.kind === 'parameter' && spelled?.k === 'flags'
        ? { flags: { expr: spelled.expr, depth: spelled.depth } }
        : {};
    engine.perform(callee, here, {
      kind,
      what,
      span: site.span,
      op: ('flags' in op || flags ? { ...op, flags: value ?? UNKNOWN_GFP } : op) as AbstractOp,
      ...(maybe || site.maybe ? { maybe: true } : {}),
      ...own,
    });
    if (here !== state) engine.performedIn(here, state);
  }
  let states: readonly State[] = [state];
  for (const [index, kinds] of fact.runs ?? []) {
    const closure = args[index];
    if (closure?.k !== 'fn') continue;
    states = states.flatMap((s) => {
      const ids = kinds.map((kind) => engine.acquire(callee, s, kind, `\`${fn.item.name}()\``, site.span));
      return callClosure(engine, site, s, closure, [ANY, ANY]).map((it) => {
        for (const id of ids) engine.release(it.state, id);
        return it.state;
      });
    });
  }
  // What it writes the facts do not say, only what it was lent for that.
  for (const [i, arg] of args.entries())
    if (arg.k === 'ref' && !isShared(fn, i)) for (const s of states) forget(s, arg);
  return states.map((s) => ({ state: s, val: ANY }));
}

/** Whether an argument, `self` counted, is declared as a shared reference. */
function isShared(fn: FnRef, index: number): boolean {
  const { self } = fn.item;
  if (self && index === 0) return self.ref && !self.mutable;
  const { [self ? index - 1 : index]: param } = signature(fn).params;
  return param?.k === 'ref' && !param.mutable;
}

/** The state in which the guards that these arguments are, or lead to, are not held. */
function withoutGuards(engine: Engine, state: State, guards: readonly (Val | undefined)[]): State {
  const out = state.clone();
  for (const it of guards) {
    const val = it?.k === 'ref' ? out.read(out.deref(it)) : it;
    if (val?.k === 'agg') for (const id of val.holds ?? []) engine.release(out, id);
  }
  return out;
}

/** Takes the result out of a frame that has ended, and forgets its cells unless a closure still needs them. */
function finish(_engine: Engine, callee: Frame, state: State): Ended {
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

/** Runs a closure or an initialiser. What it captured lies in the frame that made it. */
export function callClosure(
  engine: Engine,
  site: CallSite,
  state: State,
  val: Val & { k: 'fn' },
  args: readonly Val[],
): readonly Ended[] {
  const home = val.frame as Frame;
  const { closure, target } = val;
  if (target) return engine.callTarget(site, state, target, args);
  if (site.frame.depth >= CALL_DEPTH) {
    engine.unknown(site, state, 'depth');
    return [{ state, val: ANY }];
  }
  const { call: _, ...around } = home;
  const frame: Frame = {
    ...around,
    depth: site.frame.depth + 1,
    entered: state.serial,
    parent: site.frame,
    site: site.span,
    assumed: [],
    dropping: site.frame.dropping,
    ...(site.maybe || site.frame.maybe ? { maybe: true } : {}),
  };
  putArgs(engine, frame, state, closure.params, args);
  const out = engine.exec(frame, closure.entry, state);
  return out.map((it) => {
    const at = home.base + closure.result;
    const result = it.cells.get(at) ?? ANY;
    it.cells.delete(at);
    return { state: it, val: result.k === 'gone' ? ANY : result };
  });
}

/** Runs what initialises memory, if it is known; other values initialise by moving. Gives what then lies there. */
export function runInitialiser(engine: Engine, site: CallSite, state: State, val: Val): readonly Ended[] {
  if (val.k === 'fn') return callClosure(engine, site, state, val, []);
  if (val.k === 'probe') engine.observer.probe?.(state, val.index);
  if (val.k === 'agg' && val.name === 'Ok') return [{ state, val: val.fields['0'] ?? ANY }];
  return [{ state, val }];
}

/** What the parameters of a function say of its callers: a reference to a guard is proof that it is held. */
export function assumedKinds(engine: Engine, fn: FnRef): readonly HoldKind[] {
  const scope = fnScope(fn.scope, fn.item);
  const out: HoldKind[] = [];
  const look = (ty: Ty): void => {
    if (ty.k !== 'ref') return;
    const inner = ty.inner.k === 'ref' ? ty.inner.inner : ty.inner;
    if (inner.k === 'adt' && /::Guard$|InterruptDisabled$|Guard$/.test(inner.decl.id))
      out.push(...engine.inputs.guards.kinds(inner));
  };
  for (const param of fn.item.params) if (param.type.kind === 'ref') look(lowerType(scope, param.type));
  return out;
}

/** Whether an argument brings code or a guard into the call. */
export function matters(state: State, val: Val): boolean {
  if (bringsCode(state, val, 0)) return true;
  if (val.k === 'ref') return holdsIn(state.read(val)).length > 0;
  if (val.k === 'agg')
    return holdsIn(val).length > 0 || Object.values(val.fields).some((it) => matters(state, it));
  return holdsIn(val).length > 0;
}
