/**
 * The same function, which remembers its last answer: the rules ask about one file after another, and about one file
 * many times in a row. What it gives must not be changed.
 */
export function forLastText<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}
