import type { Token } from './lexer.ts';

/** An expression of C, as far as calls, conditions and constants go; casts are left out. */
export type CExpr =
  | { readonly k: 'id'; readonly name: string; readonly at: number }
  | { readonly k: 'number'; readonly value: number | undefined }
  | { readonly k: 'string' }
  | CCall
  | { readonly k: 'binary'; readonly op: string; readonly left: CExpr; readonly right: CExpr }
  | { readonly k: 'unary'; readonly op: string; readonly expr: CExpr }
  | { readonly k: 'choice'; readonly cond: CExpr; readonly yes: CExpr | undefined; readonly no: CExpr }
  | { readonly k: 'assign'; readonly op: string; readonly left: CExpr; readonly right: CExpr }
  | { readonly k: 'member'; readonly expr: CExpr; readonly name: string }
  | { readonly k: 'index'; readonly expr: CExpr; readonly index: CExpr }
  | { readonly k: 'statements'; readonly body: readonly CStmt[] }
  | { readonly k: 'list'; readonly items: readonly CExpr[] }
  /** `_Generic(…)`: one of these, by a type. */
  | { readonly k: 'generic'; readonly options: readonly CExpr[] }
  /** What cannot be read: anything may happen in it. */
  | { readonly k: 'unread'; readonly why: string; readonly at: number }
  /** A type, the size of something, nothing: nothing happens in it. */
  | { readonly k: 'nothing' };

/** A call of a function or of a macro, with the tokens of its arguments for the latter. */
export interface CCall {
  readonly k: 'call';
  readonly fn: CExpr;
  readonly args: readonly CExpr[];
  readonly raw: readonly (readonly Token[])[];
  readonly at: number;
}

/** A statement. */
export type CStmt =
  | { readonly k: 'expr'; readonly expr: CExpr }
  | {
      readonly k: 'declare';
      readonly name: string;
      /** The words of its type, separated by blanks. */
      readonly type: string;
      readonly isPointer: boolean;
      readonly init: CExpr | undefined;
      /** The name in `__free(name)`: it is called when the variable ends. */
      readonly free: string | undefined;
      readonly at: number;
    }
  | { readonly k: 'block'; readonly body: readonly CStmt[] }
  | { readonly k: 'if'; readonly cond: CExpr; readonly yes: CStmt; readonly no: CStmt | undefined }
  | {
      readonly k: 'loop';
      readonly kind: 'while' | 'do' | 'for';
      readonly init: readonly CStmt[];
      readonly cond: CExpr | undefined;
      readonly step: CExpr | undefined;
      readonly body: CStmt;
    }
  /** `for_each_x(…) body`, `scoped_guard(…) body`. */
  | { readonly k: 'each'; readonly call: CCall; readonly body: CStmt }
  | { readonly k: 'switch'; readonly value: CExpr; readonly body: CStmt }
  | { readonly k: 'return'; readonly value: CExpr | undefined; readonly at: number }
  | { readonly k: 'goto'; readonly label: string | undefined }
  | { readonly k: 'label'; readonly name: string }
  | { readonly k: 'case'; readonly isDefault: boolean }
  | { readonly k: 'break' }
  | { readonly k: 'continue' };

/** Thrown where a body is nested deeper than any that people write. */
export class TooDeep extends Error {}
