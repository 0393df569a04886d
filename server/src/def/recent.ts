/**
 * Puts an entry into a map that keeps the `most` entries that were put last, each again on each use; the others go, the
 * oldest first, and are handed to `gone`.
 */
export function keepRecent<K, V>(
  map: Map<K, V>,
  key: K,
  value: V,
  most: number,
  gone: (key: K, value: V) => void = () => {},
): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  for (const [oldest, old] of map) {
    if (map.size <= most) return;
    map.delete(oldest);
    gone(oldest, old);
  }
}
