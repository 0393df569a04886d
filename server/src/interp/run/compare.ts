import type { Event, SlotId } from '../../cfg/cfg.ts';
import type { Expr } from '../../syntax/ast/index.ts';
import type { Ty } from '../../types/ty.ts';
import { type Comparison, decides, holds, isComparison, mirrored } from '../answers.ts';
import type { Location, State } from '../state.ts';
import { isByType, typeOfVal, type Val } from '../values.ts';
import { isAskedAgain, isComparedAgain } from './asked.ts';
import type { Engine } from './engine.ts';
import type { Frame } from './frame.ts';
import { isVariantOf } from './narrow.ts';
import { placeOf } from './places.ts';

type BinaryEvent = Event & { k: 'binary' };

/**
 * What a comparison with a constant gives where the other side is not known: the answer, where earlier comparisons tell
 * it, or a test that a branch decides. Undefined for other operations, and where no one asks again.
 */
export function compared(engine: Engine, frame: Frame, state: State, event: BinaryEvent): Val | undefined {
  const length = lengthCompared(engine, frame, state, event);
  if (length) return length;
  const question = questionIn(engine, frame, state, event);
  if (!question) return undefined;
  const answer = answerOf(question);
  if (answer !== undefined) return { k: 'num', n: answer ? 1 : 0 };
  const at = lentAt(engine, frame, state, question.slot);
  if (!at || !isComparedAgain(engine.inputs.world, frame.graph, event)) return undefined;
  let seen: Val = question.of;
  // The answer is told by this very value.
  if (!typeOfVal(seen)) state.write(at, (seen = { ...seen }));
  return { k: 'is', cell: at.cell, path: at.path, seen, name: `${question.op} ${question.constant}` };
}

/** What a comparison of a length with a number gives, where it is a matter of whether there is anything at all. */
function lengthCompared(
  engine: Engine,
  frame: Frame,
  state: State,
  { op, left, right }: BinaryEvent,
): Val | undefined {
  const [a, b] = [left, right].map((it) => state.read(state.deref(engine.slot(frame, it))));
  const test = [a, b].find((it) => it?.k === 'is' && it.name === 'length') as (Val & { k: 'is' }) | undefined;
  const other = test === a ? b : a;
  if (!isComparison(op) || !test || other?.k !== 'num') return undefined;
  const how = test === a ? op : mirrored(op);
  const none = holds(how, 0, other.n);
  const some = holds(how, 1, other.n);
  // Lengths next to the number, and the largest, tell whether all of them but 0 answer alike.
  const others = [other.n, other.n + 1, Number.POSITIVE_INFINITY].filter((it) => it >= 1);
  if (others.some((it) => holds(how, it, other.n) !== some)) return undefined;
  const isFilled = test.seen.k === 'vec' && test.seen.len.min > 0;
  if (none === some || isFilled) return { k: 'num', n: some ? 1 : 0 };
  return { ...test, name: none ? 'empty' : 'filled' };
}

/** What methods of the language ask of a place, as the constant that it would equal. */
const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['is_null', ':NULL'],
  ['is_empty', ':EMPTY'],
]);

/** The same for `p.is_null()` and, of slices and strings, `s.is_empty()`. */
export function askedByCall(
  engine: Engine,
  frame: Frame,
  state: State,
  { expr, receiver }: Event & { k: 'call' },
): Val | undefined {
  const constant = expr.kind === 'methodCall' ? QUESTIONS.get(expr.method) : undefined;
  if (constant === undefined || !receiver || !isAskedAgain(engine.inputs.world, frame.graph, receiver))
    return undefined;
  const at = state.deref(placeOf(engine, frame, state, receiver));
  const seen = state.read(at);
  const ty = typeOfVal(seen);
  if (seen.k !== 'any' || !ty || !(ty.k === 'ptr' || ty.k === 'slice' || isStr(ty))) return undefined;
  const answer = decides(seen.asked, '==', constant);
  if (answer !== undefined) return { k: 'num', n: answer ? 1 : 0 };
  return { k: 'is', cell: at.cell, path: at.path, seen, name: `== ${constant}` };
}

function isStr(ty: Ty): boolean {
  return ty.k === 'prim' && ty.name === 'str';
}

/** A value, in a slot or lent to it, that is compared with a constant, spelled as in `answers.ts`. */
interface Question {
  readonly slot: SlotId;
  readonly of: Val & { k: 'any' | 'agg' };
  readonly op: Comparison;
  readonly constant: string;
}

/** What a comparison asks of one of its sides; undefined where the other one is no constant. */
function questionIn(
  engine: Engine,
  frame: Frame,
  state: State,
  { op, expr, left, right, mask }: BinaryEvent,
): Question | undefined {
  if (!isComparison(op) || expr.kind !== 'binary') return undefined;
  const value = (slot: SlotId): Val => state.read(state.deref(engine.slot(frame, slot)));
  const ask = (slot: SlotId, bits: string, how: Comparison, other: SlotId, written: Expr) => {
    const [of, constant] = [value(slot), constantOf(value(other), written)];
    const isOpen = (of.k === 'any' && !isByType(of)) || isUnit(of);
    return isOpen && constant !== undefined
      ? { slot, of, op: how, constant: `${bits}${constant}` }
      : undefined;
  };
  if (mask === undefined)
    return ask(left, '', op, right, expr.right) ?? ask(right, '', mirrored(op), left, expr.left);
  const masked = bare(expr.left);
  const bits = masked.kind === 'binary' ? constantOf(value(mask), masked.right) : undefined;
  return bits === undefined ? undefined : ask(left, `&${bits}`, op, right, expr.right);
}

/** What is known already: of a variant, which one it is; of other values, what they were asked before. */
function answerOf({ of, op, constant }: Question): boolean | undefined {
  if (of.k === 'any') return decides(of.asked, op, constant);
  if ((op !== '==' && op !== '!=') || !isVariantOf(constant.slice(1), of.ty)) return undefined;
  return (constant === `:${of.name}`) === (op === '==');
}

/** Where an operand lies that was borrowed for the comparison; undefined for a value that was made for it. */
function lentAt(engine: Engine, frame: Frame, state: State, slot: SlotId): Location | undefined {
  const val = state.read(engine.slot(frame, slot));
  if (val.k !== 'ref') return undefined;
  const at = state.deref(val);
  return at.path.some((it) => it.startsWith('[')) ? undefined : at;
}

/** A constant as `answers.ts` spells it: a number, a variant, or one of which only the name is known. */
function constantOf(val: Val, written: Expr): string | undefined {
  if (val.k === 'num') return `#${val.n}`;
  if (isUnit(val)) return `:${val.name}`;
  const expr = bare(written);
  const name = expr.kind === 'path' ? (expr.path.segments.at(-1)?.name ?? '') : '';
  return (val.k === 'any' || val.k === 'agg') && /^[A-Z][A-Z0-9_]*$/.test(name) ? `:${name}` : undefined;
}

/** Whether a value is a variant of an enum, with nothing in it. */
function isUnit(val: Val): val is Val & { k: 'agg' } {
  return val.k === 'agg' && isVariantOf(val.name, val.ty) && Object.keys(val.fields).length === 0;
}

/** An expression without its parentheses and casts. */
function bare(expr: Expr): Expr {
  if (expr.kind === 'paren') return bare(expr.inner);
  return expr.kind === 'cast' ? bare(expr.operand) : expr;
}
