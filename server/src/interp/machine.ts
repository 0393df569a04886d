import type { BlockId } from '../cfg/cfg.ts';
import type { Span } from '../text/span.ts';
import type { FnRef } from '../types/methods.ts';
import type { Ty } from '../types/ty.ts';
import type { CountRange } from './klint.ts';
import type { CallEnd, Engine, Site, Summary, Visit } from './run/engine.ts';
import type { Frame } from './run/frame.ts';
import type { Operation } from './run/operation.ts';
import type { HoldInfo, State } from './state.ts';
import type { UnknownReason } from './unknown.ts';

/**
 * A purpose that a body is interpreted for: to check it, to count `preempt_count`, to trace its paths. The interpreter
 * knows what Rust's expressions do to a state; a machine knows what that means. Members with `?` are for machines that
 * need them. A machine serves one root.
 */
export interface Machine {
  /**
   * Runs a body from `entry` until it returns: to a fixpoint (`fixpoint.ts`), or along each path by itself
   * (`paths/walk.ts`).
   */
  exec(engine: Engine, frame: Frame, entry: BlockId, start: State): State[];
  /** An operation is reached. */
  perform(engine: Engine, frame: Frame, state: State, operation: Operation): void;
  /** Something is met that is not known. */
  unknown(engine: Engine, site: Site, state: State, reason: UnknownReason): void;
  /** What is remembered of calls that ended; absent where each is to be run. */
  readonly memo?: CallMemo;
  /** Whether a body is entered even where it cannot matter to a check. */
  follows?(fn: FnRef): boolean;
  /** Whether a function's annotation stands for its body. */
  believes?(fn: FnRef): boolean;
  /** Whether the states in which a call may end are not joined. */
  keepsApart?(callee: Frame): boolean;
  /** Something was taken: the youngest hold of `state`. */
  acquired?(engine: Engine, frame: Frame, state: State, hold: HoldInfo, span: Span): void;
  /** `hold` was let go; undefined for the id of one that is not held. */
  released?(engine: Engine, state: State, hold: HoldInfo | undefined): void;
  /** An operation was performed in a copy of `state` that is given up now. */
  performedIn?(copy: State, state: State): void;
  /** Deals with an expectation of klint's, in place of having it judged. */
  expects?(engine: Engine, frame: Frame, state: State, operation: Operation, expect: CountRange): void;
  /** How many operations were found to be wrong up to now; absent where nothing is made of them. */
  complaints?(): number;
  /** Remembers that what this key names runs these bodies and comes to nothing. */
  quiet?(key: string, visit: Visit): void;
  /** Deals with the drop of what a counted reference leads to; see `Engine.lastReference`. */
  lastReference?(
    engine: Engine,
    site: Site,
    state: State,
    ty: Ty,
    run: (site: Site, copy: State) => readonly State[],
  ): readonly State[];
}

/** Remembers what calls came to, by a key that is equal for calls that come to the same. */
export interface CallMemo {
  /** What a call comes to, if it is known. */
  find(key: string, frame: Frame): Summary | undefined;
  /** Tells again what a call came to. */
  repeat?(engine: Engine, key: string, site: Site, state: State): void;
  /** Begins to note what a call comes to. */
  begin?(site: Site, state: State): object;
  /** The calls that are running are not to be remembered. */
  forget?(): void;
  /** The call has ended; `capture` is what `begin` gave. */
  end(engine: Engine, key: string, end: CallEnd, capture: object | undefined): void;
}
