import type { Span } from '../../text/span.ts';
import type { Attribute, InitBody, InitField } from '../ast/index.ts';
import { attributeAt } from '../lower/attributes.ts';
import type { LowerContext } from '../lower/context.ts';
import { exprOrCalls, pathOf } from './calls.ts';
import { parseType, textBetween } from './fragment.ts';
import { splitCommas, type Token } from './lexer.ts';

/** The macros whose body is an initialiser (`rust/pin-init/src/lib.rs`). */
export const INIT_MACROS: ReadonlySet<string> = new Set(['pin_init', 'try_pin_init', 'init', 'try_init']);

/**
 * Reads the tokens between the delimiters of an initialiser macro: `&this in Path<T> { a: 1, b <- f(), c }? Error`.
 * Undefined where they have another shape: then it is another macro of that name.
 */
export function initBody(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
): InitBody | undefined {
  let at = skipAttributes(tokens, from);
  let self: string | undefined;
  if (tokens[at]?.text === '&' && tokens[at + 2]?.text === 'in') {
    self = tokens[at + 1]?.text;
    at += 3;
  }
  const open = braceAfter(tokens, at, to);
  const brace = tokens[open];
  const close = brace && tokens[brace.match];
  if (!brace || !close || brace.match >= to || open === at) return undefined;
  const path = typePath(cx, tokens, at, open);
  const fields = initFields(cx, tokens, open + 1, brace.match);
  if (!path || !fields) return undefined;
  const error = errorType(cx, tokens, brace.match + 1, to);
  const first = tokens[from];
  const last = tokens[to - 1];
  return {
    ...(self === undefined ? {} : { self }),
    path,
    ...fields,
    bracesSpan: { start: brace.start, end: close.end },
    ...(error ? { error } : {}),
    start: first?.start ?? brace.start,
    end: last?.end ?? close.end,
  };
}

function skipAttributes(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.text === '#' && tokens[at + 1]?.text === '[' && (tokens[at + 1]?.match ?? -1) > at) {
    at = (tokens[at + 1]?.match ?? at) + 1;
  }
  return at;
}

/** The first `{` that lies in no other bracket; a const argument's braces follow `<` or `,`. */
function braceAfter(tokens: readonly Token[], from: number, to: number): number {
  let angle = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === '<') angle++;
    else if (token.text === '>') angle--;
    else if (token.kind === 'open') {
      if (token.text === '{' && angle <= 0) return i;
      if (token.match < 0) return -1;
      i = token.match;
    }
  }
  return -1;
}

function typePath(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
): InitBody['path'] | undefined {
  const at = range(tokens, from, to);
  // `Foo::<T> { … }` is written too; the grammar's types have no turbofish.
  const type = parseType(cx, textBetween(cx, at.start, at.end).replace(/::(?=\s*<)/g, '  '), at.start);
  return type?.kind === 'path' ? type.path : pathOf(tokens, from, to);
}

function range(tokens: readonly Token[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function errorType(cx: LowerContext, tokens: readonly Token[], from: number, to: number): InitBody['error'] {
  if (tokens[from]?.text !== '?' || from + 1 >= to) return undefined;
  const at = range(tokens, from + 1, to);
  return parseType(cx, textBetween(cx, at.start, at.end), at.start) ?? { kind: 'unknown', ...at };
}

function initFields(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
): Pick<InitBody, 'fields' | 'base'> | undefined {
  const fields: InitField[] = [];
  let base: InitBody['base'];
  for (const [start, end] of splitCommas(tokens, from, to)) {
    if (tokens[start]?.text === '..') {
      if (end > start + 1) base = exprOrCalls(cx, tokens, start + 1, end);
      continue;
    }
    const field = initField(cx, tokens, start, end);
    if (!field) return undefined;
    fields.push(field);
  }
  return base ? { fields, base } : { fields };
}

function initField(
  cx: LowerContext,
  tokens: readonly Token[],
  from: number,
  to: number,
): InitField | undefined {
  const attrs: Attribute[] = [];
  const at = skipAttributes(tokens, from);
  for (let i = from; i < at; i = (tokens[i + 1]?.match ?? at) + 1) {
    attrs.push(attributeAt(cx, range(tokens, i, (tokens[i + 1]?.match ?? i) + 1)));
  }
  const name = tokens[at];
  if (!name || at >= to || !(name.kind === 'ident' || name.kind === 'literal' || name.text === '_'))
    return undefined;
  const head = { name: name.text, nameSpan: { start: name.start, end: name.end }, attrs };
  const operator = tokens[at + 1];
  if (at + 1 >= to || !operator) return { ...head, mode: 'shorthand', ...range(tokens, from, to) };
  if (operator.text !== ':' && operator.text !== '<-') return undefined;
  return {
    ...head,
    mode: operator.text,
    operatorSpan: { start: operator.start, end: operator.end },
    ...(at + 2 < to ? { value: exprOrCalls(cx, tokens, at + 2, to) } : {}),
    ...range(tokens, from, to),
  };
}
