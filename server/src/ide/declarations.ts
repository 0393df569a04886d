import { shapeOf, valuesOf } from '../def/pack.ts';
import type { SourceFile } from '../syntax/source-file.ts';

/** What a file declared before or after an edit. */
export type Declarations = Pick<SourceFile, 'text' | 'outline' | 'items'>;

/** Whether no other file can tell two states of a file apart. */
export function declareTheSame(before: Declarations, after: Declarations): boolean {
  if (before.outline === after.outline) return true;
  const [was, is] = [before, after].map(({ items, text }) => valuesOf(items, text));
  return was === is && shapeOf(before.items) === shapeOf(after.items);
}
