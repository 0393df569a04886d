import type { Args, Expr, GenericArg } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { child, type LowerContext, span, textOf } from './context.ts';
import { exprOr, exprsIn } from './operands.ts';
import { lowerTypeArguments } from './paths.ts';
import { labelName } from './statements.ts';

/** Lowers a call: of a path or another expression, or of a method. */
export function lowerCall(cx: LowerContext, node: RawNode): Expr {
  const [callee, list] = node.children;
  if (!callee || !list) return { kind: 'unknown', children: [], start: node.start, end: node.end };
  // The grammar reads `break (a, b)` and `return (a)` as calls of the keyword.
  if (
    callee.type === 'break_expression' ||
    (callee.type === 'return_expression' && callee.children.length === 1)
  ) {
    return jumpWithValue(cx, node, callee, list);
  }
  const args: Args = { args: exprsIn(cx, list), argsSpan: span(list) };
  if (callee.type === 'field_expression')
    return methodCall(cx, node, callee, args) ?? plain(cx, node, callee, args);
  const target = callee.children[0];
  if (callee.type === 'generic_function' && target?.type === 'field_expression') {
    const types = child(callee, 'type_arguments');
    const turbofish = types && lowerTypeArguments(cx, types);
    return methodCall(cx, node, target, args, turbofish) ?? plain(cx, node, callee, args);
  }
  return plain(cx, node, callee, args);
}

function plain(cx: LowerContext, node: RawNode, callee: RawNode, args: Args): Expr {
  return {
    kind: 'call',
    callee: calleeOf(cx.lower.expr(cx, callee)),
    ...args,
    start: node.start,
    end: node.end,
  };
}

/** `(KBox::new)(1)` calls what `KBox::new(1)` calls. */
function calleeOf(expr: Expr): Expr {
  let inner = expr;
  while (inner.kind === 'paren') inner = inner.inner;
  return inner.kind === 'path' ? inner : expr;
}

/** `x.0(…)` calls what lies in the field: no method. */
function methodCall(
  cx: LowerContext,
  node: RawNode,
  field: RawNode,
  args: Args,
  turbofish?: readonly GenericArg[],
): Expr | undefined {
  const name = child(field, 'field_identifier');
  if (!name) return undefined;
  return {
    kind: 'methodCall',
    receiver: exprOr(cx, field.children[0], field),
    method: textOf(cx, name),
    methodSpan: span(name),
    ...(turbofish ? { turbofish } : {}),
    ...args,
    start: node.start,
    end: node.end,
  };
}

function jumpWithValue(cx: LowerContext, node: RawNode, keyword: RawNode, list: RawNode): Expr {
  const elems = exprsIn(cx, list);
  const [only] = elems;
  const single = elems.length === 1 && only && !child(list, ',');
  const value: Expr = single
    ? { kind: 'paren', inner: only, start: list.start, end: list.end }
    : { kind: 'tuple', elems, start: list.start, end: list.end };
  if (keyword.type === 'return_expression')
    return { kind: 'return', value, start: node.start, end: node.end };
  const label = child(keyword, 'label');
  return {
    kind: 'break',
    ...(label ? { label: labelName(cx, label) } : {}),
    value,
    start: node.start,
    end: node.end,
  };
}
