import type { AllocatorKind, LockKind, SleepEffect } from '../kernel/fact-types.ts';

/** One step of a proof: where, in the tree, what is called. */
export interface ProofStep {
  /** Relative to the tree. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly call: string;
}

/** What a function does, for one set of constant arguments. */
export interface Summary {
  readonly sleep: SleepEffect;
  readonly flagsIdx?: number;
  /** It sleeps, if at all, as flags say that are kept in what this argument (0-based) points to. */
  readonly keptIdx?: number;
  /** The flags decide on some paths only. */
  readonly partial?: true;
  /**
   * It sleeps, if at all, where the reference that it drops is the last one; or it takes a lock on all paths that it
   * tries first, and sleeps where somebody else has it.
   */
  readonly when?: 'last-reference' | 'contended';
  /** From the first call down to the kernel's own word for it; empty for one that never sleeps. */
  readonly proof: readonly ProofStep[];
  /** The offset of the first return on which it need not have slept. */
  readonly quiet?: number;
  /** Why it is not known. */
  readonly why?: string;
  /** What it holds more when it returns, by kind. */
  readonly net?: ReadonlyMap<LockKind, number>;
  /** Kinds of which nobody knows whether it holds more: it differs by path. */
  readonly unsure?: readonly LockKind[];
  /** Where it fails it need not have slept. */
  readonly failsEarly?: true;
  /** It lets a lock of its caller's go, if only for a while. */
  readonly dips?: true;
  readonly allocates?: AllocatorKind;
  readonly frees?: AllocatorKind;
  /** It calls through a pointer. */
  readonly callsBack?: true;
  /** It does not return. */
  readonly ends?: true;
}

/** Of a function that is being read already. */
export const BOTTOM: Summary = { sleep: 'never', proof: [] };
