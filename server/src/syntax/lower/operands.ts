import type { Expr } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import type { LowerContext } from './context.ts';

/** The node types that the grammar puts where expressions stand. */
const EXPR_TYPES: ReadonlySet<string> = new Set(
  [
    'identifier self super crate scoped_identifier metavariable generic_function',
    'string_literal raw_string_literal char_literal boolean_literal integer_literal float_literal',
    'unary_expression binary_expression assignment_expression compound_assignment_expr reference_expression',
    'try_expression await_expression type_cast_expression field_expression index_expression call_expression',
    'array_expression tuple_expression unit_expression range_expression parenthesized_expression',
    'struct_expression block unsafe_block const_block async_block gen_block try_block yield_expression',
    'if_expression let_chain let_condition match_expression while_expression loop_expression for_expression',
    'closure_expression macro_invocation return_expression break_expression continue_expression',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the node is one that the grammar puts where expressions stand. */
export function isExpr(node: RawNode): boolean {
  return EXPR_TYPES.has(node.type);
}

/** The children that are expressions, in order. */
export function exprsIn(cx: LowerContext, node: RawNode): Expr[] {
  const out: Expr[] = [];
  for (const kid of node.children) {
    if (isExpr(kid) || kid.type === 'ERROR') out.push(cx.lower.expr(cx, kid));
  }
  return out;
}

/** The expression at `node`, or an empty `unknown` where half-typed code has none. */
export function exprOr(cx: LowerContext, node: RawNode | undefined, owner: RawNode): Expr {
  return node ? cx.lower.expr(cx, node) : { kind: 'unknown', children: [], start: owner.end, end: owner.end };
}

/** The first child that is an expression. */
export function firstExpr(node: RawNode): RawNode | undefined {
  return node.children.find(isExpr);
}
