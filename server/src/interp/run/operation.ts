import type { AbstractOp, GfpExpr } from '../../emulator/index.ts';
import type { BindingFact } from '../../kernel/fact-types.ts';
import type { Span } from '../../text/span.ts';
import { type CountRange, showRange } from '../klint.ts';
import type { ViolationKind } from '../violation.ts';

/** Something that may be wrong where it happens. */
export interface Operation {
  readonly kind: ViolationKind;
  readonly op: AbstractOp;
  readonly what: string;
  readonly span: Span;
  /** The variable whose end it is. */
  readonly local?: string;
  /** It happens only on some paths that are not told apart: a C function's own, a variant's destructor. */
  readonly maybe?: boolean;
  /** From a C function's body down to what sleeps. */
  readonly proof?: BindingFact['proof'] & {};
  /** It takes a lock that it tries first: the kernel says nothing where nobody else has it. */
  readonly contended?: true;
  /** What a C function's documentation says, where a path of it does not sleep. */
  readonly contract?: string;
  readonly flags?: { readonly expr: GfpExpr; readonly depth: number };
  /** The preemption counts that klint's annotation of `what` allows, where that is what may be wrong. */
  readonly expects?: CountRange;
}

/** An operation in words, as a subject: what it expects follows the name. */
export function namedOperation({ what, expects }: Pick<Operation, 'what' | 'expects'>): string {
  return expects ? `${what}, which expects ${countWords(expects)}` : what;
}

/** An expectation as a sentence without a full stop. */
export function expectation(what: string, expects: CountRange): string {
  return `${what} expects ${countWords(expects)}`;
}

function countWords(range: CountRange): string {
  return `a preemption count of ${showRange(range)}`;
}
