import type { Block, ConstItem, Expr, FnItem } from '../../ast/index.ts';
import { once } from '../../lower/context.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Printed } from './print.ts';

type Node = Record<string, unknown>;

/**
 * A copy of what was lowered from an expansion, its spans put where the tokens stand in the file of the call. Bodies
 * and values of the items in it, and the insides of macro calls, follow when they are asked for.
 */
export function relocate<T>(node: T, printed: Printed, file: SourceFile): T {
  return copy(node, printed, file) as T;
}

function copy(node: unknown, printed: Printed, file: SourceFile): unknown {
  if (Array.isArray(node)) return node.map((it) => copy(it, printed, file));
  if (typeof node !== 'object' || node === null) return node;
  const from = node as Node;
  const out: Node = {};
  for (const [key, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
    if (get) {
      const later = once(() => copy(from[key], printed, file));
      Object.defineProperty(out, key, { get: later, enumerable: true, configurable: true });
    } else if (key !== 'start' && key !== 'end' && typeof value !== 'function')
      out[key] = copy(value, printed, file);
  }
  const { start, end } = from;
  if (typeof start === 'number' && typeof end === 'number') {
    const { made, ...at } = printed.place(start, end);
    Object.assign(out, at, made ? { made } : {});
  }
  const { kind } = from;
  if ((kind === 'macro' || kind === 'macroCall') && 'argsSpan' in from) {
    const args = from.argsSpan as { start: number; end: number };
    out.tokens = once(() => printed.trees(args.start + 1, args.end - 1));
  } else if (kind === 'fn' && 'paramsSpan' in from) {
    const fn = node as FnItem;
    const span = fn.bodySpan;
    if (span)
      out.expanded = {
        text: printed.text.slice(span.start, span.end),
        body: once((): Block | undefined => relocate(file.body(fn), printed, file)),
      } satisfies FnItem['expanded'];
  } else if ((kind === 'const' || kind === 'static') && 'valueSpan' in from) {
    const item = node as ConstItem;
    out.expanded = {
      value: once((): Expr | undefined => relocate(file.value(item), printed, file)),
    } satisfies ConstItem['expanded'];
  } else if (kind === 'macroRules') out.text = from.text;
  return out;
}
