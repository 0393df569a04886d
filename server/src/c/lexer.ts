/**
 * Tokens of C. Linear in the text, and any text has some: a comment or a string that does not end, ends with the text.
 */

/** What a token is. `directive`: a whole preprocessor line, continued lines and all. */
export type TokenKind = 'id' | 'number' | 'string' | 'punct' | 'directive';

/** One token, with its offset in the text of its file. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

const pattern =
  /[ \t\r\n\f\v]+|\\\r?\n|\/\/(?:[^\\\n]|\\[\s\S])*|\/\*|[A-Za-z_$][\w$]*|\.?[0-9](?:[eEpP][+-]|[\w.])*|"|'|->|\+\+|--|<<=|>>=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|\.\.\.|##|[\s\S]/gy;

/** Where a comment that opens at `at` ends. */
export function commentEnd(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 2;
}

/** Where a string or character that opens at `at` ends: at its quote, or where its line ends. */
export function quoteEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 92) i++;
    else if (c === quote) return i + 1;
    else if (c === 10) return i;
  }
  return text.length;
}

/** Where a preprocessor line ends: before the line break that no backslash and no comment covers. */
export function directiveEnd(text: string, at: number): number {
  let i = at;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) return i;
    if (c === 92) {
      if (text.charCodeAt(i + 1) === 13) i++;
      i++;
    } else if (c === 47 && text.charCodeAt(i + 1) === 42) i = commentEnd(text, i) - 1;
    else if (c === 34 || c === 39) i = quoteEnd(text, i) - 1;
  }
  return text.length;
}

/** The tokens from `start` to `end`, at most `limit` of them; comments are left out. */
export function tokenize(text: string, start = 0, end = text.length, limit = 400_000): Token[] {
  const out: Token[] = [];
  let at = start;
  let lineStart = isLineStart(text, start);
  while (at < end && out.length < limit) {
    pattern.lastIndex = at;
    const word = pattern.exec(text)![0];
    const c = word.charCodeAt(0);
    if (c === 32 || (c >= 9 && c <= 13)) {
      lineStart ||= word.includes('\n');
      at += word.length;
      continue;
    }
    if (c === 92 && word.length > 1) {
      at += word.length;
      continue;
    }
    if (c === 47 && word.length > 1 && word !== '/=') {
      at = word === '/*' ? commentEnd(text, at) : at + word.length;
      continue;
    }
    if (c === 35 && lineStart && word === '#') {
      const stop = Math.min(directiveEnd(text, at), end);
      out.push({ kind: 'directive', text: text.slice(at, stop), at });
      at = stop;
      continue;
    }
    lineStart = false;
    if (c === 34 || c === 39) {
      const stop = Math.min(quoteEnd(text, at), end);
      out.push({ kind: 'string', text: text.slice(at, stop), at });
      at = stop;
      continue;
    }
    out.push({ kind: kindOf(c, word), text: word, at });
    at += word.length;
  }
  return out;
}

function isLineStart(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = text.charCodeAt(i);
    if (c === 10) return true;
    if (c !== 32 && c !== 9) return false;
  }
  return true;
}

function kindOf(c: number, word: string): TokenKind {
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 36) return 'id';
  if ((c >= 48 && c <= 57) || (c === 46 && word.length > 1 && word !== '...')) return 'number';
  return 'punct';
}

/** The index behind the bracket that closes the one at `open`, or `end` where none does. */
export function closing(tokens: readonly Token[], open: number, end = tokens.length): number {
  let depth = 0;
  for (let i = open; i < end; i++) {
    const { text, kind } = tokens[i]!;
    if (kind !== 'punct') continue;
    if (text === '(' || text === '[' || text === '{') depth++;
    else if ((text === ')' || text === ']' || text === '}') && --depth <= 0) return i + 1;
  }
  return end;
}
