import type { FnItem } from './item.ts';

/** The text of a function's body, also where a macro declares it; undefined for a declaration. `text` is its file's. */
export function bodyText(fn: FnItem, text: string | undefined): string | undefined {
  if (fn.expanded) return fn.expanded.text;
  return fn.bodySpan && text?.slice(fn.bodySpan.start, fn.bodySpan.end);
}
