import type { Span } from '../text/span.ts';

/** Why something that a run meets is not known; see `docs/interpreter.md`, "Unknowns". */
export type UnknownReason =
  /** A call of a function pointer, or of a closure that came from out of sight. */
  | 'callee'
  /** A method that inference did not find. */
  | 'method'
  /** A function that name resolution did not find. */
  | 'function'
  /** A call through a trait of which no implementation is in sight. */
  | 'trait'
  /** A function without a body to read. */
  | 'body'
  /** A function of `core` without a model here; those run what they are given and no more. */
  | 'core'
  /** A call too deep to be followed; see `limits.ts`. */
  | 'depth'
  /** The rest of a root that took more steps than there are; see `limits.ts`. */
  | 'budget'
  /** Ways to a place that differ in what is held, of which there are too many; see `limits.ts`. */
  | 'combinations'
  /** A C function without a row in the tables. */
  | 'binding'
  /** A C function that takes a lock on some paths only. */
  | 'try'
  /** The drop of a generic type. */
  | 'drop'
  /** The drop of a counted reference, which may be the last one. */
  | 'refcount'
  /** The drop of memory of an allocator that is not known. */
  | 'allocator'
  /** Flags that only the callers know. */
  | 'flags';

/** Something that is not known where nothing may sleep, in the text of a root. */
export interface FlowUnknown {
  readonly reason: UnknownReason;
  /** The root's file. */
  readonly path: string;
  readonly span: Span;
  /** What makes the context atomic, for people; undefined for an interrupt. */
  readonly held?: string;
}
