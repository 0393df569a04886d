/** The name of the query that a label begins with: `root /m/a.rs fn f 0` is a `root`. */
export function kindOf(label: string): string {
  return /^(?:kernel files|clean function|lone file|crate root|\w+)/.exec(label)![0];
}

/** Kinds of recorded reads that other reads make up for, each with why it cannot be missed where it is forgotten. */
export const spare: Readonly<Record<string, string>> = {};
