import { type Comment, scanComments } from './comments.ts';
import type { Span } from './span.ts';

/** A comment, a blank or a raw name where formatted code has none: only then is a text looked at more closely. */
const ODD =
  /\/\*|[\w>)]\s*\/\/[^\n]*\n\s*(?:\/\/|[(:.<!])|[:.#![]\s*\/\/[^\n]*\n|\br#[A-Za-z_]|\w\s+(?:::|[(!])|::\s|[#!]\s+[[({]|\[\s+\w|\w\s+\]/;

/** The text with blanks in place of its comments; those of documentation, which may hold code, stay. */
export function withoutComments(text: string): string {
  return blanked(text, (comment) => !comment.doc);
}

/** The same, but those of documentation go too. */
export function withoutAnyComments(text: string): string {
  return blanked(text, () => true);
}

function blanked(text: string, goes: (comment: Comment) => boolean): string {
  if (!/\/[*/]/.test(text)) return text;
  return blankedWithin(text, scanComments(text).filter(goes), { start: 0, end: text.length });
}

/** A part of a text with blanks in place of the given comments, which lie in it in order. */
export function blankedWithin(text: string, comments: readonly Comment[], { start, end }: Span): string {
  const parts: string[] = [];
  let at = start;
  for (const comment of comments) {
    parts.push(
      text.slice(at, comment.start),
      text.slice(comment.start, comment.end).replace(/[^\n\r]/g, ' '),
    );
    at = comment.end;
  }
  parts.push(text.slice(at, end));
  return parts.join('');
}

/**
 * The text, of the same length, with blanks in place of comments and raw marks where formatted code has none: for patterns
 * that allow blanks between words. Documentation stays.
 */
export function plainly(text: string): string {
  return isOddlyWritten(text) ? withoutRawMarks(withoutComments(text), '  ') : text;
}

/** A text without the `r#` of its raw names, or with something in its place. */
export function withoutRawMarks(text: string, instead = ''): string {
  return text.includes('r#') ? text.replace(/\br#(?=[A-Za-z_])/g, instead) : text;
}

/** Whether a text has comments, blanks or raw names where formatted code has none. */
export function isOddlyWritten(text: string): boolean {
  return ODD.test(text);
}

/** The text without comments, raw marks and the blanks that separate no words. */
export function squeezed(text: string): string {
  return packed(withoutComments(text));
}

/** The same of a text whose comments are blanks already. */
export function packed(bare: string): string {
  const plain = withoutRawMarks(bare);
  // By hand, for a regular expression with a callback takes ten times as long, and an editor asks at each key.
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < plain.length; at++) {
    if (!isSpace(plain.charCodeAt(at))) continue;
    parts.push(plain.slice(start, at));
    start = at + 1;
    while (isSpace(plain.charCodeAt(start))) start++;
    if (isWord(plain.charCodeAt(at - 1)) && isWord(plain.charCodeAt(start))) parts.push(' ');
    at = start - 1;
  }
  return parts.join('') + plain.slice(start);
}

/** What `\s` matches; false for NaN, which is what stands behind a text. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code >= 0x80
  );
}
