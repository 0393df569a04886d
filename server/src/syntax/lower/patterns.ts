import type { FieldPattern, Pattern } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, childOf, has, isPunctuation, type LowerContext, textOf } from './context.ts';
import { lowerPath } from './paths.ts';

/** Lowers a pattern; `mutable` and `byRef` come from a `mut` or `ref` that stands before the node. */
export function lowerPattern(cx: LowerContext, node: RawNode): Pattern {
  const { start, end } = node;
  switch (node.type) {
    case 'identifier':
      return binding(cx, node);
    case 'self':
      return { kind: 'ident', name: 'self', byRef: false, mutable: false, start, end };
    case '_':
      return { kind: 'wild', start, end };
    case 'remaining_field_pattern':
      return { kind: 'rest', start, end };
    case 'mut_pattern':
    case 'ref_pattern': {
      const inner = node.children.at(-1);
      if (!inner) return { kind: 'unknown', start, end };
      return marked(
        lowerPattern(cx, inner),
        node.type === 'ref_pattern',
        node.type === 'mut_pattern',
        node.start,
      );
    }
    case 'captured_pattern': {
      const name = node.children[0];
      const sub = node.children.at(-1);
      if (!name || !sub || name === sub) return { kind: 'unknown', start, end };
      return {
        kind: 'ident',
        name: textOf(cx, name),
        byRef: false,
        mutable: false,
        sub: lowerPattern(cx, sub),
        start,
        end,
      };
    }
    case 'tuple_pattern':
    case 'slice_pattern': {
      const elems = patternsIn(cx, node, 0);
      const [only] = elems;
      // The grammar takes a pattern in parentheses for a tuple, but for its comma; `(..)` is one.
      const isGroup = node.type === 'tuple_pattern' && elems.length === 1 && !child(node, ',');
      if (only && isGroup && only.kind !== 'rest') return only;
      return { kind: node.type === 'tuple_pattern' ? 'tuple' : 'slice', elems, start, end };
    }
    case 'or_pattern':
      return { kind: 'or', elems: alternatives(cx, node), start, end };
    case 'tuple_struct_pattern': {
      const head = node.children[0];
      if (!head) return { kind: 'unknown', start, end };
      return { kind: 'tupleStruct', path: lowerPath(cx, head), elems: patternsIn(cx, node, 1), start, end };
    }
    case 'struct_pattern':
      return structPattern(cx, node);
    case 'reference_pattern': {
      const inner = node.children.at(-1);
      if (!inner) return { kind: 'unknown', start, end };
      return {
        kind: 'ref',
        mutable: has(node, 'mutable_specifier'),
        inner: lowerPattern(cx, inner),
        start,
        end,
      };
    }
    case 'scoped_identifier':
    case 'generic_pattern':
    case 'crate':
    case 'metavariable':
      return { kind: 'path', path: lowerPath(cx, node), start, end };
    case 'range_pattern':
      return rangePattern(cx, node);
    case 'macro_invocation':
      return { kind: 'macro', start, end };
    case 'string_literal':
    case 'raw_string_literal':
    case 'char_literal':
    case 'boolean_literal':
    case 'integer_literal':
    case 'float_literal':
    case 'negative_literal':
    case 'const_block':
      return { kind: 'lit', text: textOf(cx, node), start, end };
    default:
      return { kind: 'unknown', start, end };
  }
}

function rangePattern(cx: LowerContext, node: RawNode): Pattern {
  const { start, end } = node;
  const i = node.children.findIndex((it) => /^\.\.[.=]?$/.test(it.type));
  const from = i > 0 ? node.children[i - 1] : undefined;
  const to = i < 0 ? undefined : node.children[i + 1];
  return {
    kind: 'range',
    ...(from ? { from: textOf(cx, from) } : {}),
    ...(to ? { to: textOf(cx, to) } : {}),
    inclusive: node.children[i]?.type !== '..',
    start,
    end,
  };
}

/**
 * A single name binds, unless it names a constant or a unit variant. The compiler decides that by looking it up; here
 * the kernel's naming decides: a capital first letter is a constant or a variant (`None`, `MAX`).
 */
function binding(cx: LowerContext, node: RawNode): Pattern {
  const name = textOf(cx, node);
  if (isUpper(name)) return { kind: 'path', path: lowerPath(cx, node), start: node.start, end: node.end };
  return { kind: 'ident', name, byRef: false, mutable: false, start: node.start, end: node.end };
}

function isUpper(name: string): boolean {
  const first = name.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(name);
}

/** Puts `ref` or `mut` on the binding that it stands before. */
export function marked(pattern: Pattern, byRef: boolean, mutable: boolean, start: number): Pattern {
  if (pattern.kind !== 'ident') return { ...pattern, start };
  return { ...pattern, byRef: byRef || pattern.byRef, mutable: mutable || pattern.mutable, start };
}

/** The pattern of a `let`, a parameter or a closure parameter, with the `mut` that the grammar keeps outside it. */
export function declaredPattern(cx: LowerContext, owner: RawNode): Pattern | undefined {
  const mut = child(owner, 'mutable_specifier');
  for (const kid of owner.children) {
    if (kid.type === 'let' || kid === mut) continue;
    if (kid.type === ':' || kid.type === '=' || kid.type === ';') return undefined;
    const pattern = lowerPattern(cx, kid);
    return mut && mut.start < kid.start ? marked(pattern, false, true, mut.start) : pattern;
  }
  return undefined;
}

function patternsIn(cx: LowerContext, node: RawNode, from: number): Pattern[] {
  const out: Pattern[] = [];
  for (let i = from; i < node.children.length; i++) {
    const kid = node.children[i];
    if (kid && (!isPunctuation(kid) || kid.type === '_')) out.push(lowerPattern(cx, kid));
  }
  return out;
}

function alternatives(cx: LowerContext, node: RawNode): Pattern[] {
  return node.children.flatMap((kid) => {
    if (kid.type === '|') return [];
    return kid.type === 'or_pattern' ? alternatives(cx, kid) : [lowerPattern(cx, kid)];
  });
}

function structPattern(cx: LowerContext, node: RawNode): Pattern {
  const head = node.children[0];
  if (!head) return { kind: 'unknown', start: node.start, end: node.end };
  const fields: FieldPattern[] = [];
  for (const kid of node.children) if (kid.type === 'field_pattern') fields.push(fieldPattern(cx, kid));
  const rest = has(node, 'remaining_field_pattern');
  return { kind: 'struct', path: lowerPath(cx, head), fields, rest, start: node.start, end: node.end };
}

const FIELD_NAMES = ['shorthand_field_identifier', 'field_identifier', 'identifier', 'integer_literal'];

function fieldPattern(cx: LowerContext, node: RawNode): FieldPattern {
  const name = childOf(node, FIELD_NAMES);
  const text = name ? textOf(cx, name) : '';
  const value = after(node, ':');
  if (value) return { name: text, pattern: lowerPattern(cx, value), start: node.start, end: node.end };
  const pattern: Pattern = {
    kind: 'ident',
    name: text,
    byRef: has(node, 'ref'),
    mutable: has(node, 'mutable_specifier'),
    start: node.start,
    end: node.end,
  };
  return { name: text, pattern, start: node.start, end: node.end };
}
