/** One change of a file: what lay between `start` and `oldEnd` was replaced, and what follows moved by `delta`. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly delta: number;
}

/** The smallest single edit that leads from one text to the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = sameFrom(shorter, (at, n) => before.slice(at, at + n) === after.slice(at, at + n));
  const tail = sameFrom(
    shorter - start,
    (at, n) =>
      before.slice(before.length - at - n, before.length - at) ===
      after.slice(after.length - at - n, after.length - at),
  );
  return { start, oldEnd: before.length - tail, delta: after.length - before.length };
}

/** How many units are the same, by pieces first: comparing strings is much faster than comparing units. */
function sameFrom(most: number, isSame: (at: number, n: number) => boolean): number {
  let at = 0;
  for (let piece = 4096; piece >= 1; piece = Math.floor(piece / 8))
    while (at + piece <= most && isSame(at, piece)) at += piece;
  return at;
}
