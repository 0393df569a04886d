import type { BackendTree, Point, TreeEdit } from './backend.ts';
import type { TextChange } from './source-file.ts';

/**
 * Applies the changes in order, each in the coordinates of the text that the one before it left, and tells `tree` of
 * them. Offsets outside the text are brought to its ends. Gives the text after the last one.
 */
export function applyChanges(text: string, changes: readonly TextChange[], tree?: BackendTree): string {
  let now = text;
  for (const change of changes) {
    const start = clamp(change.start, now.length);
    const end = Math.max(start, clamp(change.end, now.length));
    const { newText } = change;
    tree?.edit(treeEdit(now, start, end, newText));
    now = now.slice(0, start) + newText + now.slice(end);
  }
  return now;
}

/** The replacement of `[start, end)` of `text` by `newText`, as tree-sitter wants to be told of it. */
export function treeEdit(text: string, start: number, end: number, newText: string): TreeEdit {
  const startPosition = pointAt(text, start);
  return {
    startIndex: start,
    oldEndIndex: end,
    newEndIndex: start + newText.length,
    startPosition,
    oldEndPosition: advance(startPosition, text.slice(start, end)),
    newEndPosition: advance(startPosition, newText),
  };
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, offset), length);
}

function pointAt(text: string, offset: number): Point {
  let row = 0;
  let from = 0;
  for (;;) {
    const newline = text.indexOf('\n', from);
    if (newline < 0 || newline >= offset) return { row, column: offset - from };
    row++;
    from = newline + 1;
  }
}

/** Where `text` ends that begins at `point`. */
function advance(point: Point, text: string): Point {
  const end = pointAt(text, text.length);
  return end.row === 0
    ? { row: point.row, column: point.column + end.column }
    : { row: point.row + end.row, column: end.column };
}
