import { blockCommentEnd, stringEnd } from '../../text/comments.ts';
import type { Span } from '../../text/span.ts';

/**
 * The alternatives of a pattern that find what may hold braces without meaning them; line comments on lines that follow
 * each other are found as one. The first group holds the hashes of a raw string.
 */
export const LITERALS = String.raw`\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*|\/\*|\b[bc]?r(#*)"|"|'(?:\\(?:u\{[^}'\n]*\}|x[\da-fA-F]{2}|[^])|[^\\'\n\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])'`;

/** Where the literal or the comment ends that a pattern with `LITERALS` found; undefined where it found another thing. */
export function literalEnd(text: string, found: RegExpExecArray): number | undefined {
  const [token, hashes] = found;
  const end = found.index + token.length;
  switch (token.charCodeAt(0)) {
    case SLASH:
      return token.charCodeAt(1) === SLASH ? end : blockCommentEnd(text, found.index);
    case QUOTE:
      return end;
    case DOUBLE_QUOTE:
      return stringEnd(text, found.index);
    default: {
      if (hashes === undefined) return undefined;
      const close = text.indexOf(`"${hashes}`, end);
      return close < 0 ? text.length : close + 1 + hashes.length;
    }
  }
}

const SLASH = 47;
const QUOTE = 39;
const DOUBLE_QUOTE = 34;

/** The string literals of a text, in order. */
export function stringsIn(text: string): readonly Span[] {
  const strings: Span[] = [];
  const pattern = new RegExp(LITERALS, 'g');
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = literalEnd(text, found) ?? pattern.lastIndex;
    if (found[0].endsWith('"')) strings.push({ start: found.index, end });
    pattern.lastIndex = end;
  }
  return strings;
}
