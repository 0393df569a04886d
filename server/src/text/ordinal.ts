const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** The place of an index from 0 in words: `second` for 1, `7th` for 6. */
export function ordinal(idx: number): string {
  return ORDINALS[idx] ?? `${idx + 1}th`;
}
