/** The candidate that `word` was most likely meant to be: at most a third of its letters differ. Undefined where none is that close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let distance = Math.floor(Math.max(3, word.length) / 3) + 1;
  for (const candidate of candidates) {
    const current = editDistance(word, candidate);
    if (current < distance) {
      distance = current;
      best = candidate;
    }
  }
  return best;
}

/** How many characters to insert, delete or replace to come from one word to the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, idx) => idx);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
