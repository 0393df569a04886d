import type { Depth, Places, RawNode } from './backend.ts';
import { ERROR, placesFrom } from './backend.ts';
import {
  actionFor,
  BLOCK,
  BRACKET,
  DROP,
  LEAF,
  MAX_DEPTH,
  NO_CHILDREN,
  OPEN,
  VALUE,
  widthOf,
} from './node-types.ts';

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
  /** See `widthOf`; a call of the binding costs more than all that is done with its answer. */
  readonly widths: number[];
}

/** tree-sitter's own id for a node that it could not place. */
const ERROR_ID = 65535;

/** An empty table; a table serves all trees of one grammar. */
export function typeTable(): TypeTable {
  return { names: [], actions: [], widths: [] };
}

function learn(table: TypeTable, id: number, name: string): number {
  const action = actionFor(name);
  table.names[id] = name;
  table.actions[id] = action;
  table.widths[id] = widthOf(name);
  return action;
}

/** Copies the cursor's node out of the tree; the cursor ends where it began. `parsed`: the tree has no error. */
export function snapshotCursor(
  cursor: Cursor,
  table: TypeTable,
  places: Places | number,
  depth: Depth,
  parsed: boolean,
): RawNode {
  const { names, actions, widths } = table;
  const items = depth === 'items';
  const { start: placeStart, end: placeEnd } = placesFrom(places);
  const actionOf = (id: number): number =>
    id === ERROR_ID ? OPEN : (actions[id] ?? learn(table, id, cursor.nodeType));

  let level = 0;
  /** The children that were read so far of all nodes that are open: a list that grows is longer than it has to be. */
  const open: RawNode[] = [];
  const closeAt = (from: number): readonly RawNode[] => {
    if (open.length === from) return NO_CHILDREN;
    const out = open.slice(from);
    open.length = from;
    return out;
  };

  const children = (): readonly RawNode[] => {
    if (level >= MAX_DEPTH || !cursor.gotoFirstChild()) return NO_CHILDREN;
    const from = open.length;
    level++;
    do {
      const id = cursor.nodeTypeId;
      const action = actionOf(id);
      if (action !== DROP && !(parsed && action === BRACKET)) open.push(node(id, action));
    } while (cursor.gotoNextSibling());
    level--;
    cursor.gotoParent();
    return closeAt(from);
  };

  const untilValue = (): readonly RawNode[] => {
    if (!cursor.gotoFirstChild()) return NO_CHILDREN;
    const from = open.length;
    let value = false;
    do {
      const id = cursor.nodeTypeId;
      const action = actionOf(id);
      if (action === DROP || (parsed && action === BRACKET)) continue;
      const read = node(id, value ? LEAF : action);
      if (read.type === '=') value = true;
      open.push(read);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
    return closeAt(from);
  };

  const node = (id: number, action: number): RawNode => {
    const from = cursor.startIndex;
    const start = placeStart(from);
    let kids = NO_CHILDREN;
    if (action === OPEN) kids = children();
    else if (action === BLOCK) kids = items ? NO_CHILDREN : children();
    else if (action === VALUE) kids = items ? untilValue() : children();
    const width = parsed ? widths[id]! : 0;
    const to = width > 0 ? from + width : cursor.endIndex;
    const end = to > from ? placeEnd(to) : start;
    return { type: id === ERROR_ID ? ERROR : (names[id] ?? ERROR), start, end, children: kids };
  };

  const id = cursor.nodeTypeId;
  actionOf(id);
  // The node that was asked for is always opened.
  return node(id, OPEN);
}
