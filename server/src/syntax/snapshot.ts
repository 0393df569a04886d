import type { Depth, RawNode } from './backend.ts';
import { ERROR } from './backend.ts';

/** The part of a tree cursor that both bindings spell alike. */
export interface Cursor {
  readonly nodeType: string;
  readonly nodeTypeId: number;
  readonly startIndex: number;
  readonly endIndex: number;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
}

/** What is done with a node of a type: read its children, stop there, or leave it out. */
const OPEN = 0;
const LEAF = 1;
const DROP = 2;
const BLOCK = 3;
/** Stops after `=`: the value is read on demand. */
const VALUE = 4;

/** The grammar's node types by id, with what a snapshot does at each; filled as the types are met. */
export interface TypeTable {
  readonly names: string[];
  readonly actions: number[];
}

/** tree-sitter's own id for a node that it could not place. */
const ERROR_ID = 65535;

/** Nothing below these is asked for: the text says it all, or the body is parsed again. */
const LEAVES = new Set([
  'identifier',
  'type_identifier',
  'field_identifier',
  'shorthand_field_identifier',
  'primitive_type',
  'mutable_specifier',
  'metavariable',
  'lifetime',
  'label',
  'self',
  'super',
  'crate',
  'string_literal',
  'raw_string_literal',
  'char_literal',
  'integer_literal',
  'float_literal',
  'boolean_literal',
  'negative_literal',
  'token_tree',
  'attribute_item',
  'inner_attribute_item',
  'visibility_modifier',
  'extern_modifier',
  'empty_statement',
  'unit_type',
  'unit_expression',
  'never_type',
  'remaining_field_pattern',
  'shebang',
  'for_lifetimes',
  'use_bounds',
  'lifetime_parameter',
]);

const KEYWORDS =
  'as async await break const continue default dyn else enum extern fn for gen if impl in let loop match mod move pub raw ref return static struct trait try type union unsafe use where while yield macro_rules!';

const keywords = new Set(KEYWORDS.split(' '));

/** An empty table; a table serves all trees of one grammar. */
export function typeTable(): TypeTable {
  return { names: [], actions: [] };
}

function learn(table: TypeTable, id: number, name: string): number {
  let action = OPEN;
  if (name === 'line_comment' || name === 'block_comment') action = DROP;
  else if (name === 'block') action = BLOCK;
  else if (name === 'const_item' || name === 'static_item' || name === 'enum_variant') action = VALUE;
  else if (LEAVES.has(name) || keywords.has(name) || !/^[a-z_]{2,}$/.test(name)) action = LEAF;
  table.names[id] = name;
  table.actions[id] = action;
  return action;
}

/** Nodes below this depth are left out: only made-up text is nested so deeply, and it must not exhaust the stack. */
const MAX_DEPTH = 500;

const NONE: readonly RawNode[] = [];

/** Copies the cursor's node out of the tree; the cursor ends where it began. */
export function snapshotCursor(cursor: Cursor, table: TypeTable, base: number, depth: Depth): RawNode {
  const { names, actions } = table;
  const items = depth === 'items';
  const actionOf = (id: number): number =>
    id === ERROR_ID ? OPEN : (actions[id] ?? learn(table, id, cursor.nodeType));

  let level = 0;

  const children = (): readonly RawNode[] => {
    if (level >= MAX_DEPTH || !cursor.gotoFirstChild()) return NONE;
    const out: RawNode[] = [];
    level++;
    do {
      const id = cursor.nodeTypeId;
      const action = actionOf(id);
      if (action !== DROP) out.push(node(id, action));
    } while (cursor.gotoNextSibling());
    level--;
    cursor.gotoParent();
    return out;
  };

  const untilValue = (): readonly RawNode[] => {
    if (!cursor.gotoFirstChild()) return NONE;
    const out: RawNode[] = [];
    let value = false;
    do {
      const id = cursor.nodeTypeId;
      const action = actionOf(id);
      if (action === DROP) continue;
      const read = node(id, value ? LEAF : action);
      if (read.type === '=') value = true;
      out.push(read);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return out;
  };

  const node = (id: number, action: number): RawNode => {
    const start = cursor.startIndex + base;
    const end = cursor.endIndex + base;
    let kids = NONE;
    if (action === OPEN) kids = children();
    else if (action === BLOCK) kids = items ? NONE : children();
    else if (action === VALUE) kids = items ? untilValue() : children();
    return { type: id === ERROR_ID ? ERROR : (names[id] ?? ERROR), start, end, children: kids };
  };

  const id = cursor.nodeTypeId;
  actionOf(id);
  // The node that was asked for is always opened.
  return node(id, OPEN);
}
