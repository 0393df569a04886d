import { diffLines, type LineChange, splitLines } from './line-diff.ts';

/**
 * A patch of one file that `git apply` takes: `diff --git` header, hunks with `context` lines around them, the marker
 * for a missing line break at the end. A `\r` before a `\n` stays part of its line, so a CRLF file stays one.
 * Empty for equal texts. `path` is relative, with `/`; it is quoted as git quotes it.
 */
export function unifiedDiff(path: string, oldText: string, newText: string, context = 3): string {
  const oldLines = splitLines(oldText);
  const newLines = splitLines(newText);
  const changes = diffLines(oldLines, newLines);
  if (changes.length === 0) return '';
  // `---` and `+++` end at a tab, so git writes one where the name itself has a blank.
  const tab = path.includes(' ') ? '\t' : '';
  let patch = `diff --git ${quoteGitPath('a/' + path)} ${quoteGitPath('b/' + path)}\n`;
  patch += `--- ${quoteGitPath('a/' + path)}${tab}\n+++ ${quoteGitPath('b/' + path)}${tab}\n`;
  for (const group of groups(changes, context)) patch += hunk(group, oldLines, newLines, context);
  return patch;
}

/** A path as git prints it with `core.quotePath`: in double quotes and with C escapes where it has control characters, `"`, `\` or is not ASCII. */
export function quoteGitPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path;
  let quoted = '"';
  for (const byte of new TextEncoder().encode(path)) {
    const name = ESCAPES.get(byte);
    if (name !== undefined) quoted += name;
    else if (byte < 0x20 || byte > 0x7e) quoted += '\\' + byte.toString(8).padStart(3, '0');
    else quoted += String.fromCharCode(byte);
  }
  return quoted + '"';
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [7, '\\a'],
  [8, '\\b'],
  [9, '\\t'],
  [10, '\\n'],
  [11, '\\v'],
  [12, '\\f'],
  [13, '\\r'],
  [34, '\\"'],
  [92, '\\\\'],
]);

/** Changes whose context would touch share a hunk. */
function groups(changes: readonly LineChange[], context: number): readonly (readonly LineChange[])[] {
  const result: LineChange[][] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last !== undefined && change.oldStart - last.at(-1)!.oldEnd <= 2 * context) last.push(change);
    else result.push([change]);
  }
  return result;
}

function hunk(
  changes: readonly LineChange[],
  oldLines: readonly string[],
  newLines: readonly string[],
  context: number,
): string {
  const first = changes[0]!;
  const last = changes.at(-1)!;
  const before = Math.min(context, first.oldStart);
  const after = Math.min(context, oldLines.length - last.oldEnd);
  let body = '';
  let at = first.oldStart - before;
  for (const change of changes) {
    for (; at < change.oldStart; at++) body += line(' ', oldLines[at]!);
    for (; at < change.oldEnd; at++) body += line('-', oldLines[at]!);
    for (let added = change.newStart; added < change.newEnd; added++) body += line('+', newLines[added]!);
  }
  for (; at < last.oldEnd + after; at++) body += line(' ', oldLines[at]!);
  const oldRange = range(first.oldStart - before, last.oldEnd + after);
  const newRange = range(first.newStart - before, last.newEnd + after);
  return `@@ -${oldRange} +${newRange} @@\n${body}`;
}

function line(sign: string, text: string): string {
  return sign + (text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`);
}

/** `start,count` from 1; an empty range names the line before it. */
function range(start: number, end: number): string {
  const count = end - start;
  if (count === 0) return `${start},0`;
  return count === 1 ? `${start + 1}` : `${start + 1},${count}`;
}
