import type { Span } from '../../text/span.ts';
import type { RawNode } from '../backend.ts';

/** What an outline leaves out of a text, in order and without overlap. */
export interface Cut extends Span {
  /** What stands in its place. */
  readonly insert: string;
}

/** A text without its cuts, and the way back. */
export interface Shortened {
  readonly text: string;
  /** Moves a node of the shortened text, and all below it, to the offsets of the whole text, and gives it back. */
  place(node: RawNode): RawNode;
}

/** Takes the cuts out of a text. */
export function shorten(text: string, cuts: readonly Cut[]): Shortened {
  const parts: string[] = [];
  /** Where each cut lies in the short text, and where what stands in its place ends there. */
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  let length = 0;
  for (const cut of cuts) {
    parts.push(text.slice(at, cut.start), cut.insert);
    length += cut.start - at;
    from.push(length);
    length += cut.insert.length;
    to.push(length);
    at = cut.end;
  }
  parts.push(text.slice(at));

  let last = 0;
  /** How many cuts begin before `offset`, or at it if `inclusive`. Neighbours are asked for one after the other. */
  const cutsBefore = (offset: number, inclusive: boolean): number => {
    const isBefore = (cut: number): boolean => from[cut]! < offset || (inclusive && from[cut] === offset);
    const isLast = (count: number): boolean =>
      (count === 0 || isBefore(count - 1)) && (count === from.length || !isBefore(count));
    if (isLast(last)) return last;
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return (last = low);
  };
  const placeOffset = (offset: number, inclusive: boolean): number => {
    const count = cutsBefore(offset, inclusive);
    if (count === 0) return offset;
    return cuts[count - 1]!.end + Math.max(0, offset - to[count - 1]!);
  };
  // What begins where something was cut out stands behind it, what ends there before it.
  const place = (node: { start: number; end: number; readonly children: readonly RawNode[] }): void => {
    const isEmpty = node.start === node.end;
    node.start = placeOffset(node.start, true);
    for (const it of node.children) place(it);
    node.end = placeOffset(node.end, isEmpty);
  };
  return {
    text: parts.join(''),
    place(node) {
      place(node);
      return node;
    },
  };
}
