import type { Span } from '../../text/span.ts';
import type { Expr, MacroBody, Path } from '../ast/index.ts';
import type { LowerContext } from '../lower/context.ts';
import { lowerStatements } from '../lower/statements.ts';
import { exprOrCalls, recoverCalls } from './calls.ts';
import { blockOf, MAX_NESTING, parseFragment, textBetween } from './fragment.ts';
import { INIT_MACROS, initBody } from './init.ts';
import { lex, splitCommas } from './lexer.ts';

/** Macros that take an expression and, after a comma, what is none: a pattern, a type, a field's name. */
const MIXED = new Set(['matches', 'assert_matches', 'debug_assert_matches', 'container_of', 'offset_of']);

/** `stack_pin_init!(let x = …)`: the body is a `let` without its `;`. */
const STACK = new Set(['stack_pin_init', 'stack_try_pin_init']);

/** A longer body that does not parse is a language of its own (`register!`): trying it as a list costs and gives nothing. */
const LONGEST_LIST = 400;

const NO_CALLS: MacroBody = { kind: 'tokens', calls: [] };

/**
 * Parses the inside of a macro call again. `args` are the delimiters with what they hold, in the file's offsets.
 * The delimiters are the best wrapper: `(…)` reads as a tuple, `[…]` as an array, `{…}` as a block.
 */
export function macroBody(cx: LowerContext, path: Path, args: Span): MacroBody {
  if (cx.nesting >= MAX_NESTING) return NO_CALLS;
  const name = path.segments.at(-1)?.name ?? '';
  const text = textBetween(cx, args.start, args.end);
  if (text.length <= 2) return { kind: 'exprs', exprs: [], repeat: false };
  if (INIT_MACROS.has(name)) {
    const tokens = lex(text.slice(1, -1), args.start + 1);
    const init = initBody(cx, tokens, 0, tokens.length);
    if (init) return { kind: 'init', init };
  }
  if (STACK.has(name)) {
    // `=?` passes the error on; only the initialiser counts here.
    const inner = text.slice(1, -1).replace('=?', '= ');
    const fragment = parseFragment(cx, inner, args.start + 1);
    if (!fragment.hasError) return { kind: 'stmts', block: blockOf(fragment, args) };
  }
  const literal = onlyString(text, args.start);
  if (literal) return { kind: 'exprs', exprs: [literal], repeat: false };
  return wrapped(cx, text, args) ?? mixed(cx, name, text, args) ?? tokenBody(cx, text, args);
}

/** `("text")`, the most frequent body of all, needs no parser. */
function onlyString(text: string, base: number): Expr | undefined {
  const match = /^[([](\s*)("(?:[^"\\]|\\.)*")\s*[)\]]$/.exec(text);
  const string = match?.[2];
  if (string === undefined) return undefined;
  const start = base + 1 + (match?.[1]?.length ?? 0);
  return { kind: 'lit', lit: 'str', text: string, start, end: start + string.length };
}

function wrapped(cx: LowerContext, text: string, args: Span): MacroBody | undefined {
  const fragment = parseFragment(cx, text, args.start);
  if (!fragment.hasError) {
    const { stmts, tail } = lowerStatements(fragment, fragment.nodes);
    return stmts.length === 0 && tail && tail.end === args.end ? bodyOf(tail) : undefined;
  }
  // A list in other delimiters than its own: `kvec!(0; n)`, `vec! { a, b }`.
  if (text.startsWith('[') || text.length > LONGEST_LIST || !/[,;]/.test(text)) return undefined;
  const list = parseFragment(cx, `[${text.slice(1, -1)}]`, args.start);
  if (list.hasError) return undefined;
  const { stmts, tail } = lowerStatements(list, list.nodes);
  return stmts.length === 0 && tail ? bodyOf(tail) : undefined;
}

function bodyOf(expr: Expr): MacroBody | undefined {
  switch (expr.kind) {
    case 'paren':
      return { kind: 'exprs', exprs: [expr.inner], repeat: false };
    case 'tuple':
    case 'array':
      return { kind: 'exprs', exprs: expr.elems, repeat: false };
    case 'repeat':
      return { kind: 'exprs', exprs: [expr.elem, expr.len], repeat: true };
    case 'block':
      return { kind: 'stmts', block: expr };
    default:
      return undefined;
  }
}

function mixed(cx: LowerContext, name: string, text: string, args: Span): MacroBody | undefined {
  if (!MIXED.has(name)) return undefined;
  const tokens = lex(text.slice(1, -1), args.start + 1);
  const exprs = splitCommas(tokens, 0, tokens.length).map(([from, to]) => {
    const guard = tokens.findIndex((token, index) => index > from && index < to && token.text === 'if');
    if (guard < 0) return exprOrCalls(cx, tokens, from, to);
    // `matches!(x, P if g)`: the pattern is passed over, the guard is an expression.
    const child = exprOrCalls(cx, tokens, guard + 1, to);
    return {
      kind: 'unknown' as const,
      children: [child],
      start: tokens[from]?.start ?? child.start,
      end: child.end,
    };
  });
  return { kind: 'exprs', exprs, repeat: false };
}

function tokenBody(cx: LowerContext, text: string, args: Span): MacroBody {
  const tokens = lex(text.slice(1, -1), args.start + 1);
  return { kind: 'tokens', calls: recoverCalls(cx, tokens, 0, tokens.length) };
}

/** The calls in the right-hand sides of `macro_rules! name { (…) => { … }; … }`, which stands at `at`. */
export function macroRulesBody(cx: LowerContext, at: Span): MacroBody {
  if (cx.nesting >= MAX_NESTING) return NO_CALLS;
  const tokens = lex(textBetween(cx, at.start, at.end), at.start);
  const calls: Expr[] = [];
  const rules = tokens.findIndex((token) => token.kind === 'open');
  const end = tokens[rules]?.match ?? -1;
  for (let i = rules + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'open' || token.match < 0) continue;
    if (tokens[i - 1]?.text === '=>') calls.push(...recoverCalls(cx, tokens, i + 1, token.match));
    i = token.match;
  }
  return { kind: 'tokens', calls };
}
