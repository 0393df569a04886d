import { editBetween } from './edit-between.ts';

/** So many lines around an edit are scanned again; a match must be shorter than that. */
const margin = 4;

interface Scanned {
  readonly text: string;
  /** In order, none overlapping another. */
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** The offsets at which a pattern matches in a text, in order. */
export type TextScanner = (text: string) => readonly number[];

/** By the pattern's source: each remembers the text that it was asked for last. */
const scanners = new Map<string, TextScanner>();

/**
 * Finds where a pattern matches in texts that change little by little: of a text that differs from the one before it
 * in one place, only that place is scanned. For patterns whose matches are a few words, however they are spaced.
 */
export function textScanner(source: string): TextScanner {
  const known = scanners.get(source);
  if (known) return known;
  const pattern = new RegExp(source, 'g');
  const scan = (text: string, base = 0): [number, number][] =>
    [...text.matchAll(pattern)].map((it) => [base + it.index, base + it.index + it[0].length]);
  let last: Scanned | undefined;
  const scanner: TextScanner = (text) => {
    if (last?.text !== text) {
      const matches = (last && again(last, text, scan)) ?? scan(text);
      last = { text, matches };
    }
    return last.matches.map(([start]) => start);
  };
  scanners.set(source, scanner);
  return scanner;
}

/** The matches of a text that came of another by one edit; undefined where too much of it changed. */
function again(
  before: Scanned,
  text: string,
  scan: (text: string, base: number) => readonly [number, number][],
): Scanned['matches'] | undefined {
  const { start, oldEnd, delta } = editBetween(before.text, text);
  if (oldEnd - start + Math.abs(delta) > text.length / 4) return undefined;
  let from = linesBefore(before.text, start);
  let to = linesAfter(before.text, oldEnd);
  // A match over the border belongs to what is scanned.
  for (const [first, end] of before.matches) {
    if (first < from && from < end) from = first;
    if (first < to && to < end) to = end;
  }
  // What stands around says whether a match begins or ends here.
  const base = linesBefore(before.text, from);
  const piece = text.slice(base, linesAfter(before.text, to) + delta);
  const fresh = scan(piece, base).filter(([first]) => first >= from && first < to + delta);
  const covered = fresh.at(-1)?.[1] ?? 0;
  const moved = before.matches.flatMap(([first, end]): [number, number][] =>
    first >= to && first + delta >= covered ? [[first + delta, end + delta]] : [],
  );
  return [...before.matches.filter(([first]) => first < from), ...fresh, ...moved];
}

/** The begin of the line `margin` lines that are not empty above. */
function linesBefore(text: string, offset: number): number {
  let at = offset;
  for (let lines = 0; lines <= margin && at > 0; ) {
    const begin = text.lastIndexOf('\n', at - 1) + 1;
    if (text.slice(begin, at).trim() !== '') lines++;
    at = Math.max(0, begin - 1);
    if (begin === 0) return 0;
  }
  return at === 0 ? 0 : at + 1;
}

function linesAfter(text: string, offset: number): number {
  let at = offset;
  for (let lines = 0; lines <= margin && at < text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (text.slice(at, end).trim() !== '') lines++;
    at = end + 1;
  }
  return Math.min(at, text.length);
}
