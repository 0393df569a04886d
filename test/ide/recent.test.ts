import { expect, test } from 'vitest';
import { keepRecent } from '../../server/src/def/recent.ts';

test('the entries that were put last stay, and the others are handed over, the oldest first', () => {
  const map = new Map<string, number>();
  const gone: string[] = [];
  const put = (key: string, value: number, most = 2) =>
    keepRecent(map, key, value, most, (it, old) => gone.push(`${it}${old}`));
  put('a', 1);
  put('b', 2);
  put('a', 3);
  put('c', 4);
  expect([...map]).toEqual([
    ['a', 3],
    ['c', 4],
  ]);
  put('d', 5, 1);
  expect([...map]).toEqual([['d', 5]]);
  expect(gone).toEqual(['b2', 'a3', 'c4']);
});
