import type { Span } from './span.ts';

/** A comment of a Rust file, with its slashes and without the line break after it. */
export interface Comment extends Span {
  readonly kind: 'line' | 'block';
  /** `///`, `//!`, `/**` and `/*!`: documentation, which is an attribute to the compiler. */
  readonly doc: boolean;
}

/**
 * The comments of a Rust text in order. Knows what may hold slashes without being one: strings, raw strings, character
 * literals (told apart from lifetimes) and nested block comments. Takes any text: what is not closed reaches to its
 * end. A line comment ends at `\n`, as in rustc; a `\r` before that is not part of it.
 */
export function scanComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  scanCommentsFrom(text, shebangEnd(text), (it) => comments.push(it) > 0);
  return comments;
}

/**
 * Gives `take` the comments from `from` on, one after another, for as long as it wants more. `from` stands outside of
 * comments and literals: behind a comment, say.
 */
export function scanCommentsFrom(text: string, from: number, take: (comment: Comment) => boolean): void {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
      const end = lineCommentEnd(text, at);
      if (!take({ start: at, end, kind: 'line', doc: isDocLine(text, at, end) })) return;
      at = end;
    } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) {
      const end = blockCommentEnd(text, at);
      if (!take({ start: at, end, kind: 'block', doc: isDocBlock(text, at, end) })) return;
      at = end;
    } else if (code === DOUBLE_QUOTE) {
      at = stringEnd(text, at);
    } else if (code === QUOTE) {
      at = quoteEnd(text, at);
    } else if (isWordCode(code)) {
      at = wordEnd(text, at);
    } else {
      at++;
    }
  }
}

const SLASH = 47;
const STAR = 42;
const HASH = 35;
const QUOTE = 39;
const DOUBLE_QUOTE = 34;
const BACKSLASH = 92;

/** A first line `#!/…` is no code; `#![…]` is. */
function shebangEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('#!', start) || /^\s*\[/.test(text.slice(start + 2, start + 200))) return start;
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function lineCommentEnd(text: string, start: number): number {
  let end = text.indexOf('\n', start);
  if (end === -1) end = text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The first offset from `at` on where neither blanks nor a comment stand. */
export function skipBlanks(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === SLASH && text.charCodeAt(at + 1) === SLASH) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    } else if (code === SLASH && text.charCodeAt(at + 1) === STAR) at = blockCommentEnd(text, at);
    else if (code === 32 || (code >= 9 && code <= 13)) at++;
    else return at;
  }
}

/** The end of the block comment, with those inside it, that starts at `start`; of the text, where it is not closed. */
export function blockCommentEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length - 1; at++) {
    if (text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === STAR) {
      depth++;
      at++;
    } else if (text.charCodeAt(at) === STAR && text.charCodeAt(at + 1) === SLASH) {
      depth--;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function isDocLine(text: string, start: number, end: number): boolean {
  const third = text[start + 2];
  if (end < start + 3) return false;
  return third === '!' || (third === '/' && text[start + 3] !== '/');
}

// Two stars open documentation; three do not, and neither do two that close the comment at once.
function isDocBlock(text: string, start: number, end: number): boolean {
  if (end < start + 5) return false;
  return text[start + 2] === '!' || (text[start + 2] === '*' && text[start + 3] !== '*');
}

/** The end of the string whose opening quote stands at `open`; of the text, where it is not closed. */
export function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === DOUBLE_QUOTE) return at + 1;
  }
  return text.length;
}

/** The end of a raw string whose hashes or quote begin at `at`; undefined where there is none (`r#name`). */
function rawStringEnd(text: string, at: number): number | undefined {
  let open = at;
  while (text.charCodeAt(open) === HASH) open++;
  if (text.charCodeAt(open) !== DOUBLE_QUOTE) return undefined;
  const close = text.indexOf('"' + '#'.repeat(open - at), open + 1);
  return close === -1 ? text.length : close + 1 + (open - at);
}

/** The end of a character literal, or of the quote alone where a lifetime or a label starts. */
function quoteEnd(text: string, open: number): number {
  if (text.charCodeAt(open + 1) === BACKSLASH) {
    for (let at = open + 2; at < text.length && text[at] !== '\n'; at++) {
      if (text.charCodeAt(at) === QUOTE && at > open + 2) return at + 1;
    }
    return open + 2;
  }
  const point = text.codePointAt(open + 1);
  if (point === undefined || point === QUOTE) return open + 1;
  const close = open + (point > 0xffff ? 3 : 2);
  return text.charCodeAt(close) === QUOTE ? close + 1 : open + 1;
}

/** The end of a name or a number; of the literal, where the name is a prefix of one (`br#"…"#`, `c"…"`, `b'x'`). */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  if (end - start > 2) return end;
  const next = text.charCodeAt(end);
  if (next !== DOUBLE_QUOTE && next !== HASH && next !== QUOTE) return end;
  const word = text.slice(start, end);
  if (word === 'r' || word === 'br' || word === 'cr') return rawStringEnd(text, end) ?? end;
  if (next === DOUBLE_QUOTE) return stringEnd(text, end);
  return word === 'b' && next === QUOTE ? quoteEnd(text, end) : end;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code >= 0x80
  );
}
