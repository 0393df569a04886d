import type { ItemDecl } from '../def/module.ts';
import type { Block, Expr, MacroCall, Pattern } from '../syntax/ast/index.ts';
import type { FnRef } from './methods.ts';
import type { Subst, Ty } from './ty.ts';

/** What a call calls. A call without an entry is one that could not be resolved. */
export type Callee =
  /** A known function; `ufcs` when a method is called by its path, with the receiver as first argument. */
  | {
      readonly kind: 'fn';
      readonly fn: FnRef;
      readonly subst: Subst;
      readonly self?: Ty;
      readonly steps?: readonly Ty[];
      readonly ufcs: boolean;
    }
  /** A tuple struct's or variant's constructor. */
  | { readonly kind: 'ctor'; readonly ty: Ty; readonly name: string }
  /** A function of a crate whose sources are generated: `bindings::kfree`. */
  | { readonly kind: 'extern'; readonly id: string }
  /** A closure, a function pointer, or something of a type with an `Fn` bound. */
  | { readonly kind: 'value'; readonly ty: Ty };

/** A variable: a parameter or a binding of a pattern. */
export interface Local {
  readonly name: string;
  /** The `ident` pattern that binds it; undefined for `self`. */
  readonly pattern?: Pattern & { kind: 'ident' };
  ty: Ty;
}

/** What a path expression names. */
export type Resolution =
  | { readonly kind: 'local'; readonly local: Local }
  | { readonly kind: 'item'; readonly decl: ItemDecl }
  | { readonly kind: 'fn'; readonly fn: FnRef; readonly subst: Subst; readonly self?: Ty }
  | { readonly kind: 'ctor'; readonly ty: Ty; readonly name: string };

/** What is known of one body after inference. Expressions that nothing is known of have no entry. */
export interface BodyTypes {
  readonly types: ReadonlyMap<Expr, Ty>;
  readonly callees: ReadonlyMap<Expr, Callee>;
  readonly resolutions: ReadonlyMap<Expr, Resolution>;
  /** The type before the last `::` of a called path: `KBox<_>` of `KBox::new(…)`, known even where the function is not. */
  readonly owners: ReadonlyMap<Expr, Ty>;
  /** The path of the type that an expression was written to have, where it leads out of sight. */
  readonly foreign: ReadonlyMap<Expr, readonly string[]>;
  /** The type `Box<dyn Trait>` that is wanted where an expression gives a box of a known type. */
  readonly unsized: ReadonlyMap<Expr, Ty>;
  /** Bindings in the order in which they come into scope. */
  readonly locals: ReadonlyMap<Pattern, Local>;
  /** The statements that macro calls stand for; a call without any is read as it is written. */
  readonly expansions: ReadonlyMap<MacroCall, Block | undefined>;
}
