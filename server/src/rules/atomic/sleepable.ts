import type { Event } from '../../cfg/cfg.ts';
import { slot } from '../../db/memos.ts';
import { contextKey, leaveContext } from '../../emulator/index.ts';
import type { Flow, FlowViolation } from '../../interp/index.ts';
import type { State } from '../../interp/state.ts';
import type { Span } from '../../text/span.ts';
import { OutOfWork, withBudget } from '../../text/work.ts';
import type { Unit } from '../../types/units.ts';
import { callsOf, fnKey } from '../call-graph.ts';
import type { RuleContext } from '../rule.ts';
import { flowOf } from './flow-of.ts';

/**
 * Whether what stands right before the acquisition of a violation's context may sleep: in each run of the unit that comes
 * by, and in each call of the unit's function that the crate makes. False too where no run comes by.
 */
export function maySleepBefore(cx: RuleContext, unit: Unit, violation: FlowViolation): boolean {
  const flow = flowOf(cx);
  return maySleepAt(flow, unit, violation.context.span) && !calledWhereAtomic(cx, flow, unit);
}

/** The same of the violation's own place, were the context that the finding names left before it. */
export function maySleepWithout(cx: RuleContext, unit: Unit, violation: FlowViolation): boolean {
  const flow = flowOf(cx);
  const { span } = violation.context;
  const left = (state: Passing): boolean => {
    const hold = state.holds.find((it) => it.span.start === span.start && it.span.end === span.end);
    const ctx = hold ? leaveContext(flow.config, state.ctx, hold.id) : state.ctx;
    return ctx !== undefined && !flow.mayNotSleep(ctx);
  };
  return always(flow, unit, violation.span, left) && !calledWhereAtomic(cx, flow, unit);
}

/** Whether all runs that come by the operation at `span` of the unit's own text may sleep there; false without any. */
export function maySleepAt(flow: Flow, unit: Unit, span: Span): boolean {
  return always(flow, unit, span, (state) => !flow.mayNotSleep(state.ctx));
}

/** Whether every state in which the unit's own text comes to the operation at `span` is as wanted; false without any. */
function always(flow: Flow, unit: Unit, span: Span, wanted: (state: Passing) => boolean): boolean {
  const states = statesAt(flow, unit).get(`${span.start}:${span.end}`);
  return states !== undefined && [...states.values()].every(wanted);
}

/** What is true where a run comes by an operation. */
export type Passing = Pick<State, 'ctx' | 'holds'>;
type Passings = ReadonlyMap<string, ReadonlyMap<string, Passing>>;

const passings = slot(() => new WeakMap<Unit, Passings | OutOfWork>());

/** Steps for the run of one body: half of what a rule may take in a file, so that one body does not take it all. */
const UNIT_STEPS = 1_500_000;

/** The states in which the unit's own text comes to each of its operations, by the place; run once. Throws `OutOfWork`. */
function statesAt(flow: Flow, unit: Unit): Passings {
  const ofFlow = flow.memos.of(passings);
  const known = ofFlow.get(unit);
  if (known instanceof OutOfWork) throw known;
  if (known) return known;
  let taken = 0;
  try {
    const found = withBudget(
      UNIT_STEPS,
      () => runPassings(flow, unit),
      (steps) => {
        taken = steps;
      },
    );
    ofFlow.set(unit, found);
    return found;
  } catch (error) {
    // A body that takes too long takes too long the next time too; where the rule had little left, that says nothing.
    if (error instanceof OutOfWork && taken > UNIT_STEPS) ofFlow.set(unit, error);
    throw error;
  }
}

function runPassings(flow: Flow, unit: Unit): Passings {
  const out = new Map<string, Map<string, Passing>>();
  flow.run(unit, {
    event(frame, { ctx, holds }, event) {
      if (frame.blame !== 0 || !isOperation(event)) return;
      const at = event.k === 'drop' ? event.span : event.expr;
      const place = `${at.start}:${at.end}`;
      let states = out.get(place);
      if (!states) out.set(place, (states = new Map()));
      const key = `${contextKey(ctx)} ${holds.map((it) => it.id).join(' ')}`;
      if (!states.has(key)) states.set(key, { ctx, holds: [...holds] });
    },
  });
  return out;
}

/** The states in which the unit's own text comes to an operation; none where no run comes by. */
export function passingStates(flow: Flow, unit: Unit, { start, end }: Span): readonly Passing[] {
  return [...(statesAt(flow, unit).get(`${start}:${end}`)?.values() ?? [])];
}

function isOperation(event: Event): event is Event & { k: 'call' | 'macro' | 'drop' } {
  return event.k === 'call' || event.k === 'macro' || event.k === 'drop';
}

/** Functions that are looked through for a call of them that may not sleep. */
const MOST_CALLERS = 40;

const called = slot(() => new WeakMap<Unit, Passing | null>());

/** Whether the crate calls the unit's function in a place that may not sleep, itself or by way of other functions. */
function calledWhereAtomic(cx: RuleContext, flow: Flow, unit: Unit): boolean {
  return calledInAtomic(cx, flow, unit) !== undefined;
}

/** A state that may not sleep in which the crate calls the unit's function, itself or by way of others; undefined without one. */
export function calledInAtomic(cx: RuleContext, flow: Flow, unit: Unit): Passing | undefined {
  const ofFlow = flow.memos.of(called);
  let known = ofFlow.get(unit);
  if (known === undefined) ofFlow.set(unit, (known = findAtomicCall(cx, flow, unit, new Set()) ?? null));
  return known ?? undefined;
}

function findAtomicCall(cx: RuleContext, flow: Flow, unit: Unit, seen: Set<string>): Passing | undefined {
  const { fn } = unit;
  if (!fn || seen.has(fnKey(fn)) || seen.size > MOST_CALLERS) return undefined;
  seen.add(fnKey(fn));
  for (const { unit: caller, call } of callsOf(cx, fn)) {
    const contexts = passingStates(flow, caller, call);
    const atomic = contexts.find((it) => flow.mayNotSleep(it.ctx));
    const found = atomic ?? (contexts.length > 0 ? findAtomicCall(cx, flow, caller, seen) : undefined);
    if (found) return found;
  }
  return undefined;
}
