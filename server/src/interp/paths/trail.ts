import type { Context, Trial } from '../../emulator/index.ts';
import type { Span } from '../../text/span.ts';
import type { Frame } from '../run/frame.ts';
import type { Operation } from '../run/record.ts';
import { type HoldInfo, State } from '../state.ts';

/** Something that happened on a path. */
export type Mark =
  | { readonly k: 'enter' | 'leave' | 'line' }
  | { readonly k: 'choice'; readonly text: string }
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

/** A state that remembers how it came about. */
export class PathState extends State {
  trail: Trail | undefined;
  /** The statement that was reached last, so that it is told once. */
  line = '';
  violations = 0;
  /** In a turn of a loop that is like those before it: only complaints are told. */
  quiet = false;

  static of(state: State): PathState {
    if (state instanceof PathState) return state;
    const out = new PathState();
    out.#take(state);
    return out;
  }

  override clone(): PathState {
    const out = new PathState();
    out.#take(this);
    out.cells = new Map(this.cells);
    out.holds = [...this.holds];
    out.trail = this.trail;
    out.line = this.line;
    out.violations = this.violations;
    out.quiet = this.quiet;
    return out;
  }

  /** Adds what happened; the context is the one that the state is in now. */
  tell(mark: Mark, frame: Frame, span: Span): void {
    if (this.quiet && !(mark.k === 'op' && mark.trial.violation)) return;
    this.trail = {
      mark,
      frame,
      span: { start: span.start, end: span.end },
      ctx: this.ctx,
      holds: [...this.holds],
      before: this.trail,
    };
  }

  #take(state: State): void {
    this.ctx = state.ctx;
    this.holds = state.holds;
    this.cells = state.cells;
    this.next = state.next;
    this.serial = state.serial;
    this.undecided = state.undecided;
  }
}

/** The marks of a trail, the first one first. */
export function marksOf(state: PathState): Trail[] {
  const out: Trail[] = [];
  for (let at = state.trail; at; at = at.before) out.push(at);
  return out.reverse();
}
