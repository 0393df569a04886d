import type { Terminator } from '../../cfg/cfg.ts';
import { plainly } from '../../text/code-text.ts';
import type { Span } from '../../text/span.ts';
import type { Engine } from '../run/engine.ts';
import type { Frame } from '../run/frame.ts';
import type { State } from '../state.ts';

/** What was decided at the end of a node, and where that stands. */
export interface Decision {
  readonly span: Span;
  readonly text: string;
}

/** The source text of a place, in one line and short. */
export function excerpt(engine: Engine, frame: Frame, span: Span): string {
  const text = engine.inputs.source(frame.path)?.text.slice(span.start, span.end) ?? '';
  const line = plainly(text).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Names the way that leads to `to`; undefined where a terminator has only one. */
export function decisionOf(engine: Engine, frame: Frame, end: Terminator, to: number): Decision | undefined {
  const slots = frame.graph.slots;
  const said = (span: Span, words: string): Decision => ({
    span,
    text: `\`${excerpt(engine, frame, span)}\` ${words}`,
  });
  switch (end.k) {
    case 'if':
      return said(slots[end.cond]!.span, to === end.yes ? 'is true' : 'is false');
    case 'try':
      return said(slots[end.from]!.span, to === end.ok ? 'succeeds' : 'fails, and `?` returns');
    case 'next':
      return said(slots[end.iter]!.span, to === end.body ? 'yields another item' : 'is exhausted');
    case 'switch': {
      const { span } = slots[end.from.slot]!;
      const arm = end.arms.find((it) => it.to === to);
      // What fits none of these is told at the test of the others.
      if (!arm && end.more) return undefined;
      if (arm) return said(span, `is \`${excerpt(engine, frame, arm.pattern)}\``);
      const only = end.arms.length === 1 ? end.arms[0] : undefined;
      return said(span, only ? `is not \`${excerpt(engine, frame, only.pattern)}\`` : 'is something else');
    }
    default:
      return undefined;
  }
}

/** Whether a way is the one that a failed allocation takes; undefined where it tells nothing. */
export function isFailure(frame: Frame, end: Terminator, to: number, after: State): boolean | undefined {
  if (end.k === 'try') return to === end.err;
  if (end.k !== 'switch') return undefined;
  const val = after.read(after.deref(after.locate(frame.base + end.from.slot, end.from.path)));
  if (val.k === 'agg' && /^(?:Err|None)$/.test(val.name)) return true;
  if (val.k === 'agg' && /^(?:Ok|Some)$/.test(val.name)) return false;
  // A pattern that binds takes the value out of its place: its own name tells.
  const arm = end.arms.find((it) => it.to === to);
  const pattern = arm?.pattern;
  if (pattern?.kind !== 'tupleStruct') return undefined;
  const name = pattern.path.segments.at(-1)?.name ?? '';
  return name === 'Err' ? true : name === 'Ok' ? false : undefined;
}
