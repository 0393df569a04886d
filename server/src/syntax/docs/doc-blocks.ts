import { scanComments } from '../../text/comments.ts';
import { forLastText } from '../../text/last-text.ts';
import type { Span } from '../../text/span.ts';

/** Documentation that is not written line by line: a block comment, or the string of a `#[doc = "…"]`. */
export interface DocBlock extends Span {
  readonly kind: 'block' | 'attribute';
  /** Where its content starts. */
  readonly from: number;
  /** The content with as many code units as it has in the file, frame and escapes blanked. */
  readonly content: string;
}

/**
 * The doc comments between `/**` or `/*!` and their end, and the doc attributes with a string, in order. Those that
 * stand behind something else on their line are left out, and so are strings with escapes that stand for other than one
 * character of a program.
 */
export const docBlocks = forLastText((text): readonly DocBlock[] => {
  const blocks = /\/\*[*!]/.test(text)
    ? scanComments(text).flatMap((it) => (it.kind === 'block' && it.doc ? commentBlock(text, it) : []))
    : [];
  const attributes = /#!?\[\s*doc\b/.test(text) ? doced(text) : [];
  return [...blocks, ...attributes]
    .filter((it) => /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', it.start) + 1, it.start)))
    .sort((a, b) => a.start - b.start);
});

/** Whether an offset lies in documentation, be it text or example. */
export function documentation(text: string): (offset: number) => boolean {
  let blocks: readonly DocBlock[] | undefined;
  return (offset) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    if (/^\s*\/\/[/!]/.test(text.slice(start, offset + 1))) return true;
    blocks ??= docBlocks(text);
    return blocks.some((it) => it.start <= offset && offset < it.end);
  };
}

const OPEN = 3;

function commentBlock(text: string, { start, end }: Span): DocBlock | [] {
  const closed = text.startsWith('*/', end - 2) && end - start >= OPEN + 2;
  const from = start + OPEN;
  return {
    kind: 'block',
    start,
    end,
    from,
    content: withoutGutter(text.slice(from, closed ? end - 2 : end)),
  };
}

/** The `*` that all lines but the first have in the same column, blanked; as rustc does it (`rustc_ast::util::comments`). */
function withoutGutter(content: string): string {
  const lines = content.split('\n');
  const rest = lines.slice(1);
  while (rest.at(-1)?.trim() === '') rest.pop();
  const filled = rest.slice(rest.findIndex((it) => it.trim() !== ''));
  const column = filled[0]?.indexOf('*') ?? -1;
  const has = (it: string) => /^[ \t]*\*/.test(it) && it.indexOf('*') === column;
  if (column < 0 || !filled.every(has)) return content;
  return lines
    .map((it, i) => (i > 0 && has(it) ? `${it.slice(0, column)} ${it.slice(column + 1)}` : it))
    .join('\n');
}

function doced(text: string): DocBlock[] {
  const out: DocBlock[] = [];
  for (const match of text.matchAll(/#!?\[\s*doc\s*=\s*(?:"|r(#*)")/g)) {
    const from = match.index + match[0].length;
    const raw = /r#*"$/.test(match[0]);
    const string = raw ? rawString(text, from, match[1] ?? '') : plainString(text, from);
    const close = string && /^\s*\]/.exec(text.slice(string.end))?.[0];
    if (!string || close === undefined) continue;
    out.push({
      kind: 'attribute',
      start: match.index,
      end: string.end + close.length,
      from,
      content: string.content,
    });
  }
  return out;
}

function rawString(text: string, from: number, hashes: string): { content: string; end: number } | undefined {
  const at = text.indexOf(`"${hashes}`, from);
  return at < 0 ? undefined : { content: text.slice(from, at), end: at + 1 + hashes.length };
}

/** A string up to its quote; each escape gives its character, with a blank before it that a string in an example keeps. */
function plainString(text: string, from: number): { content: string; end: number } | undefined {
  const close = /(?:[^"\\]|\\[\s\S])*"/y;
  close.lastIndex = from;
  const found = close.exec(text)?.[0];
  if (found === undefined) return undefined;
  const inner = found.slice(0, -1);
  if (/\\[^nt"'\\\r\n]/.test(inner)) return undefined;
  const content = inner.replace(/\\(?:\r?\n\s*|[\s\S])/g, (it) => {
    if (/^\\[\r\n]/.test(it)) return ' '.repeat(it.length);
    return ` ${it[1] === 'n' ? '\n' : it[1] === 't' ? '\t' : it[1]}`;
  });
  return { content, end: from + found.length };
}
