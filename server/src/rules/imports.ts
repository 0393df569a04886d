import type { FileEdit } from '../finding.ts';
import type { Item, UseItem } from '../syntax/ast/index.ts';
import { lineEnd, lineStart, newlineOf } from '../text/indent.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule.ts';
import { withoutLeaves } from './use-tree.ts';

/** An item's lines, those of a doc-comment example too, with one line break, and the empty line after them where one stands before them too. */
export function wholeLines(text: string, item: Span): Span {
  const start = lineStart(text, item.start);
  let end = lineEnd(text, item.end);
  // Something else stands on the line.
  if (
    !/^[ \t]*(?:(?:\/\/[/!]|\*) ?(?:# )?[ \t]*)?$/.test(text.slice(start, item.start)) ||
    text.slice(item.end, end).trim() !== ''
  )
    return item;
  end = afterBreak(text, end);
  const emptyBefore = start === 0 || /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start));
  const emptyAfter = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  if (emptyBefore && emptyAfter && end < text.length) end += emptyAfter[0].length;
  return { start, end };
}

function afterBreak(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? at + 2 : at + 1;
  return text[at] === '\n' ? at + 1 : at;
}

/** An item with the attributes before it. */
export function withAttributes(item: Item): Span {
  const starts = item.attrs.filter((it) => !it.inner).map((it) => it.start);
  return { start: Math.min(item.start, ...starts), end: item.end };
}

/** An import as it is to be: the leaves that go, by where they start, and the paths that come. */
export interface ImportChange {
  readonly item: UseItem;
  readonly drop: ReadonlySet<number>;
  /** Paths as they are to be written, with ` as name` where the import has another name: `kernel::alloc::KVec as V`. */
  readonly add: readonly string[];
}

/** The edit that makes an import what it is to be: in place, or its lines removed. Undefined where its text is broken. */
export function importEdit(cx: RuleContext, { item, drop, add }: ImportChange): FileEdit | undefined {
  const text = cx.text.slice(item.start, item.end);
  const lead = cx.text.slice(lineStart(cx.text, item.start), item.start);
  // Over several lines of an example, each line's `///` would be taken for a comment, and its `*` for an operator.
  if (/^[ \t]*(?:\/\/|\*)/.test(lead) && text.includes('\n')) return undefined;
  const head = /^(?:#\s*\[[^\]]*\]\s*)*(?:pub(?:\s*\([^)]*\))?\s+)?use\s+/.exec(text)?.[0];
  if (head === undefined || !text.endsWith(';')) return undefined;
  const rest = withoutLeaves(cx.text, item.start + head.length, item.end - 1, drop);
  if (rest === undefined) return undefined;
  const trees = [...(rest === '' ? [] : [rest]), ...add];
  if (trees.length === 0)
    return { path: cx.path, span: wholeLines(cx.text, withAttributes(item)), newText: '' };
  const glue = newlineOf(cx.text) + (/^[ \t]*(?:(?:\/\/[/!]|\*) ?(?:# )?[ \t]*)?$/.test(lead) ? lead : '');
  const newText = trees.map((it) => `${head}${it};`).join(glue);
  return { path: cx.path, span: { start: item.start, end: item.end }, newText };
}
