import { withoutComments } from '../../text/code-text.ts';
import type { Span } from '../../text/span.ts';
import type { Attribute, Visibility } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { child, type LowerContext, textOf } from './context.ts';

/** An attribute's path, and what follows it up to its last bracket. */
function shapeOf(text: string): { readonly path: string; readonly tokens: string } | undefined {
  const head = /^#\s*(?:!\s*)?\[\s*(?:::\s*)?(?:r#)?\w+/.exec(text)?.[0];
  if (head === undefined || !text.endsWith(']')) return undefined;
  let end = head.length;
  for (let more = SEGMENT.exec(text.slice(end, end + 300)); more; ) {
    end += more[0].length;
    more = SEGMENT.exec(text.slice(end, end + 300));
  }
  const path = text.slice(text.indexOf('[') + 1, end).replace(/\s+|r#/g, '');
  return { path, tokens: text.slice(end, -1).trim() };
}

const SEGMENT = /^\s*::\s*(?:r#)?\w+/;

/**
 * `#[path(tokens)]`: the path without blanks, and all that follows it up to the closing bracket, without comments. One of
 * `cfg_attr` gives those that it holds, unless its condition never holds.
 */
export function lowerAttributes(cx: LowerContext, node: RawNode): readonly Attribute[] {
  const attr = attributeAt(cx, node);
  return attr.path === 'cfg_attr' ? conditional(attr) : [attr];
}

/** The attribute whose text, brackets and all, lies at `at`. */
export function attributeAt(cx: LowerContext, at: Span): Attribute {
  const text = withoutComments(textOf(cx, at));
  return {
    ...(shapeOf(text) ?? { path: '', tokens: '' }),
    inner: /^#\s*!/.test(text),
    start: at.start,
    end: at.end,
  };
}

/** What an attribute has for tokens that stands alone but under a condition: an edit of it is left to people. */
const UNDER_CONDITION = '/* cfg_attr */';

function conditional(attr: Attribute): readonly Attribute[] {
  const [condition, ...held] = parts(attr.tokens.replace(/^\(|\)$/g, ''));
  if (condition === undefined || NEVER.test(condition)) return [attr];
  const inner = held.flatMap((text): Attribute[] => {
    const shape = shapeOf(`#[${text}]`);
    if (!shape) return [];
    const { path } = shape;
    const alone = { ...attr, ...shape };
    if (path === 'cfg_attr') return [...conditional(alone)];
    const always = ALWAYS.test(condition);
    if (!always && !MISSED.test(path)) return [];
    const certain = always && held.length === 1;
    return [alone.tokens === '' && !certain ? { ...alone, tokens: UNDER_CONDITION } : alone];
  });
  return [attr, ...inner];
}

/** Attributes that a rule asks for: where they may stand, it must not say that they are missing. */
const MISSED = /^(?:.*::)?(?:pin_data|pin|pinned_drop)$/;
const ALWAYS = /^(?:all\s*\(\s*\)|not\s*\(\s*any\s*\(\s*\)\s*\)|true)$/;
const NEVER = /^(?:any\s*\(\s*\)|not\s*\(\s*all\s*\(\s*\)\s*\)|false)$/;

/** The parts of a list between commas that lie in no brackets, without blanks around them. */
function parts(list: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at++) {
    const c = list[at];
    if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    else if (at === list.length || (c === ',' && depth === 0)) {
      const part = list.slice(start, at).trim();
      if (part) out.push(part);
      start = at + 1;
    }
  }
  return out;
}

/** The visibility that an item or a field is declared with; `pub(in path)` counts as `crate`. */
export function lowerVisibility(cx: LowerContext, node: RawNode): Visibility {
  const modifier = child(node, 'visibility_modifier');
  if (!modifier) return 'private';
  return textOf(cx, modifier) === 'pub' ? 'pub' : 'crate';
}
