import { type Comment, scanComments } from '../text/comments.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** One comment that speaks to kalloc-lint: `// kalloc-lint: allow(rule, rule) reason`. */
export interface Suppression {
  /** The comment, from its slashes to the end of its text. */
  readonly span: Span;
  /** `file` for `allow-file`, which holds for the whole file wherever it stands. */
  readonly scope: 'line' | 'file';
  /** What it names, in order; empty where the comment is malformed. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string;
  /** The line from 0 that it speaks of: its own where code stands before it, else the next that is no comment. */
  readonly line: number;
  /** Whether it stands behind code. */
  readonly trailing: boolean;
  /** Why it cannot be read; undefined where it can. */
  readonly malformed?: string;
}

/** The form that is understood, for messages. */
const FORM = '`// kalloc-lint: allow(rule) reason` or `// kalloc-lint: allow-file(rule) reason`';

/**
 * The suppression comments of a text, in order. Documentation never suppresses, and neither does what stands in a
 * string. Several may be stacked on lines of their own; all speak of the first line below that is no comment. A
 * suppression in a block comment is malformed. `comments`: where the caller knows them already.
 */
export function parseSuppressions(text: string, comments?: readonly Comment[]): readonly Suppression[] {
  // Most files have none, and finding comments means reading every character.
  if (!text.includes('kalloc-lint')) return [];
  const all = comments ?? scanComments(text);
  const index = new LineIndex(text);
  const commentLines = linesOfComments(text, index, all);
  const suppressions: Suppression[] = [];
  for (const comment of all) {
    const source = text.slice(comment.start, comment.end);
    if (comment.doc || !/^\/[/*]+[ \t]*kalloc-lint(:|[ \t]+allow)/.test(source)) continue;
    const own = index.lineOf(comment.start);
    const trailing = text.slice(index.line(own).start, comment.start).trim() !== '';
    let line = own;
    if (!trailing)
      do line++;
      while (commentLines.has(line));
    const span = { start: comment.start, end: comment.end };
    suppressions.push({ span, line, trailing, ...read(source, comment) });
  }
  return suppressions;
}

function read(
  source: string,
  comment: Comment,
): Pick<Suppression, 'scope' | 'rules' | 'reason' | 'malformed'> {
  const wrong = (malformed: string) => ({ scope: 'line' as const, rules: [], reason: '', malformed });
  if (comment.kind === 'block') return wrong('a block comment does not suppress; write ' + FORM);
  const match = /^\/\/[ \t]*kalloc-lint:[ \t]*(allow|allow-file)[ \t]*\(([^()]*)\)(.*)$/s.exec(source);
  if (!match) return wrong('this suppression cannot be read; write ' + FORM);
  const [, verb, list, reason] = match as unknown as [string, string, string, string];
  const rules: { id: string; span: Span }[] = [];
  let at = comment.start + source.indexOf('(') + 1;
  for (const part of list.split(',')) {
    const id = part.trim();
    if (id === '') return wrong('this suppression names no rule where one is due; write ' + FORM);
    const start = at + part.indexOf(id);
    rules.push({ id, span: { start, end: start + id.length } });
    at += part.length + 1;
  }
  return { scope: verb === 'allow' ? 'line' : 'file', rules, reason: reason.trim() };
}

/** The lines that hold a line comment and nothing else; documentation is no comment here, as it belongs to the code. */
function linesOfComments(text: string, index: LineIndex, comments: readonly Comment[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const comment of comments) {
    if (comment.kind !== 'line' || comment.doc) continue;
    const line = index.lineOf(comment.start);
    if (text.slice(index.line(line).start, comment.start).trim() === '') lines.add(line);
  }
  return lines;
}
