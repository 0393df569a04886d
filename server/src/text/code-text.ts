import { scanComments } from './comments.ts';

/** A comment, a blank or a raw name where formatted code has none: only then is a text looked at more closely. */
const ODD =
  /\/\*|[\w>)]\s*\/\/[^\n]*\n\s*(?:\/\/|[(:.<!])|[:.#![]\s*\/\/[^\n]*\n|\br#[A-Za-z_]|\w\s+(?:::|[(!])|::\s|[#!]\s+[[({]|\[\s+\w|\w\s+\]/;

/** The text with blanks in place of its comments; those of documentation, which may hold code, stay. */
export function withoutComments(text: string): string {
  if (!/\/[*/]/.test(text)) return text;
  const parts: string[] = [];
  let at = 0;
  for (const comment of scanComments(text)) {
    if (comment.doc) continue;
    parts.push(
      text.slice(at, comment.start),
      text.slice(comment.start, comment.end).replace(/[^\n\r]/g, ' '),
    );
    at = comment.end;
  }
  return at === 0 ? text : parts.join('') + text.slice(at);
}

/**
 * Whether a pattern that is written for formatted code may be found in a text, however it is formatted: with comments
 * or blanks between its tokens, or names as `r#name`. The pattern must not ask for a blank but as one space between words,
 * and must not be global.
 */
export function mayHold(text: string, pattern: RegExp): boolean {
  if (pattern.test(text)) return true;
  return ODD.test(text) && pattern.test(squeezed(text));
}

/** The text without comments, raw marks and the blanks that separate no words. */
export function squeezed(text: string): string {
  return withoutComments(text)
    .replace(/\br#(?=[A-Za-z_])/g, '')
    .replace(/\s+/g, (blank, at: number, whole: string) =>
      isWord(whole.charCodeAt(at - 1)) && isWord(whole.charCodeAt(at + blank.length)) ? ' ' : '',
    );
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
