import type { Span } from './span.ts';

/** One replacement: what stands in the span goes, `newText` comes. An empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * The edits in the order in which they take effect, or undefined where two overlap or one lies outside a text of
 * `length` UTF-16 units. All are in the coordinates of the text before any of them.
 *
 * At one point, insertions come first, in the order in which they were given, then the replacement that starts there;
 * an insertion at the end of a replacement comes after it.
 */
export function orderEdits(edits: readonly TextEdit[], length: number): readonly TextEdit[] | undefined {
  const ordered = [...edits].sort((a, b) => a.start - b.start || rank(a) - rank(b));
  let end = 0;
  for (const edit of ordered) {
    if (!(edit.start >= end && edit.end >= edit.start && edit.end <= length)) return undefined;
    end = edit.end;
  }
  return ordered;
}

/** The text after the edits, in any order; undefined where two overlap or one lies outside: then nothing can be applied. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const ordered = orderEdits(edits, text.length);
  if (ordered === undefined) return undefined;
  let result = '';
  let from = 0;
  for (const edit of ordered) {
    result += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The edits that lead back: applied to `applyEdits(text, edits)` they give `text`. Undefined where `edits` cannot be applied. */
export function invertEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const ordered = orderEdits(edits, text.length);
  if (ordered === undefined) return undefined;
  let shift = 0;
  return ordered.map((edit) => {
    const start = edit.start + shift;
    shift += edit.newText.length - (edit.end - edit.start);
    return { start, end: start + edit.newText.length, newText: text.slice(edit.start, edit.end) };
  });
}

/**
 * Where an offset of the text before the edits lies after them. At an insertion, and at the start of a replacement,
 * `before` stays in front of the new text and `after` goes behind an insertion; inside a replacement, `before` goes
 * to the start of the new text and `after` to its end. Undefined where the edits cannot be applied.
 */
export function mapOffset(
  edits: readonly TextEdit[],
  offset: number,
  side: 'before' | 'after',
): number | undefined {
  const ordered = orderEdits(edits, Number.MAX_SAFE_INTEGER);
  if (ordered === undefined) return undefined;
  let shift = 0;
  for (const edit of ordered) {
    if (edit.start > offset || (edit.start === offset && (side === 'before' || edit.end > offset))) break;
    if (edit.end > offset) return edit.start + shift + (side === 'before' ? 0 : edit.newText.length);
    shift += edit.newText.length - (edit.end - edit.start);
  }
  return offset + shift;
}

function rank(edit: TextEdit): number {
  return edit.start === edit.end ? 0 : 1;
}
