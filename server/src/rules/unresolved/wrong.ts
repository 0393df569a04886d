import type { Fix } from '../../finding.ts';
import type { Span } from '../../text/span.ts';

/** A call, or a part of an impl, that a kernel's types do not have, or have in another form. */
export interface WrongCall {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  readonly fixes?: readonly Fix[];
}
