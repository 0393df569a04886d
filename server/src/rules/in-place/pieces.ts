import { scanComments } from '../../text/comments.ts';
import { indentOf, indentRest } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';

/** A statement or field with the comments that belong to it. */
export interface Piece {
  readonly span: Span;
  /** The lines of comment above it; '' is an empty line. */
  readonly lead: readonly string[];
  /** A comment behind it on its last line, or ''. */
  readonly trail: string;
}

/** All that stands in a range: see `piecesOf`. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly rest: readonly string[];
}

/** Gives each of the ordered spans inside `range` the comments around it; `rest` are those before the end of the range. */
export function piecesOf(text: string, range: Span, spans: readonly Span[]): Pieces {
  const comments = scanComments(text).filter(
    (it) =>
      it.start >= range.start &&
      it.end <= range.end &&
      !spans.some((s) => it.start >= s.start && it.end <= s.end),
  );
  const trails = spans.map(() => '');
  const leads: string[][] = [...spans, undefined].map(() => []);
  for (const it of comments) {
    const idx = spans.findLastIndex((s) => s.end <= it.start);
    const comment = text.slice(it.start, it.end);
    const previous = spans[idx];
    if (previous && !text.slice(previous.end, it.start).includes('\n')) trails[idx] += ` ${comment}`;
    else leads[idx + 1]!.push(unindented(text, it, comment));
  }
  const pieces = spans.map((span, i) => {
    const before = spans[i - 1]?.end ?? range.start;
    const blank = i > 0 && hasBlankLine(text.slice(before, span.start));
    return { span, lead: blank ? ['', ...leads[i]!] : leads[i]!, trail: trails[i]! };
  });
  return { pieces, rest: leads.at(-1)! };
}

/** A block comment over several lines is written at another depth: its lines lose the old indentation. */
function unindented(text: string, at: Span, comment: string): string {
  const indent = indentOf(text, at.start);
  return comment.includes('\n') ? comment.replaceAll(`\n${indent}`, '\n') : comment;
}

/** The comments inside `whole` that lie in none of the kept spans: what a rewrite would lose. */
export function lostComments(text: string, whole: Span, kept: readonly Span[]): string[] {
  return scanComments(text)
    .filter(
      (it) =>
        it.start >= whole.start &&
        it.end <= whole.end &&
        !kept.some((s) => it.start >= s.start && it.end <= s.end),
    )
    .map((it) => text.slice(it.start, it.end));
}

/** Code that stood at `from` at the indentation `to`; the first line has none in either. */
export function reindent(code: string, from: string, to: string): string {
  if (from === to) return code;
  if (to.startsWith(from)) return indentRest(code, to.slice(from.length));
  return code.replace(new RegExp(`\\n${from}`, 'g'), `\n${to}`);
}

/** Lines of code with their comments, each at `indent`. */
export function written(lead: readonly string[], code: string, trail: string, indent: string): string[] {
  return [
    ...lead.map((it) => (it === '' ? '' : indent + it.replaceAll('\n', `\n${indent}`))),
    indent + code + trail,
  ];
}

/** Whether a line has neither code nor a part of a comment. */
function hasBlankLine(text: string): boolean {
  let plain = '';
  let at = 0;
  for (const it of scanComments(text)) {
    plain += `${text.slice(at, it.start)}c`;
    at = it.end;
  }
  return /\n[ \t]*\r?\n/.test(plain + text.slice(at));
}
