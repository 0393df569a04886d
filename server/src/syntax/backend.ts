/** A node of the parse tree as lowering reads it: comments are dropped, token trees and literals have no children. */
export interface RawNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly RawNode[];
}

/** How deep a snapshot goes: `items` stops at blocks and at the values of constants. */
export type Depth = 'items' | 'full';

/** Where in a file the offsets of a tree lie, if its text is the file's with parts left out. */
export interface Places {
  /** Where a node starts that starts at `offset` of the tree. */
  start(offset: number): number;
  /** Where a node ends that ends at `offset` of the tree and is not empty. */
  end(offset: number): number;
}

/** One replacement, in the coordinates of the text before it and with tree-sitter's own names. */
export interface TreeEdit {
  readonly startIndex: number;
  readonly oldEndIndex: number;
  readonly newEndIndex: number;
  readonly startPosition: Point;
  readonly oldEndPosition: Point;
  readonly newEndPosition: Point;
}

/** A place as tree-sitter wants it: row and column from 0, the column in UTF-16 units here. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/** A parse tree of one of the two builds. `release` frees it; nothing else may be asked of it then. */
export interface BackendTree {
  readonly hasError: boolean;
  /** The parser was stopped (`ParseLimit`): the tree is that of no text. */
  readonly gaveUp?: boolean;
  /** The root, copied out of the tree, each offset put where `places` says; a number is added to all. */
  snapshot(places: Places | number, depth: Depth): RawNode;
  /** Tells the tree of an edit, so that the next parse can re-use it. */
  edit(edit: TreeEdit): void;
  release(): void;
}

/**
 * How long one parse may take. The parser's own search for a way out of errors, and what it reads of literals that are
 * not closed, can grow with the square of a text. A clock comes from the host; without a limit a parse takes as long as it
 * takes.
 */
export interface ParseLimit {
  /** For a text of so many UTF-16 units. */
  readonly milliseconds: (length: number) => number;
  /** Milliseconds since some moment. */
  readonly now: () => number;
}

/** What the WASM and the native build of tree-sitter have in common. */
export interface Backend {
  readonly build: 'wasm' | 'native';
  /** Parses `text`; `old` is the edited tree of the text before, still owned by the caller. */
  parse(text: string, old?: BackendTree): BackendTree;
  dispose(): void;
}

/** The type of a node that the parser could not place. */
export const ERROR = 'ERROR';

/** The places of a text that was parsed as it stands, `base` behind the start of its file. */
export function placesFrom(base: Places | number): Places {
  if (typeof base !== 'number') return base;
  const move = (offset: number): number => offset + base;
  return { start: move, end: move };
}
