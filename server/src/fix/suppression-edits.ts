import type { FileEdit } from '../finding.ts';
import { scanComments } from '../text/comments.ts';
import { applyEdits } from '../text/edits.ts';
import { indentOf, lineEnd, lineStart, newlineOf } from '../text/indent.ts';
import type { Span } from '../text/span.ts';
import { parseSuppressions, type Suppression } from './suppression.ts';

/** What to delete so that a line comment is gone: its line with the break where it stands alone, else it and the blanks before it. */
export function removeComment(text: string, comment: Span): Span {
  const start = lineStart(text, comment.start);
  const end = Math.max(comment.end, lineEnd(text, comment.start));
  if (text.slice(start, comment.start).trim() !== '') {
    const before = text.slice(start, comment.start).trimEnd().length;
    return { start: start + before, end: comment.end };
  }
  // Code may stand behind a block comment.
  if (text.slice(comment.end, end).trim() !== '') return comment;
  const past = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return { start, end: past };
}

/** What to delete so that a suppression no longer names one of its several rules: the name and one comma. */
export function removeRule(suppression: Suppression, rule: Suppression['rules'][number]): Span {
  const at = suppression.rules.indexOf(rule);
  const next = suppression.rules[at + 1];
  if (at === 0) return { start: rule.span.start, end: next?.span.start ?? rule.span.end };
  return { start: suppression.rules[at - 1]!.span.end, end: rule.span.end };
}

/**
 * The edit that suppresses `rule` for a finding that starts at `offset`: the rule joins a suppression that already
 * speaks of the line, or a comment comes above it, indented like it. Undefined where no comment can stand: in
 * documentation, and inside a string or a comment of several lines.
 */
export function suppressLine(path: string, text: string, offset: number, rule: string): FileEdit | undefined {
  const start = lineStart(text, offset);
  const comments = scanComments(text);
  const isDoc = comments.some((one) => one.doc && one.start <= offset && offset <= one.end);
  if (isDoc) return undefined;
  const line = text.slice(0, start).split(/\r\n|\n|\r/).length - 1;
  const open = parseSuppressions(text, comments).findLast(
    (one) => one.scope === 'line' && one.line === line && one.malformed === undefined,
  );
  if (open) {
    if (open.rules.some((one) => one.id === rule)) return undefined;
    const end = open.rules.at(-1)!.span.end;
    return { path, span: { start: end, end }, newText: `, ${rule}` };
  }
  const indent = indentOf(text, offset);
  const newText = `${indent}// kalloc-lint: allow(${rule})${newlineOf(text)}`;
  const edit = { path, span: { start, end: start }, newText };
  return isComment(text, edit, start + indent.length) ? edit : undefined;
}

/**
 * The same edit with a reason behind it: `// kalloc-lint: allow(rule) reason`. Undefined where the rule only joins a
 * comment that is there: that comment has a reason of its own, or is to be edited by hand. Breaks become blanks.
 */
export function withReason(edit: FileEdit, reason: string): FileEdit | undefined {
  const words = reason.replaceAll(/\s+/g, ' ').trim();
  const comment = /^([\s\S]*\/\/ kalloc-lint: allow(?:-file)?\([^()]*\))(\r?\n)$/.exec(edit.newText);
  if (!comment) return undefined;
  return words === '' ? edit : { ...edit, newText: `${comment[1]} ${words}${comment[2]}` };
}

/** The edit that suppresses `rule` in the whole file: a comment at its top, below a shebang and the licence line. */
export function suppressFile(path: string, text: string, rule: string): FileEdit {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (/^#![^[]/.test(text.slice(at))) at = nextLine(text, at);
  if (/^\/\/[^\r\n]*SPDX/.test(text.slice(at))) at = nextLine(text, at);
  const newline = newlineOf(text);
  const open = at > 0 && !/[\r\n]/.test(text[at - 1]!) && text[at - 1] !== '\ufeff';
  const newText = `${open ? newline : ''}// kalloc-lint: allow-file(${rule})${newline}`;
  return { path, span: { start: at, end: at }, newText };
}

function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Whether what the edit inserts is a comment there, and not part of a string. */
function isComment(text: string, edit: FileEdit, at: number): boolean {
  const after = applyEdits(text, [{ ...edit.span, newText: edit.newText }]);
  return after !== undefined && scanComments(after).some((one) => one.start === at && !one.doc);
}
