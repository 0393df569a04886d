import type { Attribute, Item } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { lowerVisibility } from './attributes.ts';
import { childOf, type LowerContext, span, textOf } from './context.ts';

const NAMES = ['identifier', 'type_identifier', 'metavariable'];

/** What all items have; the name is the first identifier that stands as a child of its own. */
export function base(
  cx: LowerContext,
  node: RawNode,
  attrs: readonly Attribute[],
): Pick<Item, 'name' | 'nameSpan' | 'attrs' | 'vis' | 'start' | 'end'> {
  const name = childOf(node, NAMES);
  const nameSpan = name ? span(name) : { start: node.start, end: node.start };
  return {
    name: name ? textOf(cx, name) : '',
    nameSpan,
    attrs,
    vis: lowerVisibility(cx, node),
    start: node.start,
    end: node.end,
  };
}
