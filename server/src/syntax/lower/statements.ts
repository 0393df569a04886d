import type { Attribute, Block, Expr, Stmt } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { lowerAttributes } from './attributes.ts';
import { after, child, has, type LowerContext, textOf } from './context.ts';

import { lowerItem } from './items.ts';
import { isExpr } from './operands.ts';
import { declaredPattern } from './patterns.ts';
import { lowerType } from './types.ts';

/** Lowers `{ … }`; `mode` and the outer span come from an `unsafe`, `const` or `async` that stands before it. */
export function lowerBlock(
  cx: LowerContext,
  node: RawNode,
  mode: Block['mode'] = 'plain',
  at: { readonly start: number; readonly end: number } = node,
): Block {
  const label = child(node, 'label');
  const { stmts, tail } = lowerStatements(cx, node.children);
  const block: { -readonly [K in keyof Block]: Block[K] } = {
    kind: 'block',
    mode,
    stmts,
    start: at.start,
    end: at.end,
  };
  if (label) block.label = labelName(cx, label);
  if (tail) block.tail = tail;
  return block;
}

/** A label's name without its quote. */
export function labelName(cx: LowerContext, node: RawNode): string {
  return textOf(cx, node).slice(1).trim();
}

/** The statements among the nodes; an expression at the end without `;` is the tail. */
export function lowerStatements(cx: LowerContext, nodes: readonly RawNode[]): Pick<Block, 'stmts' | 'tail'> {
  const stmts: Stmt[] = [];
  let attrs: Attribute[] = [];
  let tail: Expr | undefined;
  let tailAttrs: readonly Attribute[] = [];
  const flush = (): void => {
    if (!tail) return;
    stmts.push({ kind: 'expr', expr: tail, semi: false, attrs: tailAttrs, start: tail.start, end: tail.end });
    tail = undefined;
  };
  for (const node of nodes) {
    if (node.type === 'attribute_item') {
      flush();
      attrs.push(...lowerAttributes(cx, node));
      continue;
    }
    if (node.type === 'inner_attribute_item' || node.type === 'label') continue;
    if (node.type === 'empty_statement' || node.type === ';') {
      const expr = tail;
      tail = undefined;
      // `m! { … };` reads as a macro and an empty statement.
      if (expr)
        stmts.push({ kind: 'expr', expr, semi: true, attrs: tailAttrs, start: expr.start, end: node.end });
      continue;
    }
    if (node.type === 'ERROR') {
      flush();
      const inner = lowerStatements(cx, node.children);
      stmts.push(...inner.stmts);
      tail = inner.tail;
      attrs = [];
      continue;
    }
    const open = openExpr(cx, node);
    if (open) {
      flush();
      tail = open;
      tailAttrs = attrs;
    } else {
      const stmt = lowerStatement(cx, node, attrs);
      if (stmt) {
        flush();
        stmts.push(stmt);
      }
    }
    attrs = [];
  }
  return tail ? { stmts, tail } : { stmts };
}

/** The expression of a node that has no `;`: a bare one, or a block-like statement. */
function openExpr(cx: LowerContext, node: RawNode): Expr | undefined {
  if (node.type === 'expression_statement') {
    const [only] = node.children;
    return only && !has(node, ';') ? cx.lower.expr(cx, only) : undefined;
  }
  return isExpr(node) ? cx.lower.expr(cx, node) : undefined;
}

function lowerStatement(cx: LowerContext, node: RawNode, attrs: readonly Attribute[]): Stmt | undefined {
  const { start, end } = node;
  if (node.type === 'expression_statement') {
    const [only] = node.children;
    return only && { kind: 'expr', expr: cx.lower.expr(cx, only), semi: true, attrs, start, end };
  }
  if (node.type === 'let_declaration') {
    const type = after(node, ':');
    const init = after(node, '=');
    const otherwise = child(node, 'block') && after(node, 'else');
    return {
      kind: 'let',
      pattern: declaredPattern(cx, node) ?? { kind: 'unknown', start, end },
      ...(type ? { type: lowerType(cx, type) } : {}),
      ...(init ? { init: cx.lower.expr(cx, init) } : {}),
      ...(otherwise?.type === 'block' ? { else: lowerBlock(cx, otherwise) } : {}),
      attrs,
      start,
      end,
    };
  }
  const item = lowerItem(cx, node, attrs);
  return item && { kind: 'item', item, start: item.start, end: item.end };
}
