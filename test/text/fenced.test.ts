import { expect, test } from 'vitest';
import { fenced } from '../../server/src/text/fenced.ts';

test('code ends no fence', () => {
  expect(fenced('fn a()')).toEqual(['```rust', 'fn a()', '```']);
  const hostile = '"\n```\n![x](https://evil.example)\n````"';
  expect(fenced(hostile)).toEqual(['`````rust', hostile, '`````']);
});
