import { blankedWithin } from './code-text.ts';
import { type Comment, scanComments, scanCommentsFrom } from './comments.ts';
import { editBetween } from './edit-between.ts';

/** A text with its comments told from its code. */
export interface BareText {
  readonly text: string;
  /** In order. */
  readonly comments: readonly Comment[];
  /** The text with blanks in place of its comments, documentation left as it is: the same offsets. */
  readonly bare: string;
}

/**
 * Tells a text's comments from its code. With what was told of an earlier version of the text, only what lies between the
 * last comment before the edit and the first after it is read again: an editor asks at each key.
 */
export function bareText(text: string, before?: BareText): BareText {
  const { comments: old } = before ?? { comments: [] };
  const edit = editBetween(before?.text ?? '', text);
  // What ends a comment may be the character behind it, and of `\r\n` the second. And what `'\` begins is a literal only
  // where a quote follows in its line, behind comments even.
  const line = text.lastIndexOf('\n', edit.start - 1) + 1;
  const kept = countWhere(old, (it) => it.end + 2 <= edit.start && it.start < line);
  // Without a comment to start behind, the first line may come to be code, or be it no more.
  if (!before || kept === 0) {
    const comments = /\/[*/]/.test(text) ? scanComments(text) : [];
    return { text, comments, bare: blanked(text, comments, 0, text.length) };
  }
  const { end: from } = old[kept - 1]!;
  const between: Comment[] = [];
  let behind = old.length;
  let to = text.length;
  scanCommentsFrom(text, from, (comment) => {
    // Both texts are outside of literals here, and are the same from here on.
    if (comment.start >= edit.oldEnd + edit.delta) {
      const at = countWhere(old, (it) => it.start < comment.start - edit.delta);
      if (old[at]?.start === comment.start - edit.delta) {
        behind = at;
        to = comment.start;
        return false;
      }
    }
    between.push(comment);
    return true;
  });
  const moved = old
    .slice(behind)
    .map((it) => ({ ...it, start: it.start + edit.delta, end: it.end + edit.delta }));
  return {
    text,
    comments: [...old.slice(0, kept), ...between, ...moved],
    bare:
      before.bare.slice(0, from) +
      blanked(text, between, from, to) +
      (to < text.length ? before.bare.slice(to - edit.delta) : ''),
  };
}

function blanked(text: string, comments: readonly Comment[], start: number, end: number): string {
  return blankedWithin(
    text,
    comments.filter((it) => !it.doc),
    { start, end },
  );
}

/** How many comments fulfil a condition that all those before the last one that does fulfil as well. */
function countWhere(comments: readonly Comment[], holds: (it: Comment) => boolean): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(comments[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
