import type { Attribute, Visibility } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { child, type LowerContext, span, textOf } from './context.ts';

const SHAPE = /^#!?\s*\[\s*((?:::)?\w+(?:\s*::\s*\w+)*)([\s\S]*)\]$/;

/** `#[path(tokens)]`: the path without blanks, and all that follows it up to the closing bracket. */
export function lowerAttribute(cx: LowerContext, node: RawNode): Attribute {
  const match = SHAPE.exec(textOf(cx, node));
  return {
    path: (match?.[1] ?? '').replace(/\s+/g, ''),
    tokens: (match?.[2] ?? '').trim(),
    inner: node.type === 'inner_attribute_item',
    ...span(node),
  };
}

export function lowerVisibility(cx: LowerContext, node: RawNode): Visibility {
  const modifier = child(node, 'visibility_modifier');
  if (!modifier) return 'private';
  return textOf(cx, modifier) === 'pub' ? 'pub' : 'crate';
}
