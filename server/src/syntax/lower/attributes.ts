import type { Span } from '../../text/span.ts';
import type { Attribute, Visibility } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { child, type LowerContext, textOf } from './context.ts';

const SHAPE = /^#!?\s*\[\s*((?:::)?\w+(?:\s*::\s*\w+)*)([\s\S]*)\]$/;

/** `#[path(tokens)]`: the path without blanks, and all that follows it up to the closing bracket. */
export function lowerAttribute(cx: LowerContext, node: RawNode): Attribute {
  return attributeAt(cx, node);
}

/** The attribute whose text, brackets and all, lies at `at`. */
export function attributeAt(cx: LowerContext, at: Span): Attribute {
  const text = textOf(cx, at);
  const match = SHAPE.exec(text);
  return {
    path: (match?.[1] ?? '').replace(/\s+/g, ''),
    tokens: (match?.[2] ?? '').trim(),
    inner: text.startsWith('#!'),
    start: at.start,
    end: at.end,
  };
}

/** The visibility that an item or a field is declared with; `pub(in path)` counts as `crate`. */
export function lowerVisibility(cx: LowerContext, node: RawNode): Visibility {
  const modifier = child(node, 'visibility_modifier');
  if (!modifier) return 'private';
  return textOf(cx, modifier) === 'pub' ? 'pub' : 'crate';
}
