import type { Span } from '../../text/span.ts';
import type { Places } from '../backend.ts';

/** What an outline leaves out of a text, in order and without overlap. */
export interface Cut extends Span {
  /** What stands in its place. */
  readonly insert: string;
  /** It says what is declared, though the parse can do without it: the inside of a macro. */
  readonly declares?: true;
}

/** A text without its cuts, and the way back. */
export interface Shortened {
  readonly text: string;
  /** Where its offsets lie in the whole text. */
  readonly places: Places;
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

  /** How many cuts begin before the offset that was asked for last: the next one is mostly near. */
  let count = 0;
  const placeOffset = (offset: number, inclusive: boolean): number => {
    const limit = inclusive ? offset + 1 : offset;
    while (count > 0 && from[count - 1]! >= limit) count--;
    while (count < from.length && from[count]! < limit) count++;
    return count === 0 ? offset : cuts[count - 1]!.end + Math.max(0, offset - to[count - 1]!);
  };
  return {
    text: parts.join(''),
    // What begins where something was cut out stands behind it, what ends there before it.
    places: {
      start: (offset) => placeOffset(offset, true),
      end: (offset) => placeOffset(offset, false),
    },
  };
}
