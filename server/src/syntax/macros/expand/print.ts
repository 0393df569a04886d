import type { Span } from '../../../text/span.ts';
import type { Leaf, Trees } from '../../ast/tokens.ts';
import { type PlaceOf, treesOf } from './trees.ts';

/** The text of an expansion, and where in the file of the call its parts stand. */
export interface Printed {
  readonly text: string;
  /** The place of what stands between two offsets of the text. */
  place(start: number, end: number): Placed;
  /** The token trees between two offsets, at their places; undefined where delimiters do not match. */
  trees(start: number, end: number): Trees | undefined;
}

/** A place in the file of the call; `made` where what stands there is not what was printed. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly made: boolean;
}

/**
 * Writes trees out as text. `home` is the crate that the text will belong to: `$crate` is `crate` there and a path from
 * the root elsewhere. `call` is the place of all that the caller did not write.
 */
export function print(trees: Trees, home: string, call: Span, before = '', behind = ''): Printed {
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
  const write = (list: Trees): void => {
    for (const it of list) {
      if (it.k === 'leaf') {
        token(it, it.crate === undefined ? it.text : it.crate === home ? 'crate' : `::${it.crate}`);
      } else if (it.k === 'group') {
        token(it.open);
        write(it.trees);
        token(it.close);
      } else {
        // `$a * $b` multiplies what was given, whatever operators are in it.
        const grouped = it.kind.startsWith('expr') && it.trees.length > 1 && hasOperator(it.trees);
        if (grouped) sign('(');
        write(it.trees);
        if (grouped) sign(')');
      }
    }
  };
  write(trees);
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
    place,
    trees: (start, end) =>
      treesOf(text.slice(start, end), (from, to) => leafPlace(start + from, start + to, 0)),
  };
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
