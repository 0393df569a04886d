import type { Depth, RawNode } from './backend.ts';
import { ERROR } from './backend.ts';
import { actionFor, BLOCK, DROP, LEAF, MAX_DEPTH, NO_CHILDREN, OPEN, VALUE } from './node-types.ts';

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

/** The grammar's node types by id, with what a snapshot does at each; filled as the types are met. */
export interface TypeTable {
  readonly names: string[];
  readonly actions: number[];
}

/** tree-sitter's own id for a node that it could not place. */
const ERROR_ID = 65535;

/** An empty table; a table serves all trees of one grammar. */
export function typeTable(): TypeTable {
  return { names: [], actions: [] };
}

function learn(table: TypeTable, id: number, name: string): number {
  const action = actionFor(name);
  table.names[id] = name;
  table.actions[id] = action;
  return action;
}

/** Copies the cursor's node out of the tree; the cursor ends where it began. */
export function snapshotCursor(cursor: Cursor, table: TypeTable, base: number, depth: Depth): RawNode {
  const { names, actions } = table;
  const items = depth === 'items';
  const actionOf = (id: number): number =>
    id === ERROR_ID ? OPEN : (actions[id] ?? learn(table, id, cursor.nodeType));

  let level = 0;

  const children = (): readonly RawNode[] => {
    if (level >= MAX_DEPTH || !cursor.gotoFirstChild()) return NO_CHILDREN;
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
    if (!cursor.gotoFirstChild()) return NO_CHILDREN;
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
    let kids = NO_CHILDREN;
    if (action === OPEN) kids = children();
    else if (action === BLOCK) kids = items ? NO_CHILDREN : children();
    else if (action === VALUE) kids = items ? untilValue() : children();
    return { type: id === ERROR_ID ? ERROR : (names[id] ?? ERROR), start, end, children: kids };
  };

  const id = cursor.nodeTypeId;
  actionOf(id);
  // The node that was asked for is always opened.
  return node(id, OPEN);
}
