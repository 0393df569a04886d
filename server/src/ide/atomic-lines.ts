import type { AtomicRegion } from '../emulation.ts';
import type { State } from '../interp/state.ts';
import { flowOf } from '../rules/atomic/flow-of.ts';
import type { RuleContext } from '../rules/rule.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Unit } from '../types/units.ts';
import { functionsOf } from './emulation.ts';
import { atomicText } from './place-context.ts';

/** What the states that come by a line say of it. */
interface Line {
  atomic: number;
  all: number;
  /** The first of them that may not sleep. */
  state: State | undefined;
}

/**
 * The regions of a file that run in atomic context, in the order of the text: each from the start of a line to the end
 * of one. A line on which nothing runs, such as a comment, belongs to what is around it.
 */
export function atomicRegionsIn(cx: RuleContext): readonly AtomicRegion[] {
  const index = new LineIndex(cx.text);
  return functionsOf(cx)
    .flatMap((unit) => regionsOf(cx, index, unit))
    .sort((a, b) => a.span.start - b.span.start);
}

function regionsOf(cx: RuleContext, index: LineIndex, unit: Unit): AtomicRegion[] {
  const lines = linesOf(cx, index, unit);
  if (![...lines.values()].some((it) => it.atomic > 0)) return [];
  const out: { first: number; last: number; atomic: AtomicRegion['atomic']; text: string }[] = [];
  let open = false;
  for (const [number, line] of [...lines].sort(([a], [b]) => a - b)) {
    if (line.atomic === 0 || !line.state) {
      open = false;
      continue;
    }
    const atomic = line.atomic === line.all ? 'always' : 'sometimes';
    const text = atomicText(cx, line.state, atomic);
    const last = out.at(-1);
    if (open && last?.atomic === atomic && last.text === text) last.last = number;
    else out.push({ first: number, last: number, atomic, text });
    open = true;
  }
  return out.map(({ first, last, atomic, text }) => ({
    span: { start: index.line(first).start, end: index.line(last).end },
    atomic,
    text,
  }));
}

/** The lines of a function on which something runs. */
function linesOf(cx: RuleContext, index: LineIndex, unit: Unit): Map<number, Line> {
  const flow = flowOf(cx);
  const lines = new Map<number, Line>();
  flow.run(unit, {
    event(frame, state, event) {
      // A drop stands where the scope ends, a guard is bound on the line that takes the lock.
      if (frame.blame !== 0 || event.k === 'drop' || event.k === 'bind') return;
      const { start } = 'expr' in event ? event.expr : event.span;
      if (start < unit.span.start || start > unit.span.end) return;
      const number = index.lineOf(start);
      let line = lines.get(number);
      if (!line) lines.set(number, (line = { atomic: 0, all: 0, state: undefined }));
      line.all++;
      if (!flow.mayNotSleep(state.ctx)) return;
      line.atomic++;
      line.state ??= state.clone();
    },
  });
  return lines;
}
