import { ANSWERS } from './limits.ts';

/**
 * What comparisons told of a value that is not known itself: for each constant that it was compared with, which of less,
 * equal and greater are left. A constant is `#4`, a number; `:Poll`, a variant; or a name of which no more is known.
 */
export type Answers = Readonly<Record<string, Ordering>>;

/** A set of how two values may stand to each other: a sum of `LESS`, `EQUAL` and `GREATER`. */
export type Ordering = number;

export const LESS = 1;
export const EQUAL = 2;
export const GREATER = 4;
const ANY_ORDER = LESS | EQUAL | GREATER;

/** Operators that compare. */
export type Comparison = '==' | '!=' | '<' | '>' | '<=' | '>=';

const HOLDS: Readonly<Record<Comparison, Ordering>> = {
  '==': EQUAL,
  '!=': LESS | GREATER,
  '<': LESS,
  '>': GREATER,
  '<=': LESS | EQUAL,
  '>=': GREATER | EQUAL,
};

const NEGATED: Readonly<Record<Comparison, Comparison>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
};

const MIRRORED: Readonly<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
};

/** Whether an operator compares. */
export function isComparison(op: string): op is Comparison {
  return Object.hasOwn(HOLDS, op);
}

/** The comparison that holds where this one does not. */
export function negated(op: Comparison): Comparison {
  return NEGATED[op];
}

/** The comparison that says the same with its sides changed. */
export function mirrored(op: Comparison): Comparison {
  return MIRRORED[op];
}

/** Whether a comparison of two numbers holds. */
export function holds(op: Comparison, a: number, b: number): boolean {
  return (HOLDS[op] & (a < b ? LESS : a > b ? GREATER : EQUAL)) !== 0;
}

/** Whether a comparison with a constant holds, as far as the answers tell. */
export function decides(answers: Answers | undefined, op: Comparison, constant: string): boolean | undefined {
  const left = leftOf(answers, constant);
  if ((left & ~HOLDS[op]) === 0) return true;
  return (left & HOLDS[op]) === 0 ? false : undefined;
}

/** The answers after a comparison held; those of so many constants are kept (`limits.ts`). */
export function told(answers: Answers | undefined, op: Comparison, constant: string): Answers {
  if (answers && !Object.hasOwn(answers, constant) && Object.keys(answers).length >= ANSWERS) return answers;
  return { ...answers, [constant]: leftOf(answers, constant) & HOLDS[op] };
}

/** How the value may stand to a constant. Whole numbers say something of each other, other constants of themselves alone. */
export function leftOf(answers: Answers | undefined, constant: string): Ordering {
  if (!answers) return ANY_ORDER;
  const own = answers[constant] ?? ANY_ORDER;
  const n = numberIn(constant);
  if (n === undefined) return own;
  let [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [other, left] of Object.entries(answers)) {
    const m = numberIn(other);
    if (m === undefined) continue;
    if (!(left & LESS)) min = Math.max(min, left & EQUAL ? m : m + 1);
    if (!(left & GREATER)) max = Math.min(max, left & EQUAL ? m : m - 1);
  }
  return own & ((min < n ? LESS : 0) | (min <= n && n <= max ? EQUAL : 0) | (max > n ? GREATER : 0));
}

/** The answers that hold on both of two ways; undefined where none does. */
export function joinAnswers(a: Answers | undefined, b: Answers | undefined): Answers | undefined {
  if (!a || !b) return undefined;
  const out: Record<string, Ordering> = {};
  for (const constant in a) {
    const left = b[constant] === undefined ? ANY_ORDER : a[constant]! | b[constant];
    if (left !== ANY_ORDER) out[constant] = left;
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

/** A text that is equal for equal answers. */
export function answersText(answers: Answers): string {
  return Object.keys(answers)
    .sort()
    .map((it) => `${it}=${answers[it]}`)
    .join(',');
}

function numberIn(constant: string): number | undefined {
  return constant.startsWith('#') ? Number(constant.slice(1)) : undefined;
}
