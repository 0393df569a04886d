import type { FileReport, Finding } from '../../server/src/analysis.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { pick, type Random } from './random.ts';
import { type Token, tokenize } from './rust-tokens.ts';

/** A text that is put in at an offset. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
  /** It belongs to the insertion with the same number: one without the other is no Rust. */
  readonly pair: number;
}

const keywords = new Set(
  `as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move mut pub ref return self Self static struct super trait true try type unsafe use where while yield abstract become box do final macro override priv typeof unsized virtual union auto default raw safe macro_rules _`.split(
    ' ',
  ),
);
const blanks = [
  ' ',
  '\n',
  '\t',
  '/* c */',
  '/* KBox::new( */',
  '// c)\n',
  '\r\n',
  '  // GFP_KERNEL\n',
  '/**/',
  '/* /* " */ */',
];

/**
 * Insertions into Rust that the compiler takes for the same code: comments, blanks and ends of lines between tokens, `r#`
 * before names, parentheses around names and numbers that are an argument. `share` is the part of all places that is used.
 * Offsets are of `text`; insertions at one offset apply in order.
 */
export function spell(text: string, next: Random, share: number): Insertion[] {
  const tokens = tokenize(text);
  const rigid = insideMacros(tokens);
  const out: Insertion[] = [];
  let pair = 0;
  /** The delimiters around the token: between braces a name before a comma is a field, which takes no parentheses. */
  const around: string[] = [];
  const put = (...parts: (readonly [number, string])[]) => {
    for (const [at, it] of parts) out.push({ at, text: it, pair });
    pair++;
  };
  for (let i = 1; i < tokens.length; i++) {
    const [before, it, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
    if (/^[([{]$/.test(before.text)) around.push(before.text);
    else if (/^[)\]}]$/.test(before.text)) around.pop();
    if (next() < share && separable(before, it)) put([it.start, pick(next, blanks)]);
    if (!after || rigid.has(i) || !/^(?:[a-z_]\w*|[A-Z]\w*|\d+)$/i.test(it.text) || keywords.has(it.text))
      continue;
    const isArgument = around.at(-1) === '(' && /^[(,]$/.test(before.text) && /^[),]$/.test(after.text);
    if (isArgument && next() < share) put([it.start, '('], [it.end, ')']);
    else if (/^\D/.test(it.text) && next() < share / 4) put([it.start, 'r#']);
  }
  return out;
}

/** Whether something between two tokens leaves them what they are. */
function separable(a: Token, b: Token): boolean {
  if (a.end < b.start) return true;
  // `=` and `=` may be one token, and a number and its dot.
  const isPart = (it: Token) => /^[^\w\s()[\]{},;"']$/.test(it.text);
  if (isPart(a) && isPart(b)) return false;
  return !/^\d/.test(a.text) && !/^\d/.test(b.text) && !a.text.startsWith("'") && a.text !== '$';
}

/** Tokens of macro calls, macro rules and attributes, where a name spelled otherwise is another. */
function insideMacros(tokens: readonly Token[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const isCall =
      tokens[i]!.text === '!' && tokens[i - 1]?.end === tokens[i]!.start && /^\w/.test(tokens[i - 1]!.text);
    if (!isCall && tokens[i]!.text !== '#') continue;
    if (isCall) out.add(i - 1);
    let at = i + 1;
    while (tokens[at] && !/^[([{]$/.test(tokens[at]!.text) && at < i + 3) out.add(at++);
    let depth = 0;
    for (; at < tokens.length; at++) {
      out.add(at);
      if (/^[([{]$/.test(tokens[at]!.text)) depth++;
      else if (/^[)\]}]$/.test(tokens[at]!.text)) depth--;
      if (depth <= 0) break;
    }
    i = at;
  }
  return out;
}

/** The ends of all lines of a text as `\r\n`. */
export function carriageReturns(text: string): Insertion[] {
  return [...text.matchAll(/(?<!\r)\n/g)].map(({ index }, pair) => ({ at: index, text: '\r', pair }));
}

/** The text with all insertions made. */
export function spelled(text: string, insertions: readonly Insertion[]): string {
  return applyEdits(
    text,
    insertions.map((it) => ({ start: it.at, end: it.at, newText: it.text })),
  )!;
}

/** A small part of the insertions that alone makes a difference; `differs` is asked for ever smaller ones. */
export function smallest(
  insertions: readonly Insertion[],
  differs: (part: readonly Insertion[]) => boolean,
): readonly Insertion[] {
  let rest = insertions;
  for (let pieces = 2; ; ) {
    const pairs = [...new Set(rest.map((it) => it.pair))];
    const size = Math.ceil(pairs.length / pieces);
    let smaller: readonly Insertion[] | undefined;
    for (let from = 0; from < pairs.length && !smaller && pairs.length > 1; from += size) {
      const gone = new Set(pairs.slice(from, from + size));
      const part = rest.filter((it) => !gone.has(it.pair));
      if (differs(part)) smaller = part;
    }
    if (smaller) rest = smaller;
    else if (size <= 1) return rest;
    else pieces *= 2;
  }
}

/**
 * Tokens that say the same however they are spelled: without `r#`, parentheses and braces, dots, which may end a number, and
 * commas at the end of a list. */
const meaning = (text: string) =>
  tokenize(text)
    .map((it) =>
      it.text === '""'
        ? text.slice(it.start, it.end).replaceAll('\r\n', '\n')
        : it.text.replace(/^r#|\.$/g, ''),
    )
    .filter((it, i, all) => !/^[(){}.]?$/.test(it) && !(it === ',' && /^[)\]}]$/.test(all[i + 1] ?? '')))
    .join(' ');

/** What a report says, with places of the first text, and for each fix what the file means after it. */
export function said(report: FileReport, text: string, insertions: readonly Insertion[] = []): string[] {
  const back = (offset: number, isEnd: boolean): number => {
    let by = 0;
    for (const it of insertions) {
      const at = it.at + by;
      if (isEnd ? at >= offset : at + it.text.length > offset) break;
      by += it.text.length;
    }
    return offset - by;
  };
  const line = ({ rule, span, message, fixes }: Finding): string =>
    [
      `${back(span.start, false)}..${span.end === span.start ? '' : back(span.end, true)} ${rule} ${meaning(message)}`,
      ...fixes.map(({ title, applicability, edits }) => {
        const own = applyEdits(
          text,
          edits.filter((it) => it.path === report.path).map((it) => ({ ...it.span, newText: it.newText })),
        );
        return `  ${applicability} ${meaning(title)}: ${own === undefined ? 'does not apply' : meaning(own)}`;
      }),
    ].join('\n');
  return [...report.findings.map(line), `${report.unknowns.length} unknown`];
}

/**
 * Whether a report on an odd spelling says the same. A fix that would lose a comment may be missing, where one was put in;
 * none may be another.
 */
export function saysTheSame(
  expected: readonly string[],
  found: readonly string[],
  made: readonly Insertion[],
): boolean {
  const mayMiss = made.some((it) => /\/[/*]/.test(it.text));
  return (
    expected.length === found.length &&
    expected.every((it, i) => {
      const [finding, ...fixes] = it.split('\n');
      const [same, ...rest] = found[i]!.split('\n');
      const isPart = rest.every((fix) => fixes.includes(fix));
      return finding === same && isPart && (mayMiss || rest.length === fixes.length);
    })
  );
}
