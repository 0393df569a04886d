import type { Attribute, Expr, FieldInit } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { lowerAttributes } from './attributes.ts';
import { after, child, childOf, type LowerContext, span, textOf } from './context.ts';
import { lowerPath } from './paths.ts';

/** Lowers `Path { a: 1, b, ..base }`. */
export function lowerStructExpr(cx: LowerContext, node: RawNode): Expr {
  const [head] = node.children;
  const body = child(node, 'field_initializer_list');
  if (!head || !body) return { kind: 'unknown', children: [], start: node.start, end: node.end };
  const fields: FieldInit[] = [];
  let base: RawNode | undefined;
  for (const kid of body.children) {
    if (kid.type === 'base_field_initializer') base = after(kid, '..');
    else if (kid.type.endsWith('field_initializer')) fields.push(fieldInit(cx, kid));
  }
  return {
    kind: 'struct',
    path: lowerPath(cx, head),
    fields,
    ...(base ? { base: cx.lower.expr(cx, base) } : {}),
    bracesSpan: span(body),
    start: node.start,
    end: node.end,
  };
}

const FIELD_NAMES = ['field_identifier', 'identifier', 'integer_literal'];

function fieldInit(cx: LowerContext, node: RawNode): FieldInit {
  const attrs: Attribute[] = [];
  for (const kid of node.children) if (kid.type === 'attribute_item') attrs.push(...lowerAttributes(cx, kid));
  const name = childOf(node, FIELD_NAMES);
  const value = after(node, ':');
  return {
    name: name ? textOf(cx, name) : '',
    nameSpan: name ? span(name) : span(node),
    ...(value ? { value: cx.lower.expr(cx, value) } : {}),
    attrs,
    start: node.start,
    end: node.end,
  };
}
