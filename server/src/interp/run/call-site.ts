import type { Expr } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import type { State } from '../state.ts';
import type { Val } from '../values.ts';
import type { Frame } from './frame.ts';

/** Where a call stands. */
export interface CallSite {
  readonly frame: Frame;
  readonly span: Span;
  readonly expr?: Expr;
  readonly dropping?: boolean;
  /** The variable that goes out of scope here. */
  readonly local?: string;
  /** It happens only on some paths that are not told apart. */
  readonly maybe?: boolean;
  /** Numbers among the arguments were forgotten: the recursion is too deep to follow each. */
  readonly widened?: boolean;
}

/** A way in which a call may end. */
export interface Ended {
  readonly state: State;
  readonly val: Val;
}
