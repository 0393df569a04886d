import type { Args, Expr, MacroBody, Path, PathSegment } from '../ast/index.ts';
import { type LowerContext, once } from '../lower/context.ts';
import { macroTokens } from './expand/tokens-of.ts';
import { parseExpr, textBetween } from './fragment.ts';
import { angleEnd, splitCommas, type Token } from './lexer.ts';

/** What may stand before a `(` and is no function. */
const KEYWORDS = new Set(
  'as break const else enum fn for if impl in let loop match mod move mut pub ref return static struct trait type unsafe use where while'.split(
    ' ',
  ),
);

/**
 * The calls among the tokens `[from, to)`: of paths with two segments or more, of methods, and of macros. A chain of
 * calls is one expression. Where the text of a chain does not parse, its arguments are `unknown` with their calls inside.
 */
export function recoverCalls(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly Expr[] {
  const out: Expr[] = [];
  let i = from;
  while (i < to) {
    const token = tokens[i];
    if (!token) break;
    const end = token.kind === 'ident' && !KEYWORDS.has(token.text) ? chainEnd(tokens, i, to) : undefined;
    if (end === undefined) {
      i++;
      continue;
    }
    const expr = chainExpr(cx, tokens, i, end.to, end.calls);
    if (expr) out.push(expr);
    i = end.to;
  }
  return out;
}

interface Chain {
  /** After the last token. */
  readonly to: number;
  /** The opening parenthesis of each call, in order. */
  readonly calls: readonly number[];
}

/** Follows `a::<T>::b(…).c?.d(…)` from its first name; undefined where it holds no call that can be told from a DSL's. */
function chainEnd(tokens: readonly Token[], from: number, limit: number): Chain | undefined {
  const before = tokens[from - 1]?.text;
  if (before === 'fn' || before === '.') return undefined;
  let at = from + 1;
  let qualified = false;
  for (;;) {
    if (tokens[at]?.text !== '::') break;
    const next = tokens[at + 1];
    if (next?.kind === 'ident') {
      qualified = true;
      at += 2;
    } else if (next?.text === '<') {
      const close = angleEnd(tokens, at + 1, limit);
      if (close === undefined) break;
      at = close;
    } else break;
  }
  if (tokens[at]?.text === '!' && tokens[at + 1]?.kind === 'open') {
    const close = tokens[at + 1]?.match ?? -1;
    return close >= 0 && close < limit ? { to: close + 1, calls: [at + 1] } : undefined;
  }
  const calls: number[] = [];
  let method = false;
  for (;;) {
    const token = tokens[at];
    if (!token || at >= limit) break;
    if (token.kind === 'open' && token.text !== '{' && token.match >= 0 && token.match < limit) {
      const named = calls.length > 0 || qualified || method;
      if (token.text === '(' && named) calls.push(at);
      else if (token.text === '(') break;
      at = token.match + 1;
    } else if (token.text === '?') at++;
    else if (token.text === '.' && tokens[at + 1]?.kind === 'ident') {
      method = true;
      at += 2;
      if (tokens[at]?.text === '::' && tokens[at + 1]?.text === '<')
        at = angleEnd(tokens, at + 1, limit) ?? at;
    } else break;
  }
  return calls.length > 0 ? { to: at, calls } : undefined;
}

function chainExpr(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
  calls: readonly number[],
): Expr | undefined {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const parsed = parseExpr(cx, textBetween(cx, start, end), start);
  if (parsed) return parsed;
  const open = calls.at(-1);
  const paren = open === undefined ? undefined : tokens[open];
  if (open === undefined || !paren) return undefined;
  const close = tokens[paren.match];
  if (!close) return undefined;
  if (tokens[open - 1]?.text === '!') return macroExpr(cx, tokens, from, open);
  const args = { ...callArgs(cx, tokens, open), start, end: close.end };
  const callee = calleeOf(tokens, from, open);
  if (!callee) return undefined;
  if (callee.kind === 'path')
    return {
      kind: 'call',
      callee: { kind: 'path', path: callee.path, start, end: callee.path.end },
      ...args,
    };
  const receiverEnd = callee.dot;
  const inner = calls.filter((call) => call < receiverEnd);
  const receiver = chainExpr(cx, tokens, from, receiverEnd, inner) ?? {
    kind: 'unknown' as const,
    children: [],
    start,
    end: tokens[receiverEnd - 1]?.end ?? start,
  };
  const { name } = callee;
  return {
    kind: 'methodCall',
    receiver,
    method: name.text,
    methodSpan: { start: name.start, end: name.end },
    ...args,
  };
}

type Callee =
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'method'; readonly name: Token; readonly dot: number };

/** What the parenthesis at `open` calls: the path that begins at `from`, or the method after a dot. */
function calleeOf(tokens: readonly Token[], from: number, open: number): Callee | undefined {
  let at = open - 1;
  // Back over a turbofish.
  if (tokens[at]?.text === '>') {
    let depth = 0;
    for (; at > from; at--) {
      if (tokens[at]?.text === '>') depth++;
      else if (tokens[at]?.text === '<' && --depth === 0) break;
    }
    at -= 2;
  }
  const name = tokens[at];
  if (!name) return undefined;
  if (tokens[at - 1]?.text === '.') return { kind: 'method', name, dot: at - 1 };
  const path = pathOf(tokens, from, open);
  return path && { kind: 'path', path };
}

/** The names of `a::<T>::b`, without their arguments. */
export function pathOf(tokens: readonly Token[], from: number, to: number): Path | undefined {
  const segments: PathSegment[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '<') depth++;
    else if (token.text === '>') depth--;
    else if (depth === 0 && token.kind === 'ident') {
      segments.push({
        name: token.text === '$crate' ? 'crate' : token.text,
        start: token.start,
        end: token.end,
      });
    }
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && segments.length > 0 ? { segments, start: first.start, end: last.end } : undefined;
}

function callArgs(cx: LowerContext, tokens: readonly Token[], open: number): Args {
  const paren = tokens[open];
  const close = paren && tokens[paren.match];
  if (!paren || !close) return { args: [], argsSpan: { start: 0, end: 0 } };
  const args = splitCommas(tokens, open + 1, paren.match).map(([from, to]) =>
    exprOrCalls(cx, tokens, from, to),
  );
  return { args, argsSpan: { start: paren.start, end: close.end } };
}

/** The expression that the tokens are, or an `unknown` with the calls among them. */
export function exprOrCalls(cx: LowerContext, tokens: readonly Token[], from: number, to: number): Expr {
  const start = tokens[from]?.start ?? cx.base;
  const end = tokens[to - 1]?.end ?? start;
  const parsed = parseExpr(cx, textBetween(cx, start, end), start);
  return parsed ?? { kind: 'unknown', children: recoverCalls(cx, tokens, from, to), start, end };
}

/** `a::b!(…)` whose text does not parse as an expression: `$name!(…)`. */
function macroExpr(cx: LowerContext, tokens: readonly Token[], from: number, open: number): Expr | undefined {
  const paren = tokens[open];
  const close = paren && tokens[paren.match];
  const path = pathOf(tokens, from, open - 1);
  if (!paren || !close || !path) return undefined;
  const argsSpan = { start: paren.start, end: close.end };
  const body = once(() => cx.lower.macroBody(cx, path, argsSpan));
  return {
    kind: 'macro',
    path,
    argsSpan,
    delimiter: paren.text === '[' || paren.text === '{' ? paren.text : '(',
    get body(): MacroBody {
      return body();
    },
    tokens: macroTokens(cx, argsSpan),
    start: path.start,
    end: close.end,
  };
}
