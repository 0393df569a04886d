import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Database } from '../../server/src/db/database.ts';
import { Cancelled, CycleError, queryOf, VerifyError } from '../../server/src/db/node.ts';
import type { Input, Query } from '../../server/src/db/spec.ts';

/** Inputs that a test sets, each undefined until then. */
function settable(db: Database, durability: 'low' | 'high' = 'low') {
  const values = new Map<string, number>();
  const input: Input<number> = db.input({
    name: 'input',
    load: (key) => values.get(key) ?? 0,
    durability: () => durability,
  });
  return {
    ...input,
    set(key: string, value: number) {
      values.set(key, value);
      input.invalidate(key);
    },
  };
}

test('what was worked out is not worked out again until something that it read has changed', () => {
  const db = new Database();
  const input = settable(db);
  const ran: string[] = [];
  const sum = db.query({
    name: 'sum',
    run: (key) => {
      ran.push(key);
      return [...key].reduce((total, it) => total + input.get(it), 0);
    },
  });
  expect(sum.get('ab')).toBe(0);
  input.set('a', 2);
  input.set('c', 9);
  expect(sum.get('ab')).toBe(2);
  input.set('c', 10);
  expect(sum.get('ab')).toBe(2);
  // Told of a change that is none.
  input.set('a', 2);
  expect(sum.get('ab')).toBe(2);
  expect(ran).toEqual(['ab', 'ab']);
});

test('a value that comes out the same leaves what stands on it', () => {
  const db = new Database();
  const input = settable(db);
  let ran = 0;
  const even = db.query({ name: 'even', run: (key) => input.get(key) % 2 === 0 });
  const told = db.query({
    name: 'told',
    run: (key) => {
      ran++;
      return even.get(key) ? 'even' : 'odd';
    },
  });
  expect(told.get('a')).toBe('even');
  input.set('a', 4);
  expect(told.get('a')).toBe('even');
  expect(ran).toBe(1);
  input.set('a', 5);
  expect(told.get('a')).toBe('odd');
});

test('a probe that came to nothing counts as much as one that found something', () => {
  const files = new Set<string>();
  const db = new Database();
  const exists = db.input({ name: 'exists', load: (path) => files.has(path) });
  const found = db.query({ name: 'found', run: () => ['a', 'b'].find((it) => exists.get(it)) ?? 'none' });
  expect(found.get('')).toBe('none');
  files.add('b');
  exists.invalidate('b');
  expect(found.get('')).toBe('b');
  files.add('a');
  exists.invalidate('a');
  expect(found.get('')).toBe('a');
});

test('what stands on durable inputs alone is not looked through when others change, and learns when one gets less so', () => {
  const db = new Database();
  let durability: 'low' | 'high' = 'high';
  let value = 1;
  const asked: string[] = [];
  const input = db.input({ name: 'file', load: () => value, durability: () => durability });
  const other = settable(db);
  const twice = db.query({ name: 'twice', run: (key) => 2 * input.get(key) });
  const shown = db.query({
    name: 'shown',
    run: (key) => {
      asked.push(key);
      return `${twice.get(key)} ${other.get('x')}`;
    },
  });
  expect(shown.get('a')).toBe('2 0');
  other.set('x', 1);
  expect(shown.get('a')).toBe('2 1');
  durability = 'low';
  input.invalidate('a');
  expect(shown.get('a')).toBe('2 1');
  value = 2;
  input.invalidate('a');
  expect(shown.get('a')).toBe('4 1');
  expect(asked).toHaveLength(3);
});

test('a cell is made by whoever asks, and keeps what it was made of', () => {
  const db = new Database();
  const input = settable(db);
  const cells = db.cells<number>('cell');
  let ran = 0;
  const ask = () =>
    cells.get('k', () => {
      ran++;
      return input.get('a') % 10;
    });
  const above = db.query({ name: 'above', run: () => ask() + 1 });
  expect([ask(), ask(), above.get('')]).toEqual([0, 0, 1]);
  expect(ran).toBe(1);
  input.set('a', 13);
  expect(above.get('')).toBe(4);
  expect(ran).toBe(2);
  cells.clear();
  expect(ask()).toBe(3);
  expect(ran).toBe(3);
});

test('a cell that comes out the same leaves what is asked for later', () => {
  const db = new Database();
  const input = settable(db);
  const cells = db.cells<number>('cell');
  const ran: string[] = [];
  const above = db.query({
    name: 'above',
    run: (key) => {
      ran.push(key);
      return cells.get('k', () => input.get('a') % 10);
    },
  });
  expect([above.get('1'), above.get('2')]).toEqual([0, 0]);
  input.set('a', 10);
  expect([above.get('1'), above.get('2')]).toEqual([0, 0]);
  // The first had to ask; by then the second could be told.
  expect(ran).toEqual(['1', '2', '1']);
});

test('reads of a table are replayed where its answer is taken', () => {
  const db = new Database();
  const input = settable(db);
  const table = new Map<string, ReturnType<typeof db.recorded<number>>>();
  const kept = db.query({
    name: 'kept',
    run: (key) => {
      let known = table.get('x');
      if (known) db.replay(known.reads);
      else table.set('x', (known = db.recorded(() => input.get('x'))));
      return `${key} ${known.value}`;
    },
  });
  expect([kept.get('1'), kept.get('2')]).toEqual(['1 0', '2 0']);
  input.set('x', 7);
  table.clear();
  expect([kept.get('2'), kept.get('1')]).toEqual(['2 7', '1 7']);
});

test('what is read untracked counts for nobody', () => {
  const db = new Database();
  const input = settable(db);
  const deaf = db.query({ name: 'deaf', run: () => db.untracked(() => input.get('a')) });
  expect(deaf.get('')).toBe(0);
  input.set('a', 1);
  expect(deaf.get('')).toBe(0);
});

test('of many keys those that were asked for last are kept', () => {
  const db = new Database();
  const input = settable(db);
  let ran = 0;
  const query = db.query({
    name: 'query',
    run: (key) => {
      ran++;
      return input.get(key);
    },
    most: 2,
  });
  for (const it of ['a', 'b', 'a', 'c', 'a']) query.get(it);
  expect(ran).toBe(3);
  expect([...query.keys()]).toEqual(['c', 'a']);
  // What went is still watched by what stands on it.
  const above = db.query({ name: 'above', run: () => query.get('b') + 1 });
  above.get('');
  for (const it of ['x', 'y', 'z']) query.get(it);
  input.set('b', 5);
  expect(above.get('')).toBe(6);
});

describe('a circle', () => {
  test('gives each that is part of it the value that it has for that', () => {
    const db = new Database();
    const input = settable(db);
    const names = ['a', 'b', 'c'];
    const next = (key: string) => names[(names.indexOf(key) + 1) % 3]!;
    const query: Query<number> = db.query({
      name: 'query',
      run: (key): number => (input.get(key) > 0 ? input.get(key) : query.get(next(key)) + 1),
      cycle: () => -100,
    });
    expect(names.map((it) => query.get(it))).toEqual([-100, -100, -100]);
    input.set('c', 5);
    expect(names.map((it) => query.get(it))).toEqual([7, 6, 5]);
    input.set('c', 0);
    expect([...names].reverse().map((it) => query.get(it))).toEqual([-100, -100, -100]);
  });

  test('is an error where there is none', () => {
    const db = new Database();
    const query: Query<number> = db.query({ name: 'query', run: (key): number => query.get(key) });
    expect(() => query.get('a')).toThrow(CycleError);
    expect(() => query.get('a')).toThrow('query a needs itself');
  });
});

test('an error names the innermost query that failed, and nothing is kept of it', () => {
  const db = new Database();
  const input = settable(db);
  const inner = db.query({
    name: 'inner',
    run: (key) => {
      if (input.get(key) < 0) throw new Error('less than nothing');
      return input.get(key);
    },
  });
  const outer = db.query({ name: 'outer', run: (key) => inner.get(key) + 1 });
  input.set('a', -1);
  const wrong = new Error('less than nothing');
  expect(() => outer.get('a')).toThrow(wrong);
  try {
    outer.get('a');
  } catch (error) {
    expect(queryOf(error)).toBe('inner a');
  }
  input.set('a', 1);
  expect(outer.get('a')).toBe(2);
});

test('cancelled work is begun again', () => {
  const db = new Database();
  const input = settable(db);
  let cancel = true;
  const query = db.query({
    name: 'query',
    run: (key) => {
      if (cancel) db.cancel();
      return input.get(key);
    },
  });
  expect(() => query.get('a')).toThrow(Cancelled);
  cancel = false;
  expect(() => query.get('a')).toThrow(Cancelled);
  db.resume();
  expect(query.get('a')).toBe(0);
});

test('verify mode finds a read that was not recorded', () => {
  const db = new Database({ verify: true });
  const input = settable(db);
  const deaf = db.query({ name: 'deaf', run: () => db.untracked(() => input.get('a')) });
  deaf.get('');
  input.set('b', 1);
  input.get('b');
  expect(deaf.get('')).toBe(0);
  input.set('a', 1);
  expect(() => deaf.get('')).toThrow(new VerifyError('deaf '));
});

/** A graph of queries: each reads some inputs and some queries after it, which ones hangs on what it reads first. */
interface Shape {
  readonly size: number;
  readonly reads: readonly (readonly number[])[];
  readonly steps: readonly (readonly [input: number, value: number, asked: number])[];
}

const nInputs = 4;
const shapes: fc.Arbitrary<Shape> = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    reads: fc.array(fc.array(fc.nat(size + nInputs - 1), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
    steps: fc.array(fc.tuple(fc.nat(nInputs - 1), fc.nat(3), fc.nat(size - 1)), { maxLength: 14 }),
  }),
);

/** The queries of a shape; `circles`: they may read any other, not only those after them. */
function graph(db: Database, { size, reads }: Shape, values: readonly number[], circles: boolean) {
  const input = db.input({
    name: 'input',
    load: (key) => values[Number(key)]!,
    durability: (key) => (Number(key) % 2 === 0 ? 'high' : 'low'),
  });
  const query = db.query<number>({
    name: 'query',
    run: (key) => {
      const self = Number(key);
      let sum = self;
      for (const it of reads[self]!) {
        const read =
          it >= size ? input.get(String(it - size)) : circles || it > self ? query.get(String(it)) : 0;
        sum = (sum * 3 + read) % 7;
        // What is read next may hang on what was read.
        if (sum === 5) break;
      }
      return sum;
    },
    ...(circles ? { cycle: (key: string) => Number(key) % 3 } : {}),
  });
  return { input, query };
}

test.each([
  ['without circles', false],
  ['with circles', true],
])('random queries under random edits give what a new database gives, %s', (_, circles) => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const values = [0, 0, 0, 0];
      const kept = graph(new Database({ verify: !circles }), shape, values, circles);
      for (const [input, value, asked] of shape.steps) {
        values[input] = value;
        kept.input.invalidate(String(input));
        const fresh = graph(new Database(), shape, values, circles);
        expect(kept.query.get(String(asked))).toBe(fresh.query.get(String(asked)));
      }
    }),
    { numRuns: 400 },
  );
});

test('a forgotten read is noticed by the same test', () => {
  const seen = fc.check(
    fc.property(shapes, (shape) => {
      const values = [0, 0, 0, 0];
      const db = new Database({ forget: (_, read) => read === 'input 1' });
      const kept = graph(db, shape, values, false);
      for (const [input, value, asked] of shape.steps) {
        values[input] = value;
        kept.input.invalidate(String(input));
        const fresh = graph(new Database(), shape, values, false);
        if (kept.query.get(String(asked)) !== fresh.query.get(String(asked))) return false;
      }
      return true;
    }),
    { numRuns: 400 },
  );
  expect(seen.failed).toBe(true);
});
