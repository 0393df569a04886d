/** A token of Rust as macros see it: blanks and comments are passed over. */
export interface Token {
  readonly kind: 'ident' | 'literal' | 'lifetime' | 'open' | 'close' | 'punct';
  readonly text: string;
  /** Offsets of the file. */
  readonly start: number;
  readonly end: number;
  /** The index of the matching delimiter, or -1; only for `open` and `close`. */
  match: number;
}

const BLANK = /(?:\s|\/\/[^\n]*)+/y;
const TOKEN =
  /((?:[bc]?r(#*)"[\s\S]*?"\2)|(?:[bc]?"(?:\\[\s\S]|[^"\\])*"?)|(?:b?'(?:\\(?:u\{[^}']*\}|x[\da-fA-F]{2}|[\s\S])|[^\\'\n])')|(?:\d\w*(?:\.\d\w*)?))|('[\p{L}_][\p{L}\p{N}_]*)|(\$?(?:r#)?[\p{L}_][\p{L}\p{N}_]*)|(::|->|=>|<-|\.\.=?|&&|\|\||[^\s])/uy;
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Splits `text` into tokens, the first code unit standing at offset `base`. Never fails: a stray character is a token
 * of its own, a delimiter without its other half has `match` -1. A `>` is always one token.
 */
export function lex(text: string, base: number): readonly Token[] {
  const tokens: Token[] = [];
  const open: number[] = [];
  let at = 0;
  while (at < text.length) {
    const next = skipBlank(text, at);
    if (next !== at) {
      at = next;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [found, literal, , lifetime, ident] = match;
    const index = tokens.length;
    const token: Token = {
      kind: kindOf(found, literal, lifetime, ident),
      text: found,
      start: base + at,
      end: base + at + found.length,
      match: -1,
    };
    tokens.push(token);
    if (token.kind === 'open') open.push(index);
    else if (token.kind === 'close') {
      const opener = tokens[open.at(-1) ?? -1];
      if (opener && CLOSER[opener.text] === found) {
        token.match = open.pop() ?? -1;
        opener.match = index;
      }
    }
    at += found.length;
  }
  return tokens;
}

function kindOf(found: string, literal?: string, lifetime?: string, ident?: string): Token['kind'] {
  if (literal !== undefined) return 'literal';
  if (lifetime !== undefined) return 'lifetime';
  if (ident !== undefined) return ident === '_' ? 'punct' : 'ident';
  if (found === '(' || found === '[' || found === '{') return 'open';
  return found === ')' || found === ']' || found === '}' ? 'close' : 'punct';
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  const match = BLANK.exec(text);
  if (match) return at + match[0].length;
  if (!text.startsWith('/*', at)) return at;
  // Block comments nest.
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text.startsWith('/*', i)) {
      depth++;
      i++;
    } else if (text.startsWith('*/', i)) {
      depth--;
      i++;
      if (depth === 0) return i + 1;
    }
  }
  return text.length;
}

/** Cuts `tokens[from, to)` at the commas that lie in no bracket and no turbofish; empty pieces are left out. `$(…),*` stays whole. */
export function splitCommas(tokens: readonly Token[], from: number, to: number): readonly [number, number][] {
  const out: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'open' && token.match > i) {
      const repeated = tokens[i - 1]?.text === '$';
      i = Math.min(token.match, to - 1);
      // The separator and the count of a repetition belong to it.
      if (repeated && tokens[i + 1]?.text === ',' && /^[*+?]$/.test(tokens[i + 2]?.text ?? '')) i += 2;
    } else if (token.text === '<' && tokens[i - 1]?.text === '::') {
      i = (angleEnd(tokens, i, to) ?? i + 1) - 1;
    } else if (token.text === ',') {
      if (i > start) out.push([start, i]);
      start = i + 1;
    }
  }
  if (to > start) out.push([start, to]);
  return out;
}

/** The index after the `>` that closes the `<` at `at`; undefined where none does before `limit`. */
export function angleEnd(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let depth = 0;
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'open' && token.match > i) i = token.match;
    else if (token.text === '<') depth++;
    else if (token.text === '>' && --depth === 0) return i + 1;
    else if (token.text === ';' || token.kind === 'close') return undefined;
  }
  return undefined;
}
