/** Offsets, lines, edits, diffs and comments of plain text. Imports nothing of the tool. */
export { type Comment, scanComments } from './comments.ts';
export { applyEdits, invertEdits, mapOffset, orderEdits, type TextEdit } from './edits.ts';
export { indentOf, indentRest, indentUnit, lineEnd, lineStart, newlineOf } from './indent.ts';
export { diffLines, type LineChange, splitLines } from './line-diff.ts';
export { LineIndex, type Position } from './line-index.ts';
export { editDistance, nearest } from './nearest.ts';
export { contains, overlaps, type Span } from './span.ts';
export { quoteGitPath, unifiedDiff } from './unified-diff.ts';
