import type { Span } from '../../text/span.ts';
import type { Item } from './item.ts';
import type { Trees } from './tokens.ts';
import type { Attribute, GenericArg, Path, Pattern, Type } from './types.ts';

/** A call's arguments: each one's span lies between the parentheses, in order. */
export interface Args {
  readonly args: readonly Expr[];
  /** The parentheses, both included. */
  readonly argsSpan: Span;
}

export interface CallExpr extends Span, Args {
  readonly kind: 'call';
  readonly callee: Expr;
}

export interface MethodCallExpr extends Span, Args {
  readonly kind: 'methodCall';
  readonly receiver: Expr;
  readonly method: string;
  readonly methodSpan: Span;
  readonly turbofish?: readonly GenericArg[];
}

export interface Block extends Span {
  readonly kind: 'block';
  readonly mode: 'plain' | 'unsafe' | 'const' | 'async';
  /** Without its quote, as in loops, `break` and `continue`. */
  readonly label?: string;
  readonly stmts: readonly Stmt[];
  /** The expression at the end without `;`, the block's value. */
  readonly tail?: Expr;
}

export interface MatchArm extends Span {
  readonly pattern: Pattern;
  readonly guard?: Expr;
  readonly body: Expr;
}

export interface ClosureParam {
  readonly pattern: Pattern;
  readonly type?: Type;
}

export interface FieldInit extends Span {
  readonly name: string;
  readonly nameSpan: Span;
  /** Undefined for the shorthand `name`. */
  readonly value?: Expr;
  readonly attrs: readonly Attribute[];
}

/**
 * A macro call. Its body is opaque to the grammar; `body` is what parsing it again gave:
 * - `exprs`: a list of expressions (`assert!(a, b)`, `kvec![x; n]` has `repeat`), format macros' trailing arguments too;
 * - `stmts`: a brace body that reads as statements;
 * - `init`: the `pin_init!` family;
 * - `tokens`: it did not parse; `calls` are the call shapes found in its tokens (never complete, never types).
 */
export interface MacroCall extends Span {
  readonly kind: 'macro';
  readonly path: Path;
  /** The delimiters, both included. */
  readonly argsSpan: Span;
  readonly delimiter: '(' | '[' | '{';
  readonly body: MacroBody;
  /** What stands between the delimiters; undefined where they do not match. */
  tokens(): Trees | undefined;
}

export type MacroBody =
  | { readonly kind: 'exprs'; readonly exprs: readonly Expr[]; readonly repeat: boolean }
  | { readonly kind: 'stmts'; readonly block: Block }
  | { readonly kind: 'init'; readonly init: InitBody }
  | { readonly kind: 'tokens'; readonly calls: readonly Expr[] };

/** The inside of `pin_init!(&this in Path<T> { a: 1, b <- init(), c, _: { … }, ..Zeroable::init_zeroed() }? Error)`. */
export interface InitBody extends Span {
  /** The `this` of `&this in`. */
  readonly self?: string;
  readonly path: Path;
  readonly fields: readonly InitField[];
  /** The braces around the fields, both included. */
  readonly bracesSpan: Span;
  readonly base?: Expr;
  /** The type after `?`. */
  readonly error?: Type;
}

export interface InitField extends Span {
  /** `_` for a `_: { code }` block. */
  readonly name: string;
  readonly nameSpan: Span;
  /** What stands between name and value: `:`, `<-`, or nothing for the shorthand. */
  readonly mode: ':' | '<-' | 'shorthand';
  /** The `:` or `<-`. */
  readonly operatorSpan?: Span;
  readonly value?: Expr;
  readonly attrs: readonly Attribute[];
}

export type Expr =
  | CallExpr
  | MethodCallExpr
  | Block
  | MacroCall
  | ({ readonly kind: 'path'; readonly path: Path } & Span)
  | ({
      readonly kind: 'lit';
      readonly lit: 'int' | 'float' | 'str' | 'cstr' | 'bytestr' | 'char' | 'byte' | 'bool';
      readonly text: string;
    } & Span)
  | ({ readonly kind: 'field'; readonly base: Expr; readonly name: string; readonly nameSpan: Span } & Span)
  | ({ readonly kind: 'index'; readonly base: Expr; readonly index: Expr } & Span)
  | ({ readonly kind: 'unary'; readonly op: '!' | '-' | '*'; readonly operand: Expr } & Span)
  | ({ readonly kind: 'binary'; readonly op: string; readonly left: Expr; readonly right: Expr } & Span)
  /** `a = b` has op `=`, `a += b` has op `+=`. */
  | ({ readonly kind: 'assign'; readonly op: string; readonly left: Expr; readonly right: Expr } & Span)
  /** `&x`, `&mut x`; `raw` for `&raw const x` and `&raw mut x`. */
  | ({
      readonly kind: 'ref';
      readonly mutable: boolean;
      readonly raw: boolean;
      readonly operand: Expr;
    } & Span)
  | ({ readonly kind: 'try'; readonly operand: Expr } & Span)
  | ({ readonly kind: 'await'; readonly operand: Expr } & Span)
  | ({ readonly kind: 'cast'; readonly operand: Expr; readonly type: Type } & Span)
  | ({ readonly kind: 'if'; readonly cond: Expr; readonly then: Block; readonly else?: Expr } & Span)
  /** `let P = e`, only inside an `if` or `while` condition, alone or in an `&&` chain. */
  | ({ readonly kind: 'let'; readonly pattern: Pattern; readonly value: Expr } & Span)
  | ({ readonly kind: 'match'; readonly scrutinee: Expr; readonly arms: readonly MatchArm[] } & Span)
  | ({ readonly kind: 'while'; readonly label?: string; readonly cond: Expr; readonly body: Block } & Span)
  | ({ readonly kind: 'loop'; readonly label?: string; readonly body: Block } & Span)
  | ({
      readonly kind: 'for';
      readonly label?: string;
      readonly pattern: Pattern;
      readonly iter: Expr;
      readonly body: Block;
    } & Span)
  | ({
      readonly kind: 'closure';
      readonly move: boolean;
      readonly params: readonly ClosureParam[];
      readonly ret?: Type;
      readonly body: Expr;
    } & Span)
  | ({ readonly kind: 'return'; readonly value?: Expr } & Span)
  | ({ readonly kind: 'break'; readonly label?: string; readonly value?: Expr } & Span)
  | ({ readonly kind: 'continue'; readonly label?: string } & Span)
  | ({
      readonly kind: 'struct';
      readonly path: Path;
      readonly fields: readonly FieldInit[];
      readonly base?: Expr;
      readonly bracesSpan: Span;
    } & Span)
  | ({ readonly kind: 'tuple' | 'array'; readonly elems: readonly Expr[] } & Span)
  /** `[elem; len]`. */
  | ({ readonly kind: 'repeat'; readonly elem: Expr; readonly len: Expr } & Span)
  | ({ readonly kind: 'range'; readonly from?: Expr; readonly to?: Expr; readonly inclusive: boolean } & Span)
  /** `(e)`: kept, for it ends no temporary but moves spans. */
  | ({ readonly kind: 'paren'; readonly inner: Expr } & Span)
  /** What did not parse, or a form that nothing here asks about; the expressions inside it are still there. */
  | ({ readonly kind: 'unknown'; readonly children: readonly Expr[] } & Span);

export type Stmt =
  | ({
      readonly kind: 'let';
      readonly pattern: Pattern;
      readonly type?: Type;
      readonly init?: Expr;
      readonly else?: Block;
      readonly attrs: readonly Attribute[];
    } & Span)
  | ({
      readonly kind: 'expr';
      readonly expr: Expr;
      readonly semi: boolean;
      readonly attrs: readonly Attribute[];
    } & Span)
  | ({ readonly kind: 'item'; readonly item: Item } & Span);
