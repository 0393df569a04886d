import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { literals, verdict } from '../../scripts/regexps.mjs';

const { safe, bounded } = JSON.parse(readFileSync(join(import.meta.dirname, 'regexps.json'), 'utf8'));

test('every regular expression takes time in proportion to its input, or has a reason why its input is short', () => {
  const unknown = [...literals()].filter(([key]) => !safe.includes(key) && bounded[key] === undefined);
  // `npm run regexps` looks at those that came.
  expect(unknown.map(([key, { path }]) => `${path}: ${key}`)).toEqual([]);
});

test('what takes more is seen', async () => {
  expect(await verdict({ pattern: '^(?:a+)+$', flags: '' })).toBe('vulnerable');
  expect(await verdict({ pattern: '^a+$', flags: '' })).toBe('safe');
});
