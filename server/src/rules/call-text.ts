import { isSpace } from '../text/code-text.ts';
import { blockCommentEnd } from '../text/comments.ts';

/** A call as the text shows it: enough to tell, without a tree, whether it is worth a closer look. */
export interface TextCall {
  readonly name: string;
  /** What stands before the name: `.`, `::`, or nothing. */
  readonly before: '.' | '::' | '';
  /** The path segment before `::name`, generic arguments left out; '' where there is none. */
  readonly owner: string;
  readonly nameStart: number;
  /** The opening parenthesis. */
  readonly paren: number;
}

/** Where a comment stands between a name, or a path's parts, and what belongs to them. */
const COMMENTED =
  /\*\/\s*[(:.<>)]|\*\/\s*[A-Za-z_]\w*\s*(?:[(:]|\/[*/])|[\w>):.]\s*\/\/[^\n]*\n\s*(?:\/\/|[\w(:.<>])/;

/** Names that somebody looks for. */
export type CallNames = Pick<ReadonlySet<string>, 'has'>;

/**
 * Finds the calls in a text, in its order; `bare` gives the text with blanks in place of comments. Strings are not told
 * apart: the tree does that later. From parenthesis to parenthesis, for an editor asks at each key.
 */
export function scanCalls(source: string, bare: () => string): TextCall[] {
  const text = COMMENTED.test(source) ? bare() : source;
  const out: TextCall[] = [];
  for (let paren = text.indexOf('('); paren >= 0; paren = text.indexOf('(', paren + 1)) {
    let at = backOverSpace(text, paren - 1);
    // `(KBox::new)(1)`.
    while (text.charCodeAt(at) === CLOSE) at = backOverSpace(text, at - 1);
    if (text.charCodeAt(at) === GREATER) at = beforeTurbofish(text, at);
    const end = at + 1;
    while (isWord(text.charCodeAt(at))) at--;
    const nameStart = at + 1;
    if (nameStart === end) continue;
    const name = text.slice(nameStart, end);
    const { before, owner } = whatStandsBefore(text, nameStart);
    out.push({ name, before, owner, nameStart, paren });
  }
  return out;
}

const GREATER = 62;
const CLOSE = 41;

/** Where the name before `::<…>` ends, `close` being the last `>`; -1 where there is none. */
function beforeTurbofish(text: string, close: number): number {
  if (text[close - 1] === '-' || text[close - 1] === '=') return -1;
  let depth = 0;
  for (let at = close; at >= 0 && close - at < 400; at--) {
    const c = text[at];
    if (c === ';') return -1;
    if (c === '>' && text[at - 1] !== '-') depth++;
    else if (c === '<' && --depth === 0) {
      const colon = backOverSpace(text, at - 1);
      return text[colon] === ':' && text[colon - 1] === ':' ? backOverSpace(text, colon - 2) : -1;
    }
  }
  return -1;
}

function backOverSpace(text: string, from: number): number {
  let at = from;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
  return at;
}

/** Letters, digits and `_`; false for NaN, which is what stands before a text. */
function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}

function whatStandsBefore(text: string, start: number): { before: TextCall['before']; owner: string } {
  let i = backOverSpace(text, start - 1);
  // `x.r#push(1)`.
  if (text[i] === '#' && text[i - 1] === 'r') i = backOverSpace(text, i - 2);
  if (text[i] === '.' && text[i - 1] !== '.') return { before: '.', owner: '' };
  if (text[i] !== ':' || text[i - 1] !== ':') return { before: '', owner: '' };
  i = backOverSpace(text, i - 2);
  if (text[i] === '>') {
    let depth = 0;
    for (; i >= 0; i--) {
      if (text[i] === '>' && text[i - 1] !== '-') depth++;
      else if (text[i] === '<' && --depth === 0) break;
    }
    i = backOverSpace(text, i - 1);
    if (text[i] === ':' && text[i - 1] === ':') i = backOverSpace(text, i - 2);
  }
  const end = i + 1;
  while (i >= 0 && /\w/.test(text[i]!)) i--;
  return { before: '::', owner: text.slice(i + 1, end) };
}

/**
 * The text between a call's parentheses with `_` for everything inside inner brackets and literals, or undefined where
 * the parenthesis never closes. The marks of a doc comment are left out, other comments whole.
 */
export function outerArguments(text: string, paren: number): string | undefined {
  let depth = 0;
  let out = '';
  for (let i = paren; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"') {
      for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === '\\') i++;
      if (depth === 1) out += '_';
    } else if (c === "'") {
      const literal = CHARACTER.exec(text.slice(i, i + 14))?.[0];
      if (literal) {
        i += literal.length - 1;
        if (depth === 1) out += '_';
      } else if (depth === 1) out += c;
    } else if (c === 'r' && isRawString(text, i)) {
      const hashes = /^#*/.exec(text.slice(i + 1, i + 300))![0];
      const close = text.indexOf(`"${hashes}`, i + hashes.length + 2);
      if (close < 0) return undefined;
      i = close + hashes.length;
      if (depth === 1) out += '_';
    } else if (c === '/' && text[i + 1] === '*') {
      i = blockCommentEnd(text, i) - 1;
      if (depth === 1) out += ' ';
    } else if (c === '/' && text[i + 1] === '/') {
      if (text[i + 2] === '/' || text[i + 2] === '!') i += 2;
      else while (i + 1 < text.length && text[i + 1] !== '\n') i++;
    } else if (c === '*' && isGutter(text, i)) {
    } else if (c === '(' || c === '[' || c === '{') {
      if (depth === 1) out += '_';
      depth++;
    } else if (c === ')' || c === ']' || c === '}') {
      if (--depth === 0) return out;
    } else if (depth === 1) out += c;
  }
  return undefined;
}

const CHARACTER = /^'(?:\\(?:u\{[^}'\n]*\}|x[\da-fA-F]{2}|[\s\S])|[^\\'\n])'/u;

/** Whether a raw string starts at an `r`: not where it is the end of a word, or stands before a raw name. */
function isRawString(text: string, at: number): boolean {
  if (text[at + 1] !== '"' && text[at + 1] !== '#') return false;
  const before = text.charCodeAt(at - 1);
  return /^#*"/.test(text.slice(at + 1, at + 300)) && (!isWord(before) || /[bc]/.test(text[at - 1]!));
}

/** Whether a star is the first thing on its line, as in a block comment; where it multiplies, no argument is lost. */
function isGutter(text: string, star: number): boolean {
  return (
    /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', star) + 1, star)) && /\s/.test(text[star + 1] ?? '')
  );
}

/** The number of arguments in what `outerArguments` gave; undefined where only a tree can tell. */
export function countArguments(args: string): number | undefined {
  // Commas between a closure's bars and in generic arguments separate no arguments.
  if (/[|<]/.test(args)) return undefined;
  const list = args.trim().replace(/,$/, '');
  return list === '' ? 0 : list.split(',').length;
}

/** Where the name of a path's segment ends, which may be written `r#name`. */
export function nameEnd(
  text: string,
  { start, name }: { readonly start: number; readonly name: string },
): number {
  const isRaw = text.startsWith('r#', start) && text.startsWith(name, start + 2);
  return start + name.length + (isRaw ? 2 : 0);
}
