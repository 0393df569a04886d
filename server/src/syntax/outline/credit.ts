/**
 * How far a text may be searched in vain. A brace that is never closed is looked for up to the end of the text; a text of
 * nothing but such braces would be read from each of them.
 */
export interface Credit {
  /** Whether no more is searched: what needs it is taken for not closed. */
  isSpent(): boolean;
  /** So many characters were read without finding anything. */
  spend(characters: number): void;
  /** The offset of the first `{` from an offset on, which is at least as large as any that was asked for before; -1. */
  nextBrace(from: number): number;
  /** Where the line of an offset starts; offsets are mostly asked for in order. */
  lineStart(offset: number): number;
}

/** In a text that is being typed a few braces are open; each costs the text behind it at most. */
const TIMES = 64;

/** See `Credit`. */
export function creditFor(text: string): Credit {
  let left = TIMES * (text.length + 1);
  let brace = -2;
  let line = 0;
  let newline = text.indexOf('\n');
  return {
    lineStart(offset) {
      if (offset < line) return text.lastIndexOf('\n', offset - 1) + 1;
      while (newline >= 0 && newline < offset) {
        line = newline + 1;
        newline = text.indexOf('\n', line);
      }
      return line;
    },
    isSpent: () => left < 0,
    spend(characters) {
      left -= characters;
    },
    nextBrace(from) {
      if (brace !== -1 && brace < from) brace = text.indexOf('{', from);
      return brace;
    },
  };
}
