import type { Span } from '../text/span.ts';
import type { Block, Expr } from './ast/index.ts';
import type { RawNode } from './backend.ts';
import { after, type LowerContext } from './lower/context.ts';
import { lowerStatements } from './lower/statements.ts';
import { blockOf, parseFragment } from './macros/fragment.ts';
import { braceDepth } from './outline/body-end.ts';
import { findProblems } from './problems.ts';
import type { SyntaxProblem } from './source-file.ts';

/** A function's body, and where its parse lost its way. */
export interface BodyAlone {
  readonly block: Block;
  readonly problems: readonly SyntaxProblem[];
}

/**
 * A function's body, parsed from its own text: `cx` is the file's. Braces that are missing at its end are put there, and
 * a body that still is no block is read as the statements that it holds.
 */
export function bodyAlone(cx: LowerContext, at: Span): BodyAlone {
  const src = cx.src.slice(at.start, at.end);
  return blockFrom(cx, src, at) ?? closedFrom(cx, src, at) ?? statementsOf(cx, src, at);
}

/** The block that `src` is with the braces that it lacks; undefined where it lacks none. */
function closedFrom(cx: LowerContext, src: string, at: Span): BodyAlone | undefined {
  const missing = braceDepth(src);
  return missing ? blockFrom(cx, src + '}'.repeat(missing), at) : undefined;
}

/** The block that `src` is, errors inside it included; undefined where it is something else. */
function blockFrom(cx: LowerContext, src: string, at: Span): BodyAlone | undefined {
  const tree = cx.parse(src);
  try {
    const root = tree.snapshot(at.start, 'full');
    const [only, ...more] = root.children;
    const node = only?.type === 'expression_statement' ? only.children[0] : only;
    if (node?.type !== 'block' || more.length > 0 || node.end !== at.start + src.length) return undefined;
    const inside = src.length === at.end - at.start ? node : upTo(node, at.end);
    return {
      block: cx.lower.block({ ...cx, src, base: at.start, shallow: false }, inside),
      problems: tree.hasError ? findProblems(root) : [],
    };
  } finally {
    tree.release();
  }
}

/** A node whose ends lie no further than `limit`: what was put behind the text has no place in the file. */
function upTo(node: RawNode, limit: number): RawNode {
  if (node.end <= limit) return node;
  return {
    type: node.type,
    start: Math.min(node.start, limit),
    end: limit,
    children: node.children.map((it) => upTo(it, limit)),
  };
}

function statementsOf(cx: LowerContext, src: string, at: Span): BodyAlone {
  const inner = src.slice(1, src.endsWith('}') ? -1 : undefined);
  const fragment = parseFragment(cx, inner, at.start + 1);
  return { block: blockOf(fragment, at), problems: findProblems({ children: fragment.nodes }) };
}

const CONST = 'const C:T=';

/** The value of a constant, parsed from its own text. */
export function valueAlone(cx: LowerContext, at: Span): Expr {
  const src = `${CONST}${cx.src.slice(at.start, at.end)};`;
  const base = at.start - CONST.length;
  const tree = cx.parse(src);
  try {
    const own: LowerContext = { ...cx, src, base, shallow: false };
    const root = tree.snapshot(base, 'full');
    const [item] = root.children;
    const value = item?.type === 'const_item' ? after(item, '=') : undefined;
    if (value) return cx.lower.expr(own, value);
    // Half-typed: what can be read of it, without what was put around it.
    const { stmts, tail } = lowerStatements(own, root.children);
    const exprs = stmts.flatMap((it) => (it.kind === 'expr' ? [it.expr] : [])).concat(tail ?? []);
    const children = exprs.filter((it) => it.start >= at.start && it.end <= at.end);
    return { kind: 'unknown', children, start: at.start, end: at.end };
  } finally {
    tree.release();
  }
}
