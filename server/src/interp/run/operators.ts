import { evaluateGfp, type GfpExpr } from '../../emulator/index.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import { arithmetic, numberOf } from '../../types/layout/const-value.ts';
import { holds, isComparison } from '../answers.ts';
import { ANY, BY_TYPE, isByType, type Val } from '../values.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';

/** What a literal is worth: whole numbers and truth values; nothing is known of others. */
export function literal(expr: Expr): Val {
  if (expr.kind !== 'lit') return ANY;
  if (expr.lit === 'bool') return { k: 'num', n: expr.text === 'true' ? 1 : 0 };
  const n = expr.lit === 'int' ? numberOf(expr.text) : undefined;
  return n === undefined ? ANY : { k: 'num', n };
}

/** A flags value of which the expression is known, spelled in a frame with this `blame`. */
export function flags(engine: Engine, expr: GfpExpr, depth: number): Val {
  return { k: 'flags', expr, value: evaluateGfp(engine.inputs.traits, expr), depth };
}

/** What an operator makes of two values; nothing is known of what is no number and no flags. */
export function binary(op: string, left: Val, right: Val, frame: Frame): Val {
  if (left.k === 'flags' && right.k === 'flags' && (op === '|' || op === '&')) {
    return flags2(op === '|' ? 'or' : 'and', left, right, frame);
  }
  if (left.k === 'flags' && op === '|')
    return {
      ...left,
      value: { set: left.value.set, unknown: ~left.value.set >>> 0 },
      expr: { kind: 'or', left: left.expr, right: { kind: 'unknown' } },
    };
  if ([left, right].some(isByType) && [left, right].every((it) => isByType(it) || it.k === 'num'))
    return BY_TYPE;
  if (left.k !== 'num' || right.k !== 'num') return ANY;
  if (isComparison(op)) return { k: 'num', n: holds(op, left.n, right.n) ? 1 : 0 };
  const n = arithmetic(op, left.n, right.n);
  return n === undefined ? ANY : { k: 'num', n };
}

function flags2(
  kind: 'or' | 'and',
  left: Val & { k: 'flags' },
  right: Val & { k: 'flags' },
  frame: Frame,
): Val {
  const [l, r] = [left.value, right.value];
  const set = (kind === 'or' ? l.set | r.set : l.set & r.set) >>> 0;
  const maybe = kind === 'or' ? l.unknown | r.unknown : (l.set | l.unknown) & (r.set | r.unknown);
  const depth =
    left.expr.kind === 'parameter' || right.expr.kind === 'parameter'
      ? Math.min(left.depth, right.depth)
      : frame.blame;
  return {
    k: 'flags',
    expr: { kind, left: left.expr, right: right.expr },
    value: { set, unknown: (maybe & ~set) >>> 0 },
    depth: Math.min(depth, left.depth, right.depth),
  };
}
