/** A sample of `n` items, the same for the same seed: mulberry32 and a partial shuffle. */
export function sample<T>(items: readonly T[], n: number, seed: number): T[] {
  const list = [...items];
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const out: T[] = [];
  while (out.length < n && list.length > 0) out.push(...list.splice(Math.floor(next() * list.length), 1));
  return out;
}
