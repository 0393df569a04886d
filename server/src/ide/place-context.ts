import type { ContextHint, EmulationHold, PlaceContext } from '../emulation.ts';
import type { Flow } from '../interp/index.ts';
import { statementAt } from '../interp/paths/statements.ts';
import { holdOf, Lines } from '../interp/paths/steps.ts';
import { culprit } from '../interp/run/record.ts';
import type { HoldInfo, State } from '../interp/state.ts';
import { flowOf, unknownsOf } from '../rules/atomic/flow-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import { whyUnknown } from '../rules/unknowns.ts';
import type { Span } from '../text/span.ts';
import type { Unit } from '../types/units.ts';
import { functionAt, functionsOf } from './emulation.ts';

/** What was seen of one place in the states that reach it. */
interface Seen {
  readonly span: Span;
  atomic: number;
  all: number;
  hold: HoldInfo | undefined;
  level: State['ctx']['level'];
}

/** What context the innermost call at an offset runs in, or the statement there; undefined where nothing runs. */
export function contextIn(cx: RuleContext, offset: number): PlaceContext | undefined {
  const unit = functionAt(cx, offset);
  if (!unit || offset < unit.span.start) return undefined;
  let found: Seen | undefined;
  for (const it of seenIn(flowOf(cx), unit, 'places').values()) {
    if (it.span.start > offset || it.span.end < offset) continue;
    if (!found || it.span.end - it.span.start < found.span.end - found.span.start) found = it;
  }
  return found && withUnknown(cx, offset, contextOf(cx, found));
}

/** Says of a call that is not checked why. */
function withUnknown(cx: RuleContext, offset: number, context: PlaceContext): PlaceContext {
  const here = unknownsOf(cx).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!here) return context;
  return { ...context, text: `${context.text}; not checked: ${whyUnknown(here)}` };
}

/** The contexts of what begins in a span, in the order of the text. */
export function contextsOn(cx: RuleContext, unit: Unit, line: Span): readonly PlaceContext[] {
  return [...seenIn(flowOf(cx), unit, 'everything').values()]
    .filter((it) => it.span.start >= line.start && it.span.start <= line.end)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((it) => contextOf(cx, it));
}

/** The context of a state that may not sleep in words: `atomic: spinlock `inner`, line 42`. */
export function atomicText(cx: RuleContext, state: State, atomic: 'always' | 'sometimes'): string {
  const [all, level] = [atomic === 'always' ? 1 : 2, state.ctx.level];
  return contextOf(cx, { span: { start: 0, end: 0 }, atomic: 1, all, hold: culprit(state), level }).text;
}

/** The contexts of the lines in `span` that call something where they may not sleep. */
export function hintsIn(cx: RuleContext, span: Span): readonly ContextHint[] {
  const flow = flowOf(cx);
  const lines = new Map<number, ContextHint>();
  for (const unit of functionsOf(cx)) {
    if (unit.span.end < span.start || unit.span.start > span.end) continue;
    for (const it of seenIn(flow, unit, 'statements').values()) {
      if (it.atomic === 0) continue;
      const end = cx.text.indexOf('\n', it.span.start);
      const offset = (end < 0 ? cx.text.length : end) - (cx.text[end - 1] === '\r' ? 1 : 0);
      if (offset < span.start || it.span.start > span.end || lines.has(offset)) continue;
      lines.set(offset, { offset, text: contextOf(cx, it).text });
    }
  }
  return [...lines.values()].sort((a, b) => a.offset - b.offset);
}

/** Runs a function and gathers the contexts of its calls: each by itself, or by the statement that it stands in. `everything`: not of calls alone. */
function seenIn(flow: Flow, unit: Unit, by: 'places' | 'statements' | 'everything'): Map<number, Seen> {
  const out = new Map<number, Seen>();
  const note = (state: State, span: Span): void => {
    const key = span.start * 65_536 + Math.min(span.end - span.start, 65_535);
    let seen = out.get(key);
    if (!seen) out.set(key, (seen = { span, atomic: 0, all: 0, hold: undefined, level: state.ctx.level }));
    seen.all++;
    if (!flow.mayNotSleep(state.ctx)) return;
    seen.atomic++;
    seen.level = state.ctx.level;
    seen.hold ??= culprit(state);
  };
  flow.run(unit, {
    event(frame, state, event) {
      if (frame.blame !== 0) return;
      if (by === 'everything') {
        // A drop stands where the scope ends; what is dropped may be the guard itself.
        if (event.k !== 'drop') note(state, 'expr' in event ? event.expr : event.span);
        return;
      }
      if (event.k !== 'call' && event.k !== 'macro') return;
      // `Ok(())` and other constructors run nothing.
      if (frame.types.callees.get(event.expr)?.kind === 'ctor') return;
      if (by === 'places') note(state, event.expr);
      else note(state, statementAt(flow.memos, frame.graph.block, event.expr.start) ?? event.expr);
    },
  });
  return out;
}

function contextOf(cx: RuleContext, { atomic, all, hold, level }: Seen): PlaceContext {
  if (atomic === 0) return { atomic: 'never', text: 'may sleep', held: [] };
  const held = hold ? [holdOf(new Lines({ text: cx.textOf }), hold)] : [];
  const always = atomic === all;
  return {
    atomic: always ? 'always' : 'sometimes',
    text: `${always ? 'atomic' : 'may be atomic'}: ${cause(cx, hold, held[0], level)}`,
    held,
  };
}

function cause(
  cx: RuleContext,
  hold: HoldInfo | undefined,
  held: EmulationHold | undefined,
  level: Seen['level'],
): string {
  if (!hold || !held) return level === 'hardirq' ? 'a hard interrupt' : `a ${level}`;
  // What a root is entered in says so in its own words.
  if (hold.serial < 0) return hold.name;
  const name = held.name === 'RCU' ? held.label : `${held.label} \`${held.name}\``;
  const file = held.path === cx.path ? '' : ` of ${held.path.slice(held.path.lastIndexOf('/') + 1)}`;
  return `${name}, line ${held.line}${file}`;
}
