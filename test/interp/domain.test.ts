import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answers,
  type Comparison,
  decides,
  joinAnswers,
  mirrored,
  negated,
  told,
} from '../../server/src/interp/answers.ts';
import { State } from '../../server/src/interp/state.ts';
import { joinVals, type Val, valKey } from '../../server/src/interp/values.ts';

// The laws of the abstract domain, up to what the analysis can tell apart (`valKey`).

// Rare pairs, such as two boxes of different sizes, are to come up.
fc.configureGlobal({ numRuns: 2000 });

const small = fc.integer({ min: 0, max: 3 });
const range = fc.tuple(small, small).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
const allocator = fc.constantFrom('Kmalloc' as const, 'Vmalloc' as const);

/** What comparisons of a number between 0 and 9 with others told, and the number. */
const comparisons = fc.record({
  n: fc.integer({ min: 0, max: 9 }),
  with: fc.array(
    fc.tuple(fc.constantFrom<Comparison[]>('==', '!=', '<', '>', '<=', '>='), fc.integer({ min: 0, max: 9 })),
    { minLength: 1, maxLength: 5 },
  ),
});

type Comparisons = typeof comparisons extends fc.Arbitrary<infer T> ? T : never;

const holds: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '<=': (a, b) => a <= b,
  '>=': (a, b) => a >= b,
};

/** Tells what each comparison came to. */
function answersOf({ n, with: asked }: Comparisons): Answers {
  let out: Answers | undefined;
  for (const [op, m] of asked) out = told(out, holds[op](n, m) ? op : negated(op), `#${m}`);
  return out!;
}

const answers = comparisons.map(answersOf);

const { value } = fc.letrec<{ value: Val; fields: Record<string, Val> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant<Val>({ k: 'any' }),
    answers.map((asked): Val => ({ k: 'any', asked })),
    fc.constant<Val>({ k: 'gone' }),
    small.map((n): Val => ({ k: 'num', n })),
    small.map((cell): Val => ({ k: 'ref', cell, path: [] })),
    fc.record({ from: small, to: small }).map((it): Val => ({ k: 'range', ...it })),
    fc.record({ allocator, len: range, cap: range, spare: small }).map((it): Val => ({ k: 'vec', ...it })),
    fc
      .tuple(fc.constantFrom('Ok', 'Err', ''), tie('fields'), fc.boolean())
      .map(([name, fields, held]): Val => ({ k: 'agg', name, fields, ...(held ? { holds: ['lock'] } : {}) })),
    fc
      .tuple(allocator, fc.option(range, { nil: undefined }), tie('value'))
      .map(([kind, size, inner]): Val => ({ k: 'box', allocator: kind, inner, ...(size ? { size } : {}) })),
  ),
  fields: fc
    .tuple(fc.option(tie('value'), { nil: undefined }), fc.option(tie('value'), { nil: undefined }))
    .map(([x, y]) => ({ ...(x ? { '0': x } : {}), ...(y ? { '1': y } : {}) })),
}));

const key = (a: Val, ...others: Val[]): string => valKey(others.reduce(joinVals, a));

test('the join of values is idempotent', () => {
  fc.assert(fc.property(value, (a) => key(a, a) === valKey(a)));
});

test('the join of values is commutative', () => {
  fc.assert(fc.property(value, value, (a, b) => key(a, b) === key(b, a)));
});

test('the join of values is associative', () => {
  fc.assert(fc.property(value, value, value, (a, b, c) => key(joinVals(a, b), c) === key(a, joinVals(b, c))));
});

test('the join of values is an upper bound: joined with what went in, it stays', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      const both = joinVals(a, b);
      return key(both, a) === valKey(both) && key(both, b) === valKey(both);
    }),
  );
});

test('a value that is joined again and again comes to rest', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 60, maxLength: 60 }), (all) => {
      let changes = 0;
      all.reduce((joined, it) => {
        const next = joinVals(joined, it);
        if (valKey(next) !== valKey(joined)) changes++;
        return next;
      });
      // Each part of a value gives way once for its kind, and for each bound of a range.
      return changes <= 24;
    }),
  );
});

/** A state with these values in its first cells. */
function stateOf(values: readonly Val[]): State {
  const state = new State();
  for (const [cell, it] of values.entries()) if (it.k !== 'gone') state.cells.set(cell, it);
  return state;
}

const values = fc.array(value, { maxLength: 4 });

/** What two states hold after a join, cell by cell. */
function joined(a: readonly Val[], b: readonly Val[]): Record<number, string> {
  const state = stateOf(a);
  state.join(stateOf(b));
  return Object.fromEntries([...state.cells.keys()].map((cell) => [cell, valKey(state.cells.get(cell)!)]));
}

test('the join of states is commutative, and changes nothing that it was joined with', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(joined(a, b)).toEqual(joined(b, a));
      const state = stateOf(a);
      state.join(stateOf(b));
      expect(state.clone().join(stateOf(a))).toBe(false);
      expect(state.clone().join(stateOf(b))).toBe(false);
    }),
  );
});

const question = fc.tuple(
  fc.constantFrom<Comparison[]>('==', '!=', '<', '>', '<=', '>='),
  fc.integer({ min: 0, max: 9 }),
);

test('what answers decide is so', () => {
  fc.assert(
    fc.property(comparisons, question, (it, [op, m]) => {
      const answer = decides(answersOf(it), op, `#${m}`);
      return answer === undefined || answer === holds[op](it.n, m);
    }),
  );
});

test('answers decide what no number that fits them leaves open', () => {
  fc.assert(
    fc.property(comparisons, question, (it, [op, m]) => {
      const fits = (n: number) =>
        it.with.every(([how, other]) => holds[how](n, other) === holds[how](it.n, other));
      const around = Array.from({ length: 16 }, (_, i) => i - 3).filter(fits);
      const all = new Set(around.map((n) => holds[op](n, m)));
      // Of numbers in a row that are each excluded the answers know only the ends.
      return all.size > 1 || it.with.some(([how]) => how === '==' || how === '!=')
        ? true
        : decides(answersOf(it), op, `#${m}`) === [...all][0];
    }),
  );
});

test('joined answers decide what both decide, or nothing', () => {
  fc.assert(
    fc.property(comparisons, comparisons, question, (a, b, [op, m]) => {
      const answer = decides(joinAnswers(answersOf(a), answersOf(b)), op, `#${m}`);
      return answer === undefined || (answer === holds[op](a.n, m) && answer === holds[op](b.n, m));
    }),
  );
});

test('a comparison that is turned around or denied says the same', () => {
  fc.assert(
    fc.property(fc.integer(), question, (n, [op, m]) => {
      return holds[op](n, m) === holds[mirrored(op)](m, n) && holds[op](n, m) !== holds[negated(op)](n, m);
    }),
  );
});
