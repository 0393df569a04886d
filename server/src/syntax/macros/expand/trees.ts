import type { Leaf, Tree, Trees } from '../../ast/tokens.ts';
import { lex, type Token } from '../lexer.ts';

/** Where the token between two offsets of a text stands in the file of the call. */
export type PlaceOf = (
  start: number,
  end: number,
  index: number,
) => Pick<Leaf, 'start' | 'end' | 'made' | 'index' | 'crate'>;

/** The place of a text that is the file's own and begins at `base`. */
export function writtenAt(base: number): PlaceOf {
  return (start, end, index) => ({ start: base + start, end: base + end, made: false, index });
}

/** The token trees of a text; undefined where its delimiters do not match. */
export function treesOf(text: string, place: PlaceOf): Trees | undefined {
  const tokens = lex(text, 0);
  if (tokens.some((it) => (it.kind === 'open' || it.kind === 'close') && it.match < 0)) return undefined;
  const leaf = (token: Token, index: number): Leaf => {
    const at = place(token.start, token.end, index);
    return {
      k: 'leaf',
      kind: token.kind === 'open' || token.kind === 'close' ? 'punct' : token.kind,
      text: token.text,
      tight: index > 0 && tokens[index - 1]!.end === token.start,
      ...at,
    };
  };
  const list = (from: number, to: number): Tree[] => {
    const out: Tree[] = [];
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'open') out.push(leaf(token, i));
      else {
        const { match } = token;
        out.push({
          k: 'group',
          open: leaf(token, i),
          close: leaf(tokens[match]!, match),
          trees: list(i + 1, match),
        });
        i = match;
      }
    }
    return out;
  };
  return list(0, tokens.length);
}

/** Whether a tree is this token. */
export function isToken(tree: Tree | undefined, text: string): tree is Leaf {
  return tree?.k === 'leaf' && tree.text === text;
}

/** How many tokens there are. */
export function countTokens(trees: Trees): number {
  let count = 0;
  for (const it of trees) count += it.k === 'leaf' ? 1 : countTokens(it.trees) + (it.k === 'group' ? 2 : 0);
  return count;
}

/**
 * How many tokens and delimiters trees stand for when they are written out, counted up to a little more than `most`:
 * trees that a macro doubles are shared, and what is short as a value may be endless as a text.
 */
export function sizeOf(trees: Trees, most: number): number {
  let size = trees.length;
  for (const it of trees) {
    if (size > most) break;
    if (it.k !== 'leaf') size += sizeOf(it.trees, most - size);
  }
  return size;
}
