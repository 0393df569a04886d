import type { Bound, GenericParam, Generics, Type, WherePredicate } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, childOf, has, isPunctuation, type LowerContext, textOf } from './context.ts';
import { lowerPath } from './paths.ts';

const NO_GENERICS: Generics = { params: [], where: [] };

/** Lowers a node of the grammar's type positions; what is no type becomes `unknown`. */
export function lowerType(cx: LowerContext, node: RawNode): Type {
  const { start, end } = node;
  switch (node.type) {
    case 'type_identifier':
    case 'primitive_type':
    case 'identifier':
    case 'metavariable':
    case 'self':
    case 'crate':
    case 'scoped_type_identifier':
    case 'scoped_identifier':
    case 'generic_type':
      if (node.type === 'type_identifier' && node.end - node.start === 1 && textOf(cx, node) === '_') {
        return { kind: 'infer', start, end };
      }
      return { kind: 'path', path: lowerPath(cx, node), start, end };
    case '_':
      return { kind: 'infer', start, end };
    case 'never_type':
      return { kind: 'never', start, end };
    case 'unit_type':
      return { kind: 'tuple', elems: [], start, end };
    case 'reference_type':
      return { kind: 'ref', mutable: has(node, 'mutable_specifier'), inner: lastType(cx, node), start, end };
    case 'pointer_type':
      return { kind: 'ptr', mutable: has(node, 'mutable_specifier'), inner: lastType(cx, node), start, end };
    case 'tuple_type':
      return parenthesized(cx, node);
    case 'array_type': {
      const elem = node.children[1];
      const inner = elem ? lowerType(cx, elem) : unknownType(node);
      const length = after(node, ';');
      return length
        ? { kind: 'array', elem: inner, len: textOf(cx, length), start, end }
        : { kind: 'slice', elem: inner, start, end };
    }
    case 'function_type':
      if (!has(node, 'fn')) return { kind: 'impl', bounds: lowerBound(cx, node), start, end };
      return { kind: 'fn', ...signature(cx, node), start, end };
    case 'abstract_type':
      return { kind: 'impl', bounds: boundsAfterKeyword(cx, node), start, end };
    case 'dynamic_type':
      return { kind: 'dyn', bounds: boundsAfterKeyword(cx, node), start, end };
    case 'bounded_type':
      return boundedType(cx, node);
    case 'bracketed_type':
    case 'higher_ranked_trait_bound':
    case 'qualified_type':
      return { kind: 'unknown', start, end };
    default:
      return unknownType(node);
  }
}

function unknownType({ start, end }: RawNode): Type {
  return { kind: 'unknown', start, end };
}

/** `(A)` is the type A itself; `(A,)` is a tuple of one. */
function parenthesized(cx: LowerContext, node: RawNode): Type {
  const elems = typesIn(cx, node);
  const only = elems[0];
  if (elems.length === 1 && only && !has(node, ',')) return { ...only, start: node.start, end: node.end };
  return { kind: 'tuple', elems, start: node.start, end: node.end };
}

/** `impl A + B` reads as `(impl A) + B` in places: the bounds go where they belong. */
function boundedType(cx: LowerContext, node: RawNode): Type {
  const parts = node.children.filter((kid) => !isPunctuation(kid));
  const first = parts[0];
  const rest = parts.slice(1).flatMap((part) => lowerBound(cx, part));
  const head = first && lowerType(cx, first);
  if (head && (head.kind === 'impl' || head.kind === 'dyn')) {
    return { kind: head.kind, bounds: [...head.bounds, ...rest], start: node.start, end: node.end };
  }
  const bounds = first ? [...lowerBound(cx, first), ...rest] : rest;
  return { kind: 'dyn', bounds, start: node.start, end: node.end };
}

function boundsAfterKeyword(cx: LowerContext, node: RawNode): readonly Bound[] {
  const last = node.children.at(-1);
  return last ? lowerBound(cx, last) : [];
}

/** The type at the end of `&'a mut T` and `*const T`. */
function lastType(cx: LowerContext, node: RawNode): Type {
  const last = node.children.at(-1);
  return last ? lowerType(cx, last) : unknownType(node);
}

function typesIn(cx: LowerContext, node: RawNode): Type[] {
  const out: Type[] = [];
  for (const kid of node.children) if (!isPunctuation(kid) || kid.type === '_') out.push(lowerType(cx, kid));
  return out;
}

/** The parameters and the result of `fn(A) -> R` and `Fn(A) -> R`. */
function signature(cx: LowerContext, node: RawNode): { params: readonly Type[]; ret?: Type } {
  const list = child(node, 'parameters');
  const params: Type[] = [];
  for (const kid of list?.children ?? []) {
    if (kid.type === 'parameter') {
      const type = after(kid, ':');
      params.push(type ? lowerType(cx, type) : unknownType(kid));
    } else if (
      kid.type !== 'attribute_item' &&
      kid.type !== 'variadic_parameter' &&
      (!isPunctuation(kid) || kid.type === '_')
    ) {
      params.push(lowerType(cx, kid));
    }
  }
  const ret = after(node, '->');
  return ret ? { params, ret: lowerType(cx, ret) } : { params };
}

const TRAIT_NAMES = ['type_identifier', 'scoped_type_identifier'];

/** The bounds that one node of a `+` list stands for; lifetimes, `use<…>` and `?Sized` give none. */
export function lowerBound(cx: LowerContext, node: RawNode): readonly Bound[] {
  switch (node.type) {
    case 'lifetime':
    case 'removed_trait_bound':
    case 'use_bounds':
      return [];
    case 'bounded_type':
    case 'tuple_type':
      return node.children.flatMap((kid) => (isPunctuation(kid) ? [] : lowerBound(cx, kid)));
    case 'higher_ranked_trait_bound': {
      const last = node.children.at(-1);
      return last ? lowerBound(cx, last) : [];
    }
    case 'abstract_type':
    case 'dynamic_type':
      return boundsAfterKeyword(cx, node);
    case 'function_type': {
      const trait = childOf(node, TRAIT_NAMES);
      if (!trait) return [];
      return [{ path: lowerPath(cx, trait), fn: signature(cx, node), start: node.start, end: node.end }];
    }
    case 'type_identifier':
    case 'scoped_type_identifier':
    case 'generic_type':
    case 'metavariable':
    case 'identifier':
      return [{ path: lowerPath(cx, node), start: node.start, end: node.end }];
    default:
      return [];
  }
}

/** `: A + B`; undefined gives none. */
export function lowerBounds(cx: LowerContext, node: RawNode | undefined): readonly Bound[] {
  return node ? node.children.flatMap((kid) => (isPunctuation(kid) ? [] : lowerBound(cx, kid))) : [];
}

/** `<T: A = B, const N: usize>` and the where clause of an item; lifetimes are dropped. */
export function lowerGenerics(cx: LowerContext, node: RawNode): Generics {
  const params = child(node, 'type_parameters');
  if (!params && !has(node, 'where_clause')) return NO_GENERICS;
  return {
    params: params ? typeParameters(cx, params) : [],
    // A type alias may have two.
    where: node.children.flatMap((kid) => (kid.type === 'where_clause' ? wherePredicates(cx, kid) : [])),
  };
}

const PARAMETER_NAMES = ['type_identifier', 'identifier'];

function typeParameters(cx: LowerContext, list: RawNode): GenericParam[] {
  const out: GenericParam[] = [];
  for (const kid of list.children) {
    const name = childOf(kid, PARAMETER_NAMES);
    if (kid.type === 'type_parameter' && name) {
      const type = after(kid, '=');
      const bounds = lowerBounds(cx, child(kid, 'trait_bounds'));
      const base = { name: textOf(cx, name), kind: 'type' as const, bounds, start: kid.start, end: kid.end };
      out.push(type ? { ...base, default: lowerType(cx, type) } : base);
    } else if (kid.type === 'const_parameter' && name) {
      out.push({ name: textOf(cx, name), kind: 'const', bounds: [], start: kid.start, end: kid.end });
    } else if (kid.type === 'metavariable') {
      out.push({ name: textOf(cx, kid), kind: 'type', bounds: [], start: kid.start, end: kid.end });
    }
  }
  return out;
}

function wherePredicates(cx: LowerContext, clause: RawNode): WherePredicate[] {
  const out: WherePredicate[] = [];
  for (const kid of clause.children) {
    if (kid.type !== 'where_predicate') continue;
    const left = kid.children[0];
    if (!left || left.type === 'lifetime') continue;
    const subject = left.type === 'higher_ranked_trait_bound' ? left.children.at(-1) : left;
    if (subject)
      out.push({ type: lowerType(cx, subject), bounds: lowerBounds(cx, child(kid, 'trait_bounds')) });
  }
  return out;
}
