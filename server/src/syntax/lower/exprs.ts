import { step } from '../../text/work.ts';
import type { Block, Expr, MacroBody } from '../ast/index.ts';
import type { RawNode } from '../backend.ts';
import { macroTokens } from '../macros/expand/tokens-of.ts';
import { lowerCall } from './calls.ts';
import { after, child, childOf, has, type LowerContext, once, span, textOf } from './context.ts';
import {
  lowerClosure,
  lowerFor,
  lowerIf,
  lowerLetChain,
  lowerLoop,
  lowerMatch,
  lowerWhile,
} from './control.ts';
import { exprOr, exprsIn, firstExpr } from './operands.ts';
import { lowerPath } from './paths.ts';
import { declaredPattern } from './patterns.ts';
import { labelName, lowerBlock, lowerStatements } from './statements.ts';
import { lowerStructExpr } from './struct-expr.ts';
import { lowerType } from './types.ts';

type Lowering = (cx: LowerContext, node: RawNode) => Expr;

/** Lowers an expression; what is none, or did not parse, becomes `unknown` with the expressions found inside. */
export function lowerExpr(cx: LowerContext, node: RawNode): Expr {
  step();
  const lowering = LOWERINGS.get(node.type);
  return lowering ? lowering(cx, node) : unknown(cx, node);
}

/** `unknown`, with whatever expressions and statements lie inside. */
export function unknown(cx: LowerContext, node: RawNode): Expr {
  const { stmts, tail } = lowerStatements(cx, node.children);
  const children: Expr[] = stmts.flatMap((stmt) => {
    if (stmt.kind === 'expr') return [stmt.expr];
    return stmt.kind === 'let' && stmt.init ? [stmt.init] : [];
  });
  if (tail) children.push(tail);
  return { kind: 'unknown', children, start: node.start, end: node.end };
}

const path: Lowering = (cx, node) => ({
  kind: 'path',
  path: lowerPath(cx, node),
  start: node.start,
  end: node.end,
});

const literal: Lowering = (cx, node) => {
  const text = textOf(cx, node);
  return { kind: 'lit', lit: literalKind(node.type, text), text, start: node.start, end: node.end };
};

function literalKind(type: string, text: string): Extract<Expr, { kind: 'lit' }>['lit'] {
  if (type === 'integer_literal') return 'int';
  if (type === 'float_literal') return 'float';
  if (type === 'boolean_literal') return 'bool';
  if (type === 'char_literal') return text.startsWith('b') ? 'byte' : 'char';
  if (text.startsWith('c')) return 'cstr';
  return text.startsWith('b') ? 'bytestr' : 'str';
}

const unary: Lowering = (cx, node) => {
  const [sign, operand] = node.children;
  const op = sign?.type === '-' ? '-' : sign?.type === '*' ? '*' : '!';
  return { kind: 'unary', op, operand: exprOr(cx, operand, node), start: node.start, end: node.end };
};

const twoSided =
  (kind: 'binary' | 'assign'): Lowering =>
  (cx, node) => {
    const [left, operator, right] = node.children;
    const op = operator?.type ?? '';
    // The grammar has no `..=b`: it reads an assignment to `..`.
    if (
      kind === 'assign' &&
      left?.type === 'range_expression' &&
      left.end - left.start === 2 &&
      left.end === operator?.start
    ) {
      return {
        kind: 'range',
        to: exprOr(cx, right, node),
        inclusive: true,
        start: node.start,
        end: node.end,
      };
    }
    return {
      kind,
      op,
      left: exprOr(cx, left, node),
      right: exprOr(cx, right, node),
      start: node.start,
      end: node.end,
    };
  };

const reference: Lowering = (cx, node) => ({
  kind: 'ref',
  mutable: has(node, 'mutable_specifier'),
  raw: has(node, 'raw'),
  operand: exprOr(cx, node.children.at(-1), node),
  start: node.start,
  end: node.end,
});

const postfix =
  (kind: 'try' | 'await'): Lowering =>
  (cx, node) => ({ kind, operand: exprOr(cx, node.children[0], node), start: node.start, end: node.end });

const cast: Lowering = (cx, node) => {
  const type = after(node, 'as');
  return {
    kind: 'cast',
    operand: exprOr(cx, node.children[0], node),
    type: type ? lowerType(cx, type) : { kind: 'unknown', start: node.end, end: node.end },
    start: node.start,
    end: node.end,
  };
};

const FIELD_NAMES = ['field_identifier', 'integer_literal'];

const field: Lowering = (cx, node) => {
  const [base] = node.children;
  const name = childOf(node, FIELD_NAMES);
  return {
    kind: 'field',
    base: exprOr(cx, base, node),
    name: name ? textOf(cx, name) : '',
    nameSpan: name ? span(name) : { start: node.end, end: node.end },
    start: node.start,
    end: node.end,
  };
};

const index: Lowering = (cx, node) => ({
  kind: 'index',
  base: exprOr(cx, node.children[0], node),
  index: exprOr(cx, after(node, '['), node),
  start: node.start,
  end: node.end,
});

const list =
  (kind: 'tuple' | 'array'): Lowering =>
  (cx, node) => {
    const length = kind === 'array' ? after(node, ';') : undefined;
    const first = firstExpr(node);
    if (length && first)
      return {
        kind: 'repeat',
        elem: lowerExpr(cx, first),
        len: lowerExpr(cx, length),
        start: node.start,
        end: node.end,
      };
    return { kind, elems: exprsIn(cx, node), start: node.start, end: node.end };
  };

const range: Lowering = (cx, node) => {
  const at = node.children.findIndex((kid) => kid.type.startsWith('..'));
  const from = at > 0 ? node.children[0] : undefined;
  const to = node.children[at + 1];
  return {
    kind: 'range',
    ...(from ? { from: lowerExpr(cx, from) } : {}),
    ...(to ? { to: lowerExpr(cx, to) } : {}),
    inclusive: node.children[at]?.type === '..=',
    start: node.start,
    end: node.end,
  };
};

const blockWith =
  (mode: Block['mode']): Lowering =>
  (cx, node) => {
    const inner = child(node, 'block');
    return inner ? lowerBlock(cx, inner, mode, node) : unknown(cx, node);
  };

const macro: Lowering = (cx, node) => {
  const [head] = node.children;
  const tree = child(node, 'token_tree');
  if (!head || !tree) return unknown(cx, node);
  const called = lowerPath(cx, head);
  const argsSpan = span(tree);
  const body = once(() => cx.lower.macroBody(cx, called, argsSpan));
  const open = cx.src[tree.start - cx.base];
  return {
    kind: 'macro',
    path: called,
    argsSpan,
    delimiter: open === '[' || open === '{' ? open : '(',
    get body(): MacroBody {
      return body();
    },
    tokens: macroTokens(cx, argsSpan),
    start: node.start,
    end: node.end,
  };
};

const jump = (
  cx: LowerContext,
  node: RawNode,
): { label?: string; value?: Expr; start: number; end: number } => {
  const label = child(node, 'label');
  const value = firstExpr(node);
  return {
    ...(label ? { label: labelName(cx, label) } : {}),
    ...(value ? { value: lowerExpr(cx, value) } : {}),
    start: node.start,
    end: node.end,
  };
};

const LOWERINGS: ReadonlyMap<string, Lowering> = new Map<string, Lowering>([
  ...['identifier', 'self', 'super', 'crate', 'scoped_identifier', 'metavariable', 'generic_function'].map(
    (type): [string, Lowering] => [type, type === 'generic_function' ? genericPath : path],
  ),
  ...['string', 'raw_string', 'char', 'boolean', 'integer', 'float'].map((type): [string, Lowering] => [
    `${type}_literal`,
    literal,
  ]),
  ['unary_expression', unary],
  ['binary_expression', twoSided('binary')],
  ['assignment_expression', twoSided('assign')],
  ['compound_assignment_expr', twoSided('assign')],
  ['reference_expression', reference],
  ['try_expression', postfix('try')],
  ['await_expression', postfix('await')],
  ['type_cast_expression', cast],
  ['field_expression', field],
  ['index_expression', index],
  ['call_expression', lowerCall],
  ['array_expression', list('array')],
  ['tuple_expression', list('tuple')],
  ['unit_expression', list('tuple')],
  ['range_expression', range],
  [
    'parenthesized_expression',
    (cx, node) => ({
      kind: 'paren',
      inner: exprOr(cx, node.children[1], node),
      start: node.start,
      end: node.end,
    }),
  ],
  ['struct_expression', lowerStructExpr],
  ['block', (cx, node) => lowerBlock(cx, node)],
  ['unsafe_block', blockWith('unsafe')],
  ['const_block', blockWith('const')],
  ['async_block', blockWith('async')],
  ['gen_block', blockWith('async')],
  ['try_block', unknown],
  ['yield_expression', unknown],
  ['if_expression', lowerIf],
  ['let_chain', lowerLetChain],
  [
    'let_condition',
    (cx, node) => ({
      kind: 'let',
      pattern: declaredPattern(cx, node) ?? { kind: 'unknown', start: node.start, end: node.end },
      value: exprOr(cx, after(node, '='), node),
      start: node.start,
      end: node.end,
    }),
  ],
  ['match_expression', lowerMatch],
  ['while_expression', lowerWhile],
  ['loop_expression', lowerLoop],
  ['for_expression', lowerFor],
  ['closure_expression', lowerClosure],
  ['macro_invocation', macro],
  ['return_expression', (cx, node) => ({ kind: 'return', ...jump(cx, node) })],
  ['break_expression', (cx, node) => ({ kind: 'break', ...jump(cx, node) })],
  ['continue_expression', (cx, node) => ({ kind: 'continue', ...jump(cx, node) })],
]);

/** `a.f::<T>` without a call is no path; everything else with a turbofish is. */
function genericPath(cx: LowerContext, node: RawNode): Expr {
  return node.children[0]?.type === 'field_expression' ? unknown(cx, node) : path(cx, node);
}
