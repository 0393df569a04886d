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
  /** A node of the shortened text, with its children, at the offsets of the whole text. */
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

  /** How many cuts begin before `offset`, or at it if `inclusive`. */
  const cutsBefore = (offset: number, inclusive: boolean): number => {
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = from[middle]!;
      if (start < offset || (inclusive && start === offset)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const placeOffset = (offset: number, inclusive: boolean): number => {
    const count = cutsBefore(offset, inclusive);
    if (count === 0) return offset;
    const cut = cuts[count - 1]!;
    return cut.end + Math.max(0, offset - to[count - 1]!);
  };
  // What begins where something was cut out stands behind it, what ends there before it.
  const place = (node: RawNode): RawNode => ({
    type: node.type,
    start: placeOffset(node.start, true),
    end: placeOffset(node.end, node.start === node.end),
    children: node.children.length === 0 ? node.children : node.children.map(place),
  });
  return { text: parts.join(''), place };
}
