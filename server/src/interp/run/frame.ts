import type { Graph } from '../../cfg/cfg.ts';
import type { Module } from '../../def/module.ts';
import type { HoldKind } from '../../emulator/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { Span } from '../../text/span.ts';
import type { BodyTypes } from '../../types/callee.ts';
import type { FnRef } from '../../types/methods.ts';
import type { Subst } from '../../types/ty.ts';
import type { Val } from '../values.ts';

/** A body that runs: where its slots lie, and what its generic parameters stand for. */
export interface Frame {
  readonly graph: Graph;
  readonly types: BodyTypes;
  readonly base: number;
  /** How many calls deep the run is. */
  readonly depth: number;
  /** 0 for the text of the root, closures that stand in it included; one more for each function that is called. */
  readonly blame: number;
  /** How many holds had been taken when it was entered. */
  readonly entered: number;
  readonly path: string;
  readonly module: Module;
  readonly fn?: FnRef;
  readonly subst: Subst;
  readonly parent?: Frame;
  /** Where the parent calls it. */
  readonly site?: Span;
  /** The call; absent for closures, and for what no call in the text runs. */
  readonly call?: Expr;
  /** What the signature says that its callers hold. */
  readonly assumed: readonly HoldKind[];
  /** It is a destructor, or runs inside one. */
  readonly dropping: boolean;
  /** It runs only on some paths that are not told apart, as the destructor of a payload that may not be there. */
  readonly maybe?: boolean;
  /** What tells its call from others of the function; undefined where calls cannot be told apart by what they are given. */
  readonly key?: string;
  /** Its arguments that tell its call from others of the function. */
  readonly telling?: readonly (Val | undefined)[];
  /** What it does may hang on its caller: on the types, functions or places that it is given. */
  readonly open?: boolean;
  /** It runs to be learned from, not to be judged. */
  readonly probing?: boolean;
}
