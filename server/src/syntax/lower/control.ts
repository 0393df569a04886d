import type { Block, ClosureParam, Expr, MatchArm, Pattern } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { after, child, has, isPunctuation, type LowerContext } from './context.ts';
import { exprOr } from './operands.ts';
import { declaredPattern, lowerPattern } from './patterns.ts';
import { labelName, lowerBlock } from './statements.ts';
import { lowerType } from './types.ts';

/** `if` with its condition, its block and what follows `else`. */
export function lowerIf(cx: LowerContext, node: RawNode): Expr {
  const clause = child(node, 'else_clause');
  const otherwise = clause && after(clause, 'else');
  return {
    kind: 'if',
    cond: exprOr(cx, after(node, 'if'), node),
    // biome-ignore lint/suspicious/noThenProperty: the tree's own word for it; no lowered node is ever awaited.
    then: blockOf(cx, node),
    ...(otherwise ? { else: cx.lower.expr(cx, otherwise) } : {}),
    start: node.start,
    end: node.end,
  };
}

/** `a && let P = b && c` is a flat list in the grammar: it folds to the left as any `&&` does. */
export function lowerLetChain(cx: LowerContext, node: RawNode): Expr {
  const links = node.children.filter((kid) => kid.type !== '&&');
  const [first, ...rest] = links;
  let chain = exprOr(cx, first, node);
  for (const link of rest) {
    const right = cx.lower.expr(cx, link);
    chain = { kind: 'binary', op: '&&', left: chain, right, start: chain.start, end: right.end };
  }
  return chain;
}

/** `match`: arms that did not parse are left out. */
export function lowerMatch(cx: LowerContext, node: RawNode): Expr {
  const arms: MatchArm[] = [];
  for (const kid of child(node, 'match_block')?.children ?? [])
    if (kid.type === 'match_arm') arms.push(lowerArm(cx, kid));
  return {
    kind: 'match',
    scrutinee: exprOr(cx, after(node, 'match'), node),
    arms,
    start: node.start,
    end: node.end,
  };
}

function lowerArm(cx: LowerContext, node: RawNode): MatchArm {
  const head = child(node, 'match_pattern');
  const pattern = head?.children[0];
  const guard = head && after(head, 'if');
  return {
    pattern: pattern ? lowerPattern(cx, pattern) : { kind: 'unknown', start: node.start, end: node.end },
    ...(guard ? { guard: cx.lower.expr(cx, guard) } : {}),
    body: exprOr(cx, after(node, '=>'), node),
    start: node.start,
    end: node.end,
  };
}

/** `while` and `while let`. */
export function lowerWhile(cx: LowerContext, node: RawNode): Expr {
  const cond = exprOr(cx, after(node, 'while'), node);
  return {
    kind: 'while',
    ...labelOf(cx, node),
    cond,
    body: blockOf(cx, node),
    start: node.start,
    end: node.end,
  };
}

/** `loop`. */
export function lowerLoop(cx: LowerContext, node: RawNode): Expr {
  return { kind: 'loop', ...labelOf(cx, node), body: blockOf(cx, node), start: node.start, end: node.end };
}

/** `for`; a missing pattern is `unknown`. */
export function lowerFor(cx: LowerContext, node: RawNode): Expr {
  const pattern = after(node, 'for');
  return {
    kind: 'for',
    ...labelOf(cx, node),
    pattern: pattern ? lowerPattern(cx, pattern) : { kind: 'unknown', start: node.start, end: node.end },
    iter: exprOr(cx, after(node, 'in'), node),
    body: blockOf(cx, node),
    start: node.start,
    end: node.end,
  };
}

/** A closure; parameters without a type have none. */
export function lowerClosure(cx: LowerContext, node: RawNode): Expr {
  const ret = after(node, '->');
  const params: ClosureParam[] = [];
  for (const kid of child(node, 'closure_parameters')?.children ?? []) {
    if (kid.type === 'parameter') {
      const type = after(kid, ':');
      const pattern: Pattern = declaredPattern(cx, kid) ?? {
        kind: 'unknown',
        start: kid.start,
        end: kid.end,
      };
      params.push(type ? { pattern, type: lowerType(cx, type) } : { pattern });
    } else if (!isPunctuation(kid)) params.push({ pattern: lowerPattern(cx, kid) });
  }
  return {
    kind: 'closure',
    move: has(node, 'move'),
    params,
    ...(ret ? { ret: lowerType(cx, ret) } : {}),
    body: exprOr(cx, node.children.at(-1), node),
    start: node.start,
    end: node.end,
  };
}

/** The last block among the children: a condition may end in one too. */
function blockOf(cx: LowerContext, node: RawNode): Block {
  const block = node.children.findLast((kid) => kid.type === 'block');
  return block
    ? lowerBlock(cx, block)
    : { kind: 'block', mode: 'plain', stmts: [], start: node.end, end: node.end };
}

function labelOf(cx: LowerContext, node: RawNode): { label?: string } {
  const label = child(node, 'label');
  return label ? { label: labelName(cx, label) } : {};
}
