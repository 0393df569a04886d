import { docExamples, type Token, tokenize } from './rust-tokens.ts';

/** A call that passes flags by name: `KBox::new(x, GFP_KERNEL)`. */
export interface GfpCall {
  readonly where: 'code' | 'macro' | 'macro_rules' | 'doc';
  /** The path or method before the parenthesis: `KBox::<T>::new`, `push` (then `method`). */
  readonly callee: string;
  readonly method: boolean;
  /** From the start of the callee to the end of the closing parenthesis. */
  readonly start: number;
  readonly end: number;
  /** The callee's last name. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly open: number;
  /** How many `(` stand before its own, in its view of the file (code, or doc examples): a mark that no mutation moves. */
  readonly ordinal: number;
  /** The flags argument itself, without commas. */
  readonly flagsStart: number;
  readonly flagsEnd: number;
}

const flagsWord = /^(?:__)?GFP_[A-Z_]+$/;
const pathWord = /^(?:kernel|crate|alloc|flags|::|\||\$)$/;
const literalFlags =
  /^(?:(?:\$?crate|kernel|alloc|flags)::)*(?:__)?GFP_[A-Z_]+(?:\|(?:(?:\$?crate|kernel|alloc|flags)::)*(?:__)?GFP_[A-Z_]+)*$/;

/** Every call of a file that passes a literal GFP flags argument, in code, in macros and in doc examples. */
export function gfpCalls(text: string): GfpCall[] {
  return [...scan(text, tokenize(text), false), ...scan(text, tokenize(docExamples(text)), true)];
}

/** The text of the call whose `(` is the `ordinal`-th in its view, from `callee` back to its closing parenthesis. */
export function callsByOrdinal(text: string, doc: boolean): (ordinal: number) => string | undefined {
  const tokens = tokenize(doc ? docExamples(text) : text);
  const opens = tokens.flatMap((it, idx) => (it.text === '(' ? [idx] : []));
  return (ordinal) => {
    const open = opens[ordinal];
    if (open === undefined) return undefined;
    const close = closing(tokens, open);
    return close === undefined
      ? undefined
      : text.slice(tokens[calleeStart(tokens, open)]!.start, tokens[close]!.end);
  };
}

function scan(text: string, tokens: readonly Token[], doc: boolean): GfpCall[] {
  const out: GfpCall[] = [];
  const open: number[] = [];
  let nParens = 0;
  const ordinals = new Map<number, number>();
  for (const [idx, token] of tokens.entries()) {
    if (token.text === '(') ordinals.set(idx, nParens++);
    if (/^[([{]$/.test(token.text)) open.push(idx);
    else if (/^[)\]}]$/.test(token.text)) open.pop();
    else if (flagsWord.test(token.text)) {
      const paren = open[open.length - 1];
      const argument = argumentAround(tokens, idx);
      // The first constant of `A | B` stands for the argument.
      const first = argument && !tokens.slice(argument[0], idx).some((it) => flagsWord.test(it.text));
      if (paren === undefined || !argument || !first || !isCall(tokens, paren)) continue;
      const from = calleeStart(tokens, paren);
      const close = closing(tokens, paren);
      if (close === undefined) continue;
      const name = lastName(tokens, paren);
      out.push({
        where: doc ? 'doc' : macroAround(tokens, open),
        callee: text.slice(tokens[from]!.start, tokens[paren]!.start),
        method: tokens[from - 1]?.text === '.',
        start: tokens[from]!.start,
        end: tokens[close]!.end,
        nameStart: tokens[name]!.start,
        nameEnd: tokens[name]!.end,
        open: tokens[paren]!.start,
        ordinal: ordinals.get(paren)!,
        flagsStart: tokens[argument[0]]!.start,
        flagsEnd: tokens[argument[1]]!.end,
      });
    }
  }
  return out;
}

/** First and last token of the argument around `idx`, if it is made of flags alone. */
function argumentAround(tokens: readonly Token[], idx: number): [number, number] | undefined {
  const isPart = (at: number) =>
    flagsWord.test(tokens[at]?.text ?? '') || pathWord.test(tokens[at]?.text ?? '');
  let from = idx;
  while (isPart(from - 1)) from--;
  let to = idx;
  while (isPart(to + 1)) to++;
  const before = tokens[from - 1]?.text;
  const after = tokens[to + 1]?.text;
  if ((before !== '(' && before !== ',') || (after !== ')' && after !== ',')) return undefined;
  const words = tokens.slice(from, to + 1).map((it) => it.text);
  return literalFlags.test(words.join('')) ? [from, to] : undefined;
}

/** Whether the parenthesis at `paren` is a call's: a name or a turbofish stands before it, and neither `fn` nor `!`. */
function isCall(tokens: readonly Token[], paren: number): boolean {
  if (
    !/^(?:\w+|>)$/.test(tokens[paren - 1]?.text ?? '') ||
    /^(?:if|while|match|return|in|Some|Ok)$/.test(tokens[paren - 1]!.text)
  )
    return false;
  return tokens[calleeStart(tokens, paren) - 1]?.text !== 'fn';
}

function lastName(tokens: readonly Token[], paren: number): number {
  let at = paren - 1;
  if (tokens[at]!.text === '>') at = openingAngle(tokens, at) - 2;
  return at;
}

/** The first token of the path before `paren`: `kernel::sync::Arc::<T>::new`, `<Vec<T> as VecExt<T>>::push`. */
function calleeStart(tokens: readonly Token[], paren: number): number {
  let at = paren;
  for (;;) {
    if (tokens[at - 1]?.text === '>') at = openingAngle(tokens, at - 1);
    else if (/^(?:r#)?\w+$/.test(tokens[at - 1]?.text ?? '')) at--;
    else return at;
    if (tokens[at - 1]?.text === '$') at--;
    if (tokens[at]!.text === '<' && /^\w+$/.test(tokens[at - 1]?.text ?? '')) continue;
    if (tokens[at - 1]?.text !== '::') return at;
    at--;
  }
}

function openingAngle(tokens: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (tokens[at]!.text === '>') depth++;
    else if (tokens[at]!.text === '<' && --depth === 0) return at;
  }
  return close;
}

function closing(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (/^[([{]$/.test(tokens[at]!.text)) depth++;
    else if (/^[)\]}]$/.test(tokens[at]!.text) && --depth === 0) return at;
  }
  return undefined;
}

function macroAround(tokens: readonly Token[], open: readonly number[]): 'code' | 'macro' | 'macro_rules' {
  let inMacro = false;
  for (const idx of open) {
    if (tokens[idx - 1]?.text === '!') inMacro = true;
    if (tokens[idx - 2]?.text === '!' && tokens[idx - 3]?.text === 'macro_rules') return 'macro_rules';
  }
  return inMacro ? 'macro' : 'code';
}
