import type { Span } from '../../../text/span.ts';
import type { ConstItem, Expr, FnItem, Group } from '../../ast/index.ts';
import { once } from '../../lower/context.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Printed } from './print.ts';

type Node = Record<string, unknown>;

/** An expansion that was parsed. */
export interface Parsed {
  readonly printed: Printed;
  readonly file: SourceFile;
  /** A function's body whose inside was left out when it was printed. */
  readonly bodyOf: (body: Group) => NonNullable<FnItem['expanded']>;
}

/**
 * A copy of what was lowered from an expansion, its spans put where the tokens stand in the file of the call. Bodies
 * and values of the items in it, and the insides of macro calls, follow when they are asked for.
 */
export function relocate<T>(node: T, parsed: Parsed): T {
  return copy(node, parsed) as T;
}

function copy(node: unknown, parsed: Parsed): unknown {
  if (Array.isArray(node)) return node.map((it) => copy(it, parsed));
  if (typeof node !== 'object' || node === null) return node;
  const from = node as Node;
  const { kind } = from;
  const isMacro = kind === 'macro' || kind === 'macroCall' || kind === 'macroRules';
  const out: Node = {};
  for (const key of Object.keys(from)) {
    if (key === 'start' || key === 'end') continue;
    if (isMacro && key === 'body') {
      const later = once(() => copy(from.body, parsed));
      Object.defineProperty(out, key, { get: later, enumerable: true });
      continue;
    }
    const value = from[key];
    if (typeof value === 'object') out[key] = copy(value, parsed);
    else if (typeof value !== 'function') out[key] = value;
  }
  const { printed, file } = parsed;
  const { start, end } = from;
  if (typeof start === 'number' && typeof end === 'number') {
    const { made, ...at } = printed.place(start, end);
    Object.assign(out, at, made ? { made } : {});
  }
  if ((kind === 'macro' || kind === 'macroCall') && 'argsSpan' in from) {
    const args = from.argsSpan as Span;
    out.tokens = once(() => printed.trees(args.start + 1, args.end - 1));
  } else if (kind === 'fn' && 'paramsSpan' in from) {
    const fn = node as FnItem;
    if (fn.bodySpan) out.expanded = bodyOf(fn, fn.bodySpan, parsed);
  } else if ((kind === 'const' || kind === 'static') && 'valueSpan' in from) {
    const item = node as ConstItem;
    out.expanded = {
      value: once((): Expr | undefined => relocate(file.value(item), parsed)),
    } satisfies ConstItem['expanded'];
  }
  return out;
}

function bodyOf(fn: FnItem, span: Span, parsed: Parsed): NonNullable<FnItem['expanded']> {
  const { printed, file } = parsed;
  const call = printed.whole;
  const leftOut = printed.body(span.start);
  if (leftOut) return parsed.bodyOf(leftOut);
  return {
    call,
    text: printed.text.slice(span.start, span.end),
    body: once(() => relocate(file.body(fn), parsed)),
  };
}
