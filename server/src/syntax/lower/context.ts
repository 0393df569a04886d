import type { Span } from '../../text/span.ts';
import type { Block, Expr, FnItem, MacroBody, Path, Type } from '../ast/index.ts';
import { type BackendTree, ERROR, type RawNode } from '../backend.ts';

/** What lowering needs besides the nodes: their text, a way to parse more, and a place for bodies that wait. */
export interface LowerContext {
  /** The text that the nodes were parsed from; the code unit at index `i` stands at offset `base + i` of the file. */
  readonly src: string;
  readonly base: number;
  /** Parses a piece of text; the caller releases the tree. */
  readonly parse: (text: string) => BackendTree;
  /** Blocks were not read: bodies and values are lowered on demand. */
  readonly shallow: boolean;
  /** The lowerings that are recursive across files. */
  readonly lower: Lowerings;
  /** How many macro bodies and doc comments this text lies in; lowering stops where it gets too deep. */
  readonly nesting: number;
  /** How to get a function's body or a constant's value that was lowered in passing. */
  readonly bodies: Bodies;
}

/** The grammar is recursive, the files that lower it are not: each asks through this for what lies above it. */
export interface Lowerings {
  type(cx: LowerContext, node: RawNode): Type;
  expr(cx: LowerContext, node: RawNode): Expr;
  block(cx: LowerContext, node: RawNode): Block;
  /** The body of a macro call whose delimiters lie at `args`. */
  macroBody(cx: LowerContext, path: Path, args: Span): MacroBody;
  /** The right-hand sides of the rules of a `macro_rules!` at `at`. */
  macroRulesBody(cx: LowerContext, at: Span): MacroBody;
}

/** Bodies and values of items by identity; a function is called once and its answer kept. */
export interface Bodies {
  readonly blocks: WeakMap<FnItem, () => Block>;
  readonly values: WeakMap<object, () => Expr>;
}

/** A node's text, or any span's of the fragment; that of `r#name` is `name`. */
export function textOf(cx: LowerContext, node: { readonly start: number; readonly end: number }): string {
  const { src, base } = cx;
  const start = node.start - base;
  const from =
    src.charCodeAt(start) === 114 && src.charCodeAt(start + 1) === 35 && isRawName(src, start)
      ? start + 2
      : start;
  return src.slice(from, node.end - base);
}

/** `r#x` is `x`, but for the names that are not written otherwise. */
function isRawName(src: string, start: number): boolean {
  const name = /[A-Za-z_]\w*/y;
  name.lastIndex = start + 2;
  const found = name.exec(src)?.[0];
  return found !== undefined && !KEYWORDS.has(found);
}

/** The keywords of edition 2021 and those kept back for later ones (Rust reference, "Keywords"). */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return ' +
    'self Self static struct super trait true type unsafe use where while async await dyn abstract become box do final ' +
    'macro override priv typeof unsized virtual yield try gen'
  ).split(' '),
);

// The loops below run for each node of a kernel, most of them before they are compiled: they count instead of iterating.

/** The first child of the type. */
export function child({ children }: RawNode, type: string): RawNode | undefined {
  for (let i = 0; i < children.length; i++) if (children[i]!.type === type) return children[i];
  return undefined;
}

/** The first child of one of the types. */
export function childOf({ children }: RawNode, types: readonly string[]): RawNode | undefined {
  for (let i = 0; i < children.length; i++) if (types.includes(children[i]!.type)) return children[i];
  return undefined;
}

/** Whether the node has a child of this type. */
export function has(node: RawNode, type: string): boolean {
  return child(node, type) !== undefined;
}

/** The child after the first token `token`, or undefined. */
export function after({ children }: RawNode, token: string): RawNode | undefined {
  for (let i = 0; i < children.length; i++) if (children[i]!.type === token) return children[i + 1];
  return undefined;
}

/** A node's span without the rest of it. */
export function span(node: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: node.start, end: node.end };
}

/** Whether the node is a token of the grammar's punctuation. */
export function isPunctuation(node: RawNode): boolean {
  return !isNamed(node) && node.type !== '_' && node.type !== ERROR;
}

/** Whether the node's type is a word: one of the grammar's own names, or a keyword. */
export function isNamed(node: RawNode): boolean {
  const first = node.type.charCodeAt(0);
  return first >= 0x61 && first <= 0x7a;
}

/** Wraps a computation so that it runs at most once. */
export function once<T>(compute: () => T): () => T {
  let done = false;
  let value: T;
  return () => {
    if (!done) {
      value = compute();
      done = true;
    }
    return value;
  };
}
