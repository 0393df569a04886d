import type { Context, Trial } from '../../emulator/index.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/operation.ts';
import type { HoldInfo, State, StateTrace } from '../state.ts';

/** Something that happened on a path. */
export type Mark =
  | { readonly k: 'enter' | 'leave' | 'line' }
  /** `others`: what could have been decided instead, in the same words. */
  | { readonly k: 'choice'; readonly text: string; readonly others?: readonly string[] }
  | { readonly k: 'acquire' | 'release'; readonly hold: HoldInfo }
  | { readonly k: 'op'; readonly operation: Operation; readonly trial: Trial; readonly open: boolean }
  /** The last allocation failed on this path. */
  | { readonly k: 'failed' };

/** A mark with where it stands, the context after it, and what came before: paths that part share their beginning. */
export interface Trail {
  readonly mark: Mark;
  readonly frame: Frame;
  readonly span: Span;
  readonly ctx: Context;
  readonly holds: readonly HoldInfo[];
  readonly before: Trail | undefined;
}

/** How a state came about, kept along with it. */
export class PathTrace implements StateTrace {
  trail: Trail | undefined;
  /** The statement that was reached last, so that it is told once. */
  line = '';
  violations = 0;
  /** In a turn of a loop that is like those before it: only complaints are told. */
  quiet = false;

  clone(): PathTrace {
    const out = new PathTrace();
    out.trail = this.trail;
    out.line = this.line;
    out.violations = this.violations;
    out.quiet = this.quiet;
    return out;
  }
}

/** The trace of a state in a run along paths; a state that had none begins one. */
export function traceOf(state: State): PathTrace {
  if (state.trace instanceof PathTrace) return state.trace;
  const begun = new PathTrace();
  state.trace = begun;
  return begun;
}

/** Adds what happened to a state's trail; the context is the one that the state is in now. */
export function tell(state: State, mark: Mark, frame: Frame, span: Span): void {
  const trace = traceOf(state);
  if (trace.quiet && !(mark.k === 'op' && mark.trial.violation)) return;
  trace.trail = {
    mark,
    frame,
    span: { start: span.start, end: span.end },
    ctx: state.ctx,
    holds: [...state.holds],
    before: trace.trail,
  };
}

/** The marks of a state's trail, the first one first. */
export function marksOf(state: State): Trail[] {
  const out: Trail[] = [];
  for (let at = traceOf(state).trail; at; at = at.before) out.push(at);
  return out.reverse();
}
