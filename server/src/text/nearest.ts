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

/** How many characters to insert, delete, replace or swap with their neighbour to come from one word to the other. */
export function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, idx) => idx)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      }
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
