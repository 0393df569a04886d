import { once } from '../syntax/lower/context.ts';
import { isOddlyWritten, squeezed, withoutComments } from '../text/code-text.ts';
import { push } from '../text/multimap.ts';
import { type CallNames, scanCalls, type TextCall } from './call-text.ts';

/** A file's text as all rules look at it before there is a tree, each way of looking worked out once. */
export interface FileText {
  /**
   * Whether a pattern that is written for formatted code may be found in the text, however that is formatted: with
   * comments or blanks between its tokens, or names as `r#name`. The pattern must not ask for a blank but as one space
   * between words, and must not be global.
   */
  mayHold(pattern: RegExp): boolean;
  /** The text with blanks in place of its comments, documentation left as it is: the same offsets. */
  readonly bare: string;
  /** The calls of the given names, in the order of the names in the text. See `scanCalls`. */
  calls(names: CallNames): TextCall[];
}

/** See `FileText`. */
export function fileText(text: string): FileText {
  const bare = once(() => withoutComments(text));
  const packed = once(() => (isOddlyWritten(text) ? squeezed(text) : undefined));
  const byName = once(() => {
    const out = new Map<string, TextCall[]>();
    for (const call of scanCalls(text, bare)) {
      push(out, call.name, call);
    }
    return out;
  });
  return {
    get bare() {
      return bare();
    },
    mayHold: (pattern) => pattern.test(text) || (packed() !== undefined && pattern.test(packed()!)),
    calls(names) {
      const found: TextCall[] = [];
      for (const [name, calls] of byName()) if (names.has(name)) found.push(...calls);
      return found.sort((a, b) => a.nameStart - b.nameStart);
    },
  };
}
