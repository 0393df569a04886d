import type { HoverInfo } from '../analysis.ts';
import { flagsArgument } from '../kernel/model.ts';
import type { RuleContext } from '../rules/rule.ts';
import { showTy } from '../types/ty.ts';
import { gfpHover } from './gfp-hover.ts';
import { contextIn } from './place-context.ts';
import { preemptCountHover } from './preempt-counts.ts';

/** What is said when the pointer rests on a call that takes flags, on a GFP constant, or on a function's name. */
export function hoverAt(cx: RuleContext, offset: number): HoverInfo | undefined {
  const word = wordAt(cx.text, offset);
  if (!word) return undefined;
  const gfp = gfpHover(word.text, cx.model.info.version);
  if (gfp !== undefined) return { span: { start: word.start, end: word.end }, markdown: gfp };
  const count = preemptCountHover(cx, offset);
  if (count !== undefined) return { span: { start: word.start, end: word.end }, markdown: count };
  return callHover(cx, word);
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

function callHover(cx: RuleContext, word: Word): HoverInfo | undefined {
  const rest = /^\s*(?:::\s*<[^;]*?>\s*)?\(/.exec(cx.text.slice(word.end, word.end + 200));
  if (!rest) return undefined;
  const [site] = cx.callsAt([word.end + rest[0].length - 1]);
  const callee = site?.unit.types().callees.get(site.call);
  if (callee?.kind !== 'fn') return undefined;
  const flags = flagsArgument(callee.fn);
  if (!flags) return undefined;
  const { item } = callee.fn;
  const params = item.params.map(
    (it, i) => `${it.pattern.kind === 'ident' ? it.pattern.name : '_'}${i === flags.idx ? ': Flags' : ''}`,
  );
  const owner = callee.self ? `${showTy(callee.self)}::` : '';
  const lines = [
    '```rust',
    `${owner}${item.name}(${[...(item.self ? ['self'] : []), ...params].join(', ')})`,
    '```',
    `Takes GFP flags as argument ${flags.idx + 1} of ${flags.arity}.`,
    `Learned from \`${cx.model.info.root ? callee.fn.module.file.replace(`${cx.model.info.root}/`, '') : callee.fn.module.file.replace(/^\//, '')}\`, Linux ${cx.model.info.version}.`,
  ];
  const context = contextIn(cx, word.start);
  if (context && context.atomic !== 'never') lines.push('', `**Here**: ${context.text}.`);
  return { span: { start: word.start, end: word.end }, markdown: lines.join('\n') };
}
