import type { HoverInfo } from '../contract.ts';
import type { RuleContext } from '../rules/rule.ts';
import { callHover } from './call-hover.ts';
import { gfpHover } from './gfp-hover.ts';
import { preemptCountHover } from './preempt-counts.ts';

/** What is said when the pointer rests on a call that matters to the context or takes flags, on a GFP constant, or on a function's name. */
export function hoverAt(cx: RuleContext, offset: number): HoverInfo | undefined {
  const word = wordAt(cx.text, offset);
  if (!word) return undefined;
  const gfp = gfpHover(word.text, cx.model.info.version);
  if (gfp !== undefined) return { span: { start: word.start, end: word.end }, markdown: gfp };
  const count = preemptCountHover(cx, offset);
  if (count !== undefined) return { span: { start: word.start, end: word.end }, markdown: count };
  return hoverOfCall(cx, word);
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordAt(text: string, offset: number): Word | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && /\w/.test(text[start - 1]!)) start--;
  while (end < text.length && /\w/.test(text[end]!)) end++;
  return start === end ? undefined : { text: text.slice(start, end), start, end };
}

function hoverOfCall(cx: RuleContext, word: Word): HoverInfo | undefined {
  const rest = /^\s*(?:::\s*<[^;]*?>\s*)?\(/.exec(cx.text.slice(word.end, word.end + 200));
  if (!rest) return undefined;
  const [site] = cx.callsAt([word.end + rest[0].length - 1]);
  const markdown = site && callHover(cx, site);
  return markdown === undefined ? undefined : { span: { start: word.start, end: word.end }, markdown };
}
