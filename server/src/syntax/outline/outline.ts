import { withoutAnyComments } from '../../text/code-text.ts';
import { skipBlanks } from '../../text/comments.ts';
import type { Span } from '../../text/span.ts';
import { once } from '../lower/context.ts';
import { braceDepth, insideOf } from './body-end.ts';
import { type Credit, creditFor } from './credit.ts';
import type { Cut } from './cuts.ts';
import { LITERALS, literalEnd } from './lexical.ts';

/** What can be left out of a text that is read for its declarations. */
export interface Outline {
  /** What lies in the braces of functions and in the delimiters of macros, and comments outside of them. */
  readonly cuts: readonly Cut[];
  /** The lines of comments that were cut out, in order. */
  readonly comments: readonly Span[];
}

/** `unsafe extern "C" {` and `safe fn` of Rust 1.82, which the grammar does not know. */
const NEW_WORDS = '\\bunsafe\\s+(?=extern\\s*(?:"[^"]*"\\s*)?\\{)|\\bsafe\\s+(?=(?:fn|static)\\s)';
const OUTSIDE = new RegExp(
  `${LITERALS}|${NEW_WORDS}|\\bfn\\s+(?=[\\w$])|\\bmacro_rules\\b|!\\s*(?:\\w+\\s*)?[({[]`,
  'g',
);
/** What begins a line with an item other than a function; a long head may have `impl` at a line's start, but not in its margin. */
const NEXT_ITEM = '\\n[ \\t]*(?:pub|struct|enum|trait|mod|use|static|type)\\s|\\n(?:unsafe\\s+)?impl\\b';
const HEAD = new RegExp(`${LITERALS}|${NEXT_ITEM}|->|[<>(){}\\[\\];]|\\bfn\\s+(?=[\\w$])`, 'g');
/** What a plain head has none of besides lifetimes: brackets, comments, literals and ends. */
const PLAIN = /^[^};[\]"'/]*(?:'\w+(?![\w'])[^};[\]"'/]*)*$/;
/** Longer heads are read token by token. */
const LONGEST_PLAIN = 2000;
/** What a plain head must not have besides open parentheses: another item, a constant among types. */
const NOT_PLAIN = new RegExp(`${NEXT_ITEM}|\\bfn\\s+[\\w$]|[<=,]\\s*$`);
/** What may stand on the line of a function before it. */
const MODIFIERS = /^(?:\s|pub(?:\([^()]*\))?|default|const|async|unsafe|extern|"C")*$/;
const GROUP = new RegExp(`${LITERALS}|[(){}\\[\\]]`, 'g');

/**
 * Finds what a file's declarations can be parsed without: the bodies of its functions, what its macros are given, and
 * its comments. Takes any text; what cannot be told apart stays in.
 */
export function outlineOf(text: string): Outline {
  const cuts: Cut[] = [];
  const comments: Span[] = [];
  const isBalanced = once(() => braceDepth(text) === 0);
  const credit = creditFor(text);
  OUTSIDE.lastIndex = 0;
  for (let found = OUTSIDE.exec(text); found; found = OUTSIDE.exec(text)) {
    const end = literalEnd(text, found);
    if (end !== undefined) {
      const { index } = found;
      if (text.startsWith('//', index)) {
        cuts.push({ start: index, end, insert: '' });
        comments.push({ start: index, end });
      } else if (text.startsWith('/*', index) && text.startsWith('*/', end - 2) && end - index > 4)
        cuts.push({ start: index + 2, end: end - 2, insert: '' });
      OUTSIDE.lastIndex = end;
    } else if (/^(?:un)?safe/.test(found[0])) {
      cuts.push({ start: found.index, end: OUTSIDE.lastIndex, insert: '' });
    } else if (found[0] === 'macro_rules') {
      const open = joinDefinition(text, OUTSIDE.lastIndex, cuts);
      if (open === undefined) continue;
      const end = groupEnd(text, open, credit);
      if (end === undefined) continue;
      cuts.push({ start: open + 1, end: end - 1, insert: '', declares: true });
      OUTSIDE.lastIndex = end;
    } else if (found[0].startsWith('!')) {
      const start = OUTSIDE.lastIndex;
      const end = groupEnd(text, start - 1, credit);
      if (end === undefined) continue;
      // An attribute is no macro.
      if (text[found.index - 1] !== '#') cuts.push({ start, end: end - 1, insert: '', declares: true });
      OUTSIDE.lastIndex = end;
    } else {
      const line = credit.lineStart(found.index);
      const before = cuts.length;
      const head = headEnd(text, OUTSIDE.lastIndex, cuts, comments, credit);
      OUTSIDE.lastIndex = head.at;
      if (head.stop === 'lost') {
        // Half-typed: it would take the head of the next function for its own.
        const next = head.at === text.length ? text.lastIndexOf('\n') + 1 : credit.lineStart(head.at);
        const start = MODIFIERS.test(text.slice(line, found.index)) ? line : found.index;
        cuts.length = before;
        if (next > start) cuts.push({ start, end: next, insert: '' });
      }
      if (head.stop !== 'body') continue;
      const inside = insideOf(text, head.at, line, isBalanced, credit);
      if (!inside) continue;
      cuts.push({ start: inside.start, end: inside.end, insert: inside.closed ? '' : '}' });
      OUTSIDE.lastIndex = inside.end;
    }
  }
  return { cuts, comments };
}

/**
 * Cuts out what stands between `macro_rules`, which ends at `from`, and `!`, for the grammar has them as one token, and
 * comments around the name. Gives the offset of the delimiter; undefined where this is no definition.
 */
function joinDefinition(text: string, from: number, cuts: Cut[]): number | undefined {
  const bang = skipBlanks(text, from);
  if (text[bang] !== '!') return undefined;
  const start = skipBlanks(text, bang + 1);
  const name = /[\w#]*/y;
  name.lastIndex = start;
  const end = start + name.exec(text)![0].length;
  const open = skipBlanks(text, end);
  if (end === start || !/[({[]/.test(text[open] ?? '')) return undefined;
  if (from < bang) cuts.push({ start: from, end: bang, insert: '' });
  cuts.push({ start: bang + 1, end: start, insert: ' ' });
  cuts.push({ start: end, end: open, insert: ' ' });
  return open;
}

/**
 * Where the head of a function ends whose name starts at `from`: at the brace that opens its body, behind the `;` of a
 * declaration, or `lost` at what cannot stand in it.
 */
function headEnd(
  text: string,
  from: number,
  cuts: Cut[],
  comments: Span[],
  credit: Credit,
): { readonly at: number; readonly stop: 'body' | 'declared' | 'lost' } {
  const brace = credit.nextBrace(from);
  const plain = brace >= 0 && brace - from < LONGEST_PLAIN ? text.slice(from, brace) : undefined;
  if (
    plain !== undefined &&
    PLAIN.test(plain) &&
    !NOT_PLAIN.test(plain) &&
    plain.split('(').length === plain.split(')').length
  )
    return { at: brace, stop: 'body' };
  let round = 0;
  let angle = 0;
  HEAD.lastIndex = from;
  for (let found = HEAD.exec(text); found; found = HEAD.exec(text)) {
    const [token] = found;
    const { index } = found;
    const end = literalEnd(text, found);
    if (end !== undefined) {
      if (token.startsWith('//')) {
        cuts.push({ start: index, end, insert: '' });
        comments.push({ start: index, end });
      }
      HEAD.lastIndex = end;
    } else if (token === '(' || token === '[') round++;
    else if (token === ')' || token === ']') round--;
    else if (token === '<') angle++;
    else if (token === '>') angle--;
    else if (token === ';') {
      if (round <= 0) return { at: index + 1, stop: 'declared' };
    } else if (token === '{') {
      if (round === 0 && angle <= 0) return { at: index, stop: 'body' };
      // A constant among types: `Array<{ N + 1 }>`.
      const closed = groupEnd(text, index, credit);
      if (closed === undefined || round < 0) return { at: index + 1, stop: 'declared' };
      HEAD.lastIndex = closed;
    } else if (token !== '->' && !(/impl$/.test(token) && isInType(text, from, index))) {
      // `}` or another item: this one is not finished.
      return { at: token.startsWith('\n') ? index + 1 : index, stop: 'lost' };
    }
  }
  return { at: text.length, stop: 'lost' };
}

/**
 * Whether the `impl` at `index` goes on with a type of the head that begins at `from`: what stands before it cannot end
 * one. Behind `<`, which a person may just have typed, it must lead to the `>` that belongs to it.
 */
function isInType(text: string, from: number, index: number): boolean {
  const head = withoutAnyComments(text.slice(Math.max(from, index - 400), index)).trimEnd();
  if (!head.endsWith('<')) return /(?:->|[,(&:+])$/.test(head);
  const rest = /^[^{};]{0,400}/.exec(text.slice(index))![0].replaceAll('->', '');
  return rest.split('>').length > rest.split('<').length;
}

/** Where the group ends whose delimiter opens at `open`; undefined where it is not closed. */
function groupEnd(text: string, open: number, credit: Credit): number | undefined {
  if (credit.isSpent()) return undefined;
  let depth = 0;
  GROUP.lastIndex = open;
  for (let found = GROUP.exec(text); found; found = GROUP.exec(text)) {
    const end = literalEnd(text, found);
    if (end !== undefined) GROUP.lastIndex = end;
    else if (/[({[]/.test(found[0])) depth++;
    else if (--depth === 0) return GROUP.lastIndex;
  }
  credit.spend(text.length - open);
  return undefined;
}
