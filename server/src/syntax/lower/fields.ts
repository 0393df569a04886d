import type { Attribute, Field, Item, Variant } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { lowerAttributes, lowerVisibility } from './attributes.ts';
import { after, child, childOf, isNamed, type LowerContext, span, textOf } from './context.ts';
import { base } from './item-base.ts';
import { lowerGenerics, lowerType } from './types.ts';

interface Shape {
  readonly shape: 'named' | 'tuple' | 'unit';
  readonly fields: readonly Field[];
}

/** A struct or a union. */
export function lowerStruct(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Item {
  const kind = node.type === 'union_item' ? 'union' : 'struct';
  return { kind, ...base(cx, node, attrs), generics: lowerGenerics(cx, node), ...shapeOf(cx, node) };
}

/** An enum; discriminants are left out. */
export function lowerEnum(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Item {
  const variants: Variant[] = [];
  for (const kid of child(node, 'enum_variant_list')?.children ?? []) {
    if (kid.type !== 'enum_variant') continue;
    const name = child(kid, 'identifier');
    variants.push({
      name: name ? textOf(cx, name) : '',
      ...shapeOf(cx, kid),
      start: kid.start,
      end: kid.end,
    });
  }
  return { kind: 'enum', ...base(cx, node, attrs), generics: lowerGenerics(cx, node), variants };
}

const FIELD_LISTS = ['field_declaration_list', 'ordered_field_declaration_list'];

function shapeOf(cx: LowerContext, node: RawNode): Shape {
  const body = childOf(node, FIELD_LISTS);
  if (!body) return { shape: 'unit', fields: [] };
  if (body.type === 'field_declaration_list') return { shape: 'named', fields: namedFields(cx, body) };
  return { shape: 'tuple', fields: tupleFields(cx, body) };
}

function namedFields(cx: LowerContext, body: RawNode): Field[] {
  const out: Field[] = [];
  let attrs: Attribute[] = [];
  for (const kid of body.children) {
    if (kid.type === 'attribute_item') attrs.push(...lowerAttributes(cx, kid));
    if (kid.type !== 'field_declaration') continue;
    const name = child(kid, 'field_identifier');
    const type = after(kid, ':');
    out.push({
      name: name ? textOf(cx, name) : '',
      nameSpan: name ? span(name) : { start: kid.start, end: kid.start },
      type: type ? lowerType(cx, type) : { kind: 'unknown', start: kid.start, end: kid.end },
      attrs,
      vis: lowerVisibility(cx, kid),
      start: kid.start,
      end: kid.end,
    });
    attrs = [];
  }
  return out;
}

function tupleFields(cx: LowerContext, body: RawNode): Field[] {
  const out: Field[] = [];
  let attrs: Attribute[] = [];
  let vis: RawNode | undefined;
  for (const kid of body.children) {
    if (kid.type === 'attribute_item') attrs.push(...lowerAttributes(cx, kid));
    else if (kid.type === 'visibility_modifier') vis = kid;
    else if (isNamed(kid)) {
      out.push({
        name: String(out.length),
        nameSpan: span(kid),
        type: lowerType(cx, kid),
        attrs,
        vis: vis ? lowerVisibility(cx, { ...kid, children: [vis] }) : 'private',
        start: vis?.start ?? kid.start,
        end: kid.end,
      });
      attrs = [];
      vis = undefined;
    }
  }
  return out;
}
