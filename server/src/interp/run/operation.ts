import type { AbstractOp, GfpExpr } from '../../emulator/index.ts';
import type { Span } from '../../text/span.ts';
import type { ViolationKind } from '../violation.ts';

/** Something that may be wrong where it happens. */
export interface Operation {
  readonly kind: ViolationKind;
  readonly op: AbstractOp;
  readonly what: string;
  readonly span: Span;
  /** It happens only on some paths that are not told apart: a C function's own, a variant's destructor. */
  readonly maybe?: boolean;
  readonly flags?: { readonly expr: GfpExpr; readonly depth: number };
}
