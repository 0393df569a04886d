import type { AbstractOp, Assumption, Context, GfpExpr, HoldKind, Report } from '../emulator/index.ts';
import type { TraceStep } from '../finding.ts';
import type { Span } from '../text/span.ts';
import type { CountRange } from './klint.ts';

/** What goes wrong: an allocation, a call, a lock that sleeps, a destructor, or a count that klint's annotations forbid. */
export type ViolationKind = 'allocation' | 'call' | 'lock' | 'drop' | 'expectation';

/** A place where the kernel would complain. Plain data. */
export interface FlowViolation {
  readonly kind: ViolationKind;
  readonly verdict: 'proved' | 'possible';
  /** The file that the finding belongs to, and the place in it: the operation, or the call that leads to it. */
  readonly path: string;
  readonly span: Span;
  /** The operation for people: `KBox::new`, `mutex_lock`, `drop of v`. */
  readonly what: string;
  /** The function that is called at `span`, where the operation lies in one further down. */
  readonly via?: string;
  /** The variable whose end frees memory, where that is what is wrong. */
  readonly local?: string;
  /** The preemption counts that its annotation allows, where that is what is wrong. */
  readonly expects?: CountRange;
  /** What atomic context it is, and where it was entered. */
  readonly context: {
    readonly kinds: readonly HoldKind[];
    readonly name: string;
    readonly path: string;
    readonly span: Span;
    readonly state: Context;
  };
  /** From the entry of the context over the calls to the operation. */
  readonly trace: readonly TraceStep[];
  readonly op: AbstractOp;
  readonly report?: Report;
  readonly reason: string;
  readonly dependsOn: readonly Assumption[];
  /** The flags as they are spelled, where the root's own text spells them. */
  readonly flags?: { readonly expr: GfpExpr; readonly span?: Span };
  /** The function in which the operation stands is the one that was entered. */
  readonly direct: boolean;
}
