/** One change of a file: what lay between `start` and `oldEnd` was replaced, and what follows moved by `delta`. */
export interface Edit {
  readonly start: number;
  readonly oldEnd: number;
  readonly delta: number;
}

/** The smallest single edit that leads from one text to the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, oldEnd: before.length - tail, delta: after.length - before.length };
}
