import type { Span } from '../../text/span.ts';
import type { Block, Expr, Type } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, type LowerContext } from '../lower/context.ts';
import { lowerStatements } from '../lower/statements.ts';

/** A piece of text that was parsed on its own; its nodes carry the file's offsets. */
export interface Fragment extends LowerContext {
  /** The statements and items of the piece. */
  readonly nodes: readonly RawNode[];
  readonly hasError: boolean;
}

/** Macros in macros are read to this depth: deeper ones are made up. */
export const MAX_NESTING = 16;

/** The text of the file between two offsets. */
export function textBetween(cx: LowerContext, start: number, end: number): string {
  return cx.src.slice(start - cx.base, end - cx.base);
}

/**
 * Parses `text` as if it stood at offset `base` of the file. A `;` is put behind it, so that an expression at the end
 * is a statement; it is taken off again, which leaves that expression as the tail.
 */
export function parseFragment(cx: LowerContext, text: string, base: number): Fragment {
  const tree = cx.parse(text + ';');
  try {
    const root = tree.snapshot(base, 'full');
    const nodes = withoutSuffix(root.children, base + text.length);
    return {
      ...cx,
      src: text,
      base,
      nesting: cx.nesting + 1,
      shallow: false,
      nodes,
      hasError: tree.hasError,
    };
  } finally {
    tree.release();
  }
}

/** Drops the `;` at `limit` from the last of the nodes and from all that end with it. */
function withoutSuffix(nodes: readonly RawNode[], limit: number): readonly RawNode[] {
  const last = nodes.at(-1);
  if (!last || last.end <= limit) return nodes;
  if (last.start >= limit) return withoutSuffix(nodes.slice(0, -1), limit);
  const children = withoutSuffix(last.children, limit);
  return [
    ...nodes.slice(0, -1),
    { ...last, children, end: Math.max(last.start, children.at(-1)?.end ?? limit) },
  ];
}

/** The statements of a fragment as a block that spans `at`. */
export function blockOf(fragment: Fragment, at: Span): Block {
  return {
    kind: 'block',
    mode: 'plain',
    ...lowerStatements(fragment, fragment.nodes),
    start: at.start,
    end: at.end,
  };
}

/** The one expression that a piece of text is; undefined where it does not parse as one. */
export function parseExpr(cx: LowerContext, text: string, base: number): Expr | undefined {
  const fragment = parseFragment(cx, text, base);
  if (fragment.hasError) return undefined;
  const { stmts, tail } = lowerStatements(fragment, fragment.nodes);
  return stmts.length === 0 ? tail : undefined;
}

const TYPE_PREFIX = 'type T=';

/** The type that a piece of text is; undefined where it does not parse as one. */
export function parseType(cx: LowerContext, text: string, base: number): Type | undefined {
  const fragment = parseFragment(cx, TYPE_PREFIX + text, base - TYPE_PREFIX.length);
  const [item] = fragment.nodes;
  if (fragment.hasError || fragment.nodes.length !== 1 || !item || !child(item, 'type')) return undefined;
  const type = after(item, '=');
  return type && fragment.lower.type(fragment, type);
}
