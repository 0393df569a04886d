import { skipBlanks } from '../../text/comments.ts';
import type { Span } from '../../text/span.ts';
import type { Attribute, ConstItem, Item, MacroBody, MacroItem } from '../ast/index.ts';
import type { Leaf, Tree } from '../ast/tokens.ts';
import type { RawNode } from '../backend.ts';
import { macroTokens } from '../macros/expand/tokens-of.ts';
import { lowerAttributes } from './attributes.ts';
import { after, child, has, isNamed, type LowerContext, once, span, textOf } from './context.ts';
import { lowerEnum, lowerStruct } from './fields.ts';
import { lowerFn } from './functions.ts';
import { base } from './item-base.ts';
import { lowerPath } from './paths.ts';
import { lowerBounds, lowerGenerics, lowerType } from './types.ts';
import { lowerUseTree } from './use-tree.ts';

/** The items of a list and the inner attributes that stand among them. */
export interface ItemList {
  readonly items: readonly Item[];
  readonly inner: readonly Attribute[];
}

/** Lowers the children of a file, a module's, a trait's or an impl's braces. What is no item is passed over. */
export function lowerItems(cx: LowerContext, parent: RawNode): ItemList {
  const items: Item[] = [];
  const inner: Attribute[] = [];
  let pending: Attribute[] = [];
  const visit = (nodes: readonly RawNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'attribute_item') pending.push(...lowerAttributes(cx, node));
      else if (node.type === 'inner_attribute_item') inner.push(...lowerAttributes(cx, node));
      // What stands inside an error still counts: half-typed code keeps its items.
      else if (node.type === 'ERROR') visit(node.children);
      else {
        const item = isNamed(node) ? lowerItem(cx, node, pending) : undefined;
        if (item) items.push(item);
        pending = [];
      }
    }
  };
  visit(parent.children);
  return { items, inner };
}

/** Lowers one declaration; undefined where the node is none. */
export function lowerItem(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Item | undefined {
  switch (node.type) {
    case 'function_item':
    case 'function_signature_item':
      return lowerFn(cx, node, attrs);
    case 'struct_item':
    case 'union_item':
      return lowerStruct(cx, node, attrs);
    case 'enum_item':
      return lowerEnum(cx, node, attrs);
    case 'trait_item': {
      const body = list(cx, child(node, 'declaration_list'));
      return {
        kind: 'trait',
        ...base(cx, node, [...attrs, ...body.inner]),
        generics: lowerGenerics(cx, node),
        supertraits: lowerBounds(cx, child(node, 'trait_bounds')),
        items: body.items,
      };
    }
    case 'impl_item':
      return lowerImpl(cx, node, attrs);
    case 'type_item':
    case 'associated_type': {
      const type = after(node, '=');
      const bounds = lowerBounds(cx, child(node, 'trait_bounds'));
      const generics = lowerGenerics(cx, node);
      const item = { kind: 'type' as const, ...base(cx, node, attrs), generics, bounds };
      return type ? { ...item, type: lowerType(cx, type) } : item;
    }
    case 'const_item':
    case 'static_item':
      return lowerConst(cx, node, attrs);
    case 'use_declaration':
      return { kind: 'use', ...base(cx, node, attrs), leaves: lowerUseTree(cx, node) };
    case 'mod_item': {
      const body = child(node, 'declaration_list');
      const lowered = list(cx, body);
      const head = base(cx, node, [...attrs, ...lowered.inner]);
      return { kind: 'mod', ...head, inline: body !== undefined, items: lowered.items };
    }
    case 'foreign_mod_item': {
      const lowered = list(cx, child(node, 'declaration_list'));
      return { kind: 'foreignMod', ...base(cx, node, [...attrs, ...lowered.inner]), items: lowered.items };
    }
    case 'extern_crate_declaration': {
      const alias = after(node, 'as');
      const item = { kind: 'externCrate' as const, ...base(cx, node, attrs) };
      return alias ? { ...item, alias: textOf(cx, alias) } : item;
    }
    case 'macro_invocation':
      return lowerMacroItem(cx, node, node, attrs);
    case 'expression_statement': {
      const [only] = node.children;
      return only?.type === 'macro_invocation' ? lowerMacroItem(cx, only, node, attrs) : undefined;
    }
    case 'macro_definition': {
      const body = once(() => cx.lower.macroRulesBody(cx, span(node)));
      return {
        kind: 'macroRules',
        ...base(cx, node, attrs),
        get body(): MacroBody {
          return body();
        },
        get text(): string {
          return rulesText(textOf(cx, node));
        },
      };
    }
    default:
      return undefined;
  }
}

/** `{ (…) => {…}; … }` of a whole definition; in parentheses it has the same meaning. */
function rulesText(text: string): string {
  const name = skipBlanks(text, skipBlanks(text, 'macro_rules'.length) + 1);
  const from = skipBlanks(text, name + /^[\w#]*/.exec(text.slice(name, name + 1000))![0].length);
  return text.slice(from, text.endsWith(';') ? -1 : undefined).trim();
}

function list(cx: LowerContext, node: RawNode | undefined): ItemList {
  return node ? lowerItems(cx, node) : { items: [], inner: [] };
}

function lowerImpl(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Item {
  const body = list(cx, child(node, 'declaration_list'));
  const forType = after(node, 'for');
  const head = node.children.find((kid) => isNamed(kid) && !NOT_A_HEAD.has(kid.type));
  const selfNode = forType ?? head;
  const traitNode = forType && head;
  const selfType = selfNode
    ? lowerType(cx, selfNode)
    : { kind: 'unknown' as const, start: node.start, end: node.start };
  const last = selfType.kind === 'path' ? selfType.path.segments.at(-1) : undefined;
  return {
    kind: 'impl',
    name: last?.name ?? '',
    nameSpan: selfNode ? span(selfNode) : { start: node.start, end: node.start },
    attrs: [...attrs, ...body.inner],
    vis: 'private',
    generics: lowerGenerics(cx, node),
    ...(traitNode ? { trait: lowerPath(cx, traitNode) } : {}),
    negative: has(node, '!'),
    unsafe: has(node, 'unsafe'),
    selfType,
    items: body.items,
    start: node.start,
    end: node.end,
  };
}

const NOT_A_HEAD = new Set(['impl', 'unsafe', 'for', 'type_parameters', 'where_clause', 'declaration_list']);

function lowerConst(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Item {
  const type = after(node, ':');
  const value = after(node, '=');
  const item = {
    kind: node.type === 'const_item' ? ('const' as const) : ('static' as const),
    ...base(cx, node, attrs),
    ...(type ? { type: lowerType(cx, type) } : {}),
    mutable: has(node, 'mutable_specifier'),
    ...(value ? { valueSpan: span(value) } : {}),
  };
  if (value && !cx.shallow)
    cx.bodies.values.set(
      item,
      once(() => cx.lower.expr(cx, value)),
    );
  return item;
}

function lowerMacroItem(
  cx: LowerContext,
  node: RawNode,
  at: Span,
  attrs: readonly Attribute[],
): MacroItem | undefined {
  const head = node.children[0];
  const tree = child(node, 'token_tree');
  if (!head || !tree) return undefined;
  const path = lowerPath(cx, head);
  const name = path.segments.at(-1);
  const body = once(() => cx.lower.macroBody(cx, path, span(tree)));
  return {
    kind: 'macroCall',
    name: name?.name ?? '',
    nameSpan: name ? span(name) : span(head),
    attrs,
    vis: 'private',
    path,
    argsSpan: span(tree),
    get body(): MacroBody {
      return body();
    },
    tokens: macroTokens(cx, span(tree)),
    statics: declaredStatics(cx, tree),
    start: at.start,
    end: at.end,
  };
}

/** `static NAME: Type =` among a macro's tokens; the type is parsed by itself, at its own place. */
function declaredStatics(cx: LowerContext, at: Span): ConstItem[] {
  const text = textOf(cx, at);
  if (!/\bstatic\b/.test(text)) return [];
  const out: ConstItem[] = [];
  const trees = macroTokens(cx, at)() ?? [];
  for (const [idx, it] of trees.entries()) {
    if (!isLeaf(it, 'static') || !isLeaf(trees[idx + 2], ':')) continue;
    const end = trees.slice(idx).find((it) => isLeaf(it, '=') || isLeaf(it, ';'));
    if (end?.k !== 'leaf') continue;
    const src = `${text.slice(it.start - at.start, end.start - at.start)};`;
    const tree = cx.parse(src);
    try {
      const inner: LowerContext = { ...cx, src, base: it.start, shallow: true };
      const { items } = lowerItems(inner, tree.snapshot(inner.base, 'items'));
      for (const made of items) if (made.kind === 'static') out.push(made);
    } finally {
      tree.release();
    }
  }
  return out;
}

function isLeaf(tree: Tree | undefined, text: string): tree is Leaf {
  return tree?.k === 'leaf' && tree.text === text;
}
