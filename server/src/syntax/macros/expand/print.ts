import type { Span } from '../../../text/span.ts';
import type { Group, Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { isToken, type PlaceOf, treesOf } from './trees.ts';

/** The text of an expansion, and where in the file of the call its parts stand. */
export interface Printed {
  readonly text: string;
  /** The whole call in the file. */
  readonly whole: Span;
  /** The place of what stands between two offsets of the text. */
  place(start: number, end: number): Placed;
  /** The body of the function whose `{}` begins at this offset: it was left out. */
  body(start: number): Group | undefined;
  /** The token trees between two offsets, at their places; undefined where delimiters do not match. */
  trees(start: number, end: number): Trees | undefined;
}

/** A place in the file of the call; `made` where what stands there is not what was printed. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly made: boolean;
}

/** Where an expansion goes. */
export interface Target {
  /** The crate that the text will belong to: `$crate` is `crate` there and a path from the root elsewhere. */
  readonly home: string;
  /** The place of all that the caller did not write. */
  readonly call: Span;
  /** The call with what it is given. */
  readonly whole: Span;
}

/** Writes trees out as text between two strings; with `heads`, functions without what is in their braces. */
export function print(
  trees: Trees,
  { home, call, whole }: Target,
  [before, behind]: readonly [before: string, behind: string],
  heads: boolean,
): Printed {
  const parts: string[] = [before];
  const starts: number[] = [];
  const ends: number[] = [];
  const leaves: Leaf[] = [];
  let length = before.length;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  const token = (leaf: Leaf, spelled = leaf.text): void => {
    const last = leaves.at(-1);
    if (last && (!leaf.tight || (WORD.test(spelled) && last.kind !== 'punct'))) put(' ');
    starts.push(length);
    put(spelled);
    ends.push(length);
    leaves.push(leaf);
  };
  const sign = (text: string): void =>
    token({ k: 'leaf', kind: 'punct', text, made: true, tight: false, start: call.start, end: call.end });
  const bodies = new Map<number, Group>();
  const write = (list: Trees, short: boolean): void => {
    /** Behind the name of a function, where its body may come. */
    let head = false;
    for (let i = 0; i < list.length; i++) {
      const it = list[i]!;
      if (it.k === 'leaf') {
        if (it.text === 'fn') head = short && isName(list[i + 1]);
        else if (it.text === ';') head = false;
        token(it, it.crate === undefined ? it.text : it.crate === home ? 'crate' : `::${it.crate}`);
      } else if (it.k === 'group') {
        token(it.open);
        if (head && it.open.text === '{' && !isToken(list[i + 1], '>') && !isToken(list[i + 1], ',')) {
          bodies.set(length - 1, it);
          head = false;
        } else write(it.trees, short && !isToken(list[i - 1], '!') && !isToken(list[i - 2], '!'));
        token(it.close);
      } else {
        // `$a * $b` multiplies what was given, whatever operators are in it.
        const grouped = it.kind.startsWith('expr') && it.trees.length > 1 && hasOperator(it.trees);
        if (grouped) sign('(');
        write(it.trees, short);
        if (grouped) sign(')');
        // A statement is matched without the semicolon that ends it, and is whole without one.
        if (it.kind === 'stmt' && isEndless(it.trees, list[i + 1])) sign(';');
      }
    }
  };
  write(trees, heads);
  put(behind);
  const text = parts.join('');
  /** The index of the first token that ends behind `offset`. */
  const firstBehind = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const place = (start: number, end: number): Placed => {
    const first = firstBehind(start);
    const made = { start: call.start, end: call.end, made: true };
    const begin = leaves[first];
    if (!begin || begin.made) return made;
    if (end <= start) return { start: begin.start, end: begin.start, made: false };
    let last = begin;
    for (let i = first + 1; i < leaves.length && starts[i]! < end; i++) {
      const it = leaves[i]!;
      if (it.made || it.index !== (last.index ?? -2) + 1) return made;
      last = it;
    }
    return { start: begin.start, end: last.end, made: false };
  };
  const leafPlace: PlaceOf = (start) => {
    const leaf = leaves[firstBehind(start)];
    return leaf
      ? {
          start: leaf.start,
          end: leaf.end,
          made: leaf.made,
          ...(leaf.index === undefined ? {} : { index: leaf.index }),
        }
      : { start: call.start, end: call.end, made: true };
  };
  return {
    text,
    whole,
    place,
    body: (start) => bodies.get(start),
    trees: (start, end) =>
      treesOf(text.slice(start, end), (from, to) => leafPlace(start + from, start + to, 0)),
  };
}

function isName(tree: Tree | undefined): boolean {
  return tree?.k === 'leaf' ? tree.kind === 'ident' : tree?.k === 'fragment';
}

/** Whether what follows a statement would run into it. */
function isEndless(stmt: Trees, next: Tree | undefined): boolean {
  if (!next || isToken(next, ';') || isToken(stmt.at(-1), ';')) return false;
  return next.k === 'fragment' || isToken(stmt[0], 'let');
}

const WORD = /^['\w]/;

function hasOperator(trees: Trees): boolean {
  return trees.some((it) => it.k === 'leaf' && it.kind === 'punct' && !/^(?:\.|::|\?)$/.test(it.text));
}

/**
 * The tokens of a text as text again, without its comments: at their distances, if `from` is where it starts, and with
 * as few blanks as there must be otherwise.
 */
export function spelled(trees: Trees, from?: number): string {
  let out = '';
  const token = (leaf: Leaf): void => {
    if (from !== undefined) out = out.padEnd(leaf.start - from);
    else if (out !== '' && !leaf.tight) out += ' ';
    out += leaf.text;
  };
  const write = (list: Trees): void => {
    for (const it of list) {
      if (it.k === 'leaf') token(it);
      else {
        if (it.k === 'group') token(it.open);
        write(it.trees);
        if (it.k === 'group') token(it.close);
      }
    }
  };
  write(trees);
  return out;
}
