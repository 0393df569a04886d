import type { Attribute, FnItem, Param, SelfParam } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, has, isNamed, type LowerContext, once, span } from './context.ts';
import { base } from './item-base.ts';
import { declaredPattern } from './patterns.ts';
import { lowerGenerics, lowerType } from './types.ts';

/** Lowers a function's head; its body waits until somebody asks for it. */
export function lowerFn(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): FnItem {
  const list = child(node, 'parameters');
  const modifiers = child(node, 'function_modifiers');
  const ret = after(node, '->');
  const body = node.children.at(-1)?.type === 'block' ? node.children.at(-1) : undefined;
  const self = list && selfParam(cx, list);
  const fn: FnItem = {
    kind: 'fn',
    ...base(cx, node, attrs),
    generics: lowerGenerics(cx, node),
    ...(self ? { self } : {}),
    params: list ? params(cx, list) : [],
    paramsSpan: list ? span(list) : { start: node.end, end: node.end },
    ...(ret ? { ret: lowerType(cx, ret) } : {}),
    unsafe: modifiers !== undefined && has(modifiers, 'unsafe'),
    const: modifiers !== undefined && has(modifiers, 'const'),
    async: modifiers !== undefined && has(modifiers, 'async'),
    ...(body ? { bodySpan: span(body) } : {}),
  };
  if (body && !cx.shallow)
    cx.bodies.blocks.set(
      fn,
      once(() => cx.lower.block(cx, body)),
    );
  return fn;
}

function selfParam(cx: LowerContext, list: RawNode): SelfParam | undefined {
  for (const kid of list.children) {
    const mutable = has(kid, 'mutable_specifier');
    if (kid.type === 'self_parameter') return { ref: has(kid, '&'), mutable, start: kid.start, end: kid.end };
    if (isTypedSelf(kid)) {
      const type = after(kid, ':');
      return {
        ref: false,
        mutable,
        ...(type ? { type: lowerType(cx, type) } : {}),
        start: kid.start,
        end: kid.end,
      };
    }
  }
  return undefined;
}

/** `self: Pin<&mut Self>` is a parameter whose pattern is `self`. */
function isTypedSelf(node: RawNode): boolean {
  return node.type === 'parameter' && has(node, 'self');
}

function params(cx: LowerContext, list: RawNode): Param[] {
  const out: Param[] = [];
  for (const kid of list.children) {
    const { start, end } = kid;
    if (kid.type === 'parameter') {
      if (isTypedSelf(kid)) continue;
      const type = after(kid, ':');
      const pattern = declaredPattern(cx, kid) ?? { kind: 'unknown' as const, start, end };
      out.push({ pattern, type: type ? lowerType(cx, type) : { kind: 'unknown', start, end }, start, end });
    } else if ((isNamed(kid) || kid.type === '_') && !NOT_A_PARAM.has(kid.type)) {
      // Only a type is written, as in a trait of the 2015 edition.
      out.push({
        pattern: { kind: 'wild', start: kid.start, end: kid.start },
        type: lowerType(cx, kid),
        start,
        end,
      });
    }
  }
  return out;
}

const NOT_A_PARAM = new Set(['self_parameter', 'attribute_item', 'variadic_parameter']);
