import { once } from '../syntax/lower/context.ts';
import { type BareText, bareText } from '../text/bare-text.ts';
import { isOddlyWritten, packed, withoutRawMarks } from '../text/code-text.ts';
import { push } from '../text/multimap.ts';
import { type CallNames, scanCalls, type TextCall } from './call-text.ts';

/** A file's text as all rules look at it before there is a tree, each way of looking worked out once. */
export interface FileText {
  readonly text: string;
  /**
   * Whether a pattern that is written for formatted code may be found in the text, however that is formatted: with
   * comments or blanks between its tokens, or names as `r#name`. The pattern must not ask for a blank but as one space
   * between words, and must not be global.
   */
  mayHold(pattern: RegExp): boolean;
  /** The text with blanks in place of its comments, documentation left as it is: the same offsets. */
  readonly bare: string;
  /** The same, with blanks in place of raw marks too, where comments, blanks or raw names stand oddly; else the text. */
  readonly plain: string;
  /** The calls of the given names, in the order of the names in the text. See `scanCalls`. */
  calls(names: CallNames): TextCall[];
  /** What is known of the comments, for the next version of the text; undefined where nobody asked. */
  known(): BareText | undefined;
}

/** See `FileText`. `before`: what is known of an earlier version of the text. */
export function fileText(text: string, before?: BareText): FileText {
  let known: BareText | undefined;
  let earlier = before;
  const scanned = (): BareText => {
    if (!known) {
      known = bareText(text, earlier);
      earlier = undefined;
    }
    return known;
  };
  const isOdd = once(() => isOddlyWritten(text));
  const squeezed = once(() => (isOdd() ? packed(scanned().bare) : undefined));
  const plain = once(() => (isOdd() ? withoutRawMarks(scanned().bare, '  ') : text));
  const byName = once(() => {
    const out = new Map<string, TextCall[]>();
    for (const call of scanCalls(text, () => scanned().bare)) {
      push(out, call.name, call);
    }
    return out;
  });
  return {
    text,
    get bare() {
      return scanned().bare;
    },
    get plain() {
      return plain();
    },
    mayHold: (pattern) => pattern.test(text) || (squeezed() !== undefined && pattern.test(squeezed()!)),
    calls(names) {
      const found: TextCall[] = [];
      for (const [name, calls] of byName()) if (names.has(name)) found.push(...calls);
      return found.sort((a, b) => a.nameStart - b.nameStart);
    },
    known: () => known ?? earlier,
  };
}
