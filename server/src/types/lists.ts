/** Both lists in one. Nearly always one of them is empty: then it is the other one itself that comes back. */
export function joined<T>(first: readonly T[], then: readonly T[]): readonly T[] {
  if (first.length === 0) return then;
  return then.length === 0 ? first : [...first, ...then];
}
