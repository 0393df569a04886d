/** A stream of numbers in [0, 1) that a seed decides: mulberry32. */
export type Random = () => number;

/** The stream of a seed; two streams of one seed are the same. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let it = state;
    it = Math.imul(it ^ (it >>> 15), it | 1);
    it ^= it + Math.imul(it ^ (it >>> 7), it | 61);
    return ((it ^ (it >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number in [0, n). */
export function below(next: Random, n: number): number {
  return Math.floor(next() * n);
}

/** One of a list that is not empty. */
export function pick<T>(next: Random, list: readonly T[]): T {
  return list[below(next, list.length)]!;
}

/** A sample of `n` of a list, or all of it where it is shorter, in the order in which they are drawn. */
export function sample<T>(next: Random, list: readonly T[], n: number): T[] {
  const left = [...list];
  const out: T[] = [];
  while (out.length < n && left.length > 0) out.push(...left.splice(below(next, left.length), 1));
  return out;
}
