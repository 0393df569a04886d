import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../server/src/text/nearest.ts';

test.each([
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
  ['chekc', 'check', 1],
  ['same', 'same', 0],
])('%j and %j are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('the nearest of several, if any is near', () => {
  expect(nearest('lingring-try', ['missing-gfp-flags', 'lingering-try'])).toBe('lingering-try');
  expect(nearest('yaml', ['json', 'sarif'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
