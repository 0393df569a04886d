import type { Expr } from '../../syntax/ast/index.ts';
import { indentOf, lineEnd, lineStart } from '../../text/indent.ts';
import type { Span } from '../../text/span.ts';
import { strip } from '../../types/infer/calls.ts';
import { lostComments } from './pieces.ts';
import { type Rewrite, replace, replaceRaw, type Source } from './rewrite.ts';

/** The one expression inside `unsafe { … }`; any other expression is given back without its parentheses. */
export function insideUnsafe(expr: Expr): Expr {
  const inner = strip(expr);
  return inner.kind === 'block' && inner.mode === 'unsafe' && inner.stmts.length === 0 && inner.tail
    ? insideUnsafe(inner.tail)
    : inner;
}

/** Where the `// SAFETY:` comment right above a line starts; undefined where there is none. */
function safetyStart(text: string, line: number): number | undefined {
  let at = line;
  while (at > 0) {
    const above = lineStart(text, at - 1);
    const content = text.slice(above, at).trim();
    if (!content.startsWith('//') || content.startsWith('///')) return undefined;
    if (/^\/\/\s*SAFETY:/i.test(content)) return above;
    at = above;
  }
  return undefined;
}

/** Takes out the `// SAFETY:` comment above what loses its `unsafe`; other comments stay. */
export function dropSafety(rw: Rewrite, file: Source, at: number, label: string): void {
  const line = lineStart(file.text, at);
  const start = safetyStart(file.text, line);
  if (start !== undefined) replaceRaw(rw, file, { start, end: line }, '', label);
}

/**
 * Takes out statements with their `// SAFETY:` comments, and the lines where nothing else is left. Of the empty lines around what
 * goes, one stays.
 */
export function dropStatements(rw: Rewrite, file: Source, spans: readonly Span[], label: string): void {
  const { text } = file;
  const groups: { start: number; end: number; lost: string[] }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const first = lineStart(text, span.start);
    const last = lineEnd(text, span.end);
    const start = safetyStart(text, first) ?? first;
    if (text.slice(first, span.start).trim() !== '' || text.slice(span.end, last).trim() !== '') {
      if (start < first) replaceRaw(rw, file, { start, end: first }, '', label);
      const blank = /^[ \t]*(?=\/)/.exec(text.slice(span.end, last));
      replace(rw, file, { start: span.start, end: span.end + (blank?.[0].length ?? 0) }, '', label);
      continue;
    }
    const end = text.startsWith('\r\n', last) ? last + 2 : Math.min(last + 1, text.length);
    const previous = groups.at(-1);
    // The comment about `unsafe` code goes with it; what else is said inside stays.
    const lost = lostComments(text, span, [])
      .filter((it) => !/^\/\/\s*SAFETY:/i.test(it))
      .map((it) => `${indentOf(text, span.start)}${it}\n`);
    if (previous && text.slice(previous.end, start).trim() === '') {
      previous.end = end;
      previous.lost.push(...lost);
    } else groups.push({ start, end, lost });
  }
  for (const { start, end, lost } of groups) {
    const above = /(?:\n|^)([ \t]*\r?\n)$/.exec(text.slice(0, start))?.[1] ?? '';
    const below = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0] ?? '';
    const closes = /^[ \t]*[})]/.test(text.slice(end));
    if (lost.length > 0) {
      replaceRaw(rw, file, { start, end }, lost.join(''), label);
      continue;
    }
    const from = above !== '' && closes ? start - above.length : start;
    replaceRaw(rw, file, { start: from, end: above !== '' ? end + below.length : end }, '', label);
  }
}
