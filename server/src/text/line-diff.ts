import { diffArrays } from 'diff';

/** A run of lines that changed: half-open ranges of line numbers from 0, in the old and in the new text. */
export interface LineChange {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The lines of a text, each with its break, as git counts them: a line ends at `\n` alone, so that a `\r` before it
 * is part of the line. An empty text has no lines.
 */
export function splitLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf('\n', from);
    const end = at === -1 ? text.length : at + 1;
    lines.push(text.slice(from, end));
    from = end;
  }
  return lines;
}

/** What changed between two lists of lines, in order, as few lines as can be; nothing for equal lists. */
export function diffLines(oldLines: readonly string[], newLines: readonly string[]): readonly LineChange[] {
  // What is equal at both ends is cut first: a fix touches a few lines of a file.
  const shorter = Math.min(oldLines.length, newLines.length);
  let head = 0;
  while (head < shorter && oldLines[head] === newLines[head]) head++;
  let tail = 0;
  while (tail < shorter - head && oldLines.at(-1 - tail) === newLines.at(-1 - tail)) tail++;

  const changes: LineChange[] = [];
  let oldAt = head;
  let newAt = head;
  let open: { oldStart: number; newStart: number } | undefined;
  const close = () => {
    if (open) changes.push({ ...open, oldEnd: oldAt, newEnd: newAt });
    open = undefined;
  };
  const middle = diffArrays(
    oldLines.slice(head, oldLines.length - tail),
    newLines.slice(head, newLines.length - tail),
  );
  for (const part of middle) {
    if (!part.added && !part.removed) {
      close();
      oldAt += part.value.length;
      newAt += part.value.length;
      continue;
    }
    open ??= { oldStart: oldAt, newStart: newAt };
    if (part.added) newAt += part.value.length;
    else oldAt += part.value.length;
  }
  close();
  return changes;
}
