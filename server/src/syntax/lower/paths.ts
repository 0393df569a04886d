import type { GenericArg, Path, PathSegment } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, isPunctuation, type LowerContext, textOf } from './context.ts';

/** A path while its segments are gathered. */
type Draft = { -readonly [K in keyof Path]: Path[K] } & { readonly segments: PathSegment[] };

/** The nodes that name something with more than one word. */
const COMPOSED = new Set([
  'scoped_identifier',
  'scoped_type_identifier',
  'generic_type',
  'generic_type_with_turbofish',
  'generic_function',
  'generic_pattern',
  'bracketed_type',
]);

/** Lowers any node that names something: `a`, `a::b`, `a::<T>::b`, `<T as X>::b`, `$crate::a`. */
export function lowerPath(cx: LowerContext, node: RawNode): Path {
  const { start, end } = node;
  if (!COMPOSED.has(node.type)) return { segments: [segment(cx, node)], start, end };
  const path: Draft = { segments: [], start, end };
  collect(cx, node, path);
  return path;
}

function collect(cx: LowerContext, node: RawNode, draft: Draft): void {
  switch (node.type) {
    case 'scoped_identifier':
    case 'scoped_type_identifier': {
      const [first] = node.children;
      if (first?.type === '::') draft.global = true;
      for (const kid of node.children) if (kid.type !== '::') collect(cx, kid, draft);
      return;
    }
    case 'generic_type':
    case 'generic_type_with_turbofish':
    case 'generic_function':
    case 'generic_pattern': {
      const head = node.children[0];
      const list = child(node, 'type_arguments');
      if (head) collect(cx, head, draft);
      const last = draft.segments.pop();
      if (last && list) {
        draft.segments.push(withArgs(last, lowerTypeArguments(cx, list), list.end));
      } else if (last) draft.segments.push(last);
      return;
    }
    case 'bracketed_type': {
      const inner = node.children[1];
      if (!inner) return;
      if (inner.type !== 'qualified_type') {
        draft.qself = { type: cx.lower.type(cx, inner) };
        return;
      }
      const [type, , trait] = inner.children;
      if (!type) return;
      draft.qself = trait
        ? { type: cx.lower.type(cx, type), trait: lowerPath(cx, trait) }
        : { type: cx.lower.type(cx, type) };
      return;
    }
    default:
      draft.segments.push(segment(cx, node));
  }
}

function withArgs(segment: PathSegment, args: readonly GenericArg[], end: number): PathSegment {
  return { name: segment.name, args, start: segment.start, end };
}

/** `$crate` is the crate of the macro: it reads as `crate`. */
function segment(cx: LowerContext, node: RawNode): PathSegment {
  const text = textOf(cx, node);
  return { name: text === '$crate' ? 'crate' : text, start: node.start, end: node.end };
}

/** `<A, 3, Item = B>`; lifetimes and bounds inside are dropped. */
export function lowerTypeArguments(cx: LowerContext, node: RawNode): readonly GenericArg[] {
  const out: GenericArg[] = [];
  for (const kid of node.children) {
    if (kid.type === 'lifetime' || kid.type === 'trait_bounds') continue;
    if (kid.type === 'type_binding') {
      const name = kid.children[0];
      const type = after(kid, '=');
      if (name && type) out.push({ kind: 'assoc', name: textOf(cx, name), type: cx.lower.type(cx, type) });
    } else if (kid.type === 'block' || kid.type.endsWith('_literal')) {
      out.push({ kind: 'const', text: textOf(cx, kid) });
    } else if (!isPunctuation(kid)) {
      out.push({ kind: 'type', type: cx.lower.type(cx, kid) });
    }
  }
  return out;
}
