import { expect, test } from 'vitest';
import { gfpHover } from '../../server/src/ide/gfp-hover.ts';

test.each([
  ['GFP_KERNEL', /__GFP_IO \| __GFP_FS.*Linux 7\.3\.[\s\S]*\*\*May sleep\*\*/],
  ['GFP_ATOMIC', /__GFP_HIGH[\s\S]*\*\*Never sleeps\*\*/],
  ['GFP_NOWAIT', /\*\*Never sleeps\*\*/],
  ['__GFP_ZERO', /^```rust\n__GFP_ZERO: Flags\n```\nA modifier/],
])('%s', (name, expected) => {
  expect(gfpHover(name, '7.3')).toMatch(expected);
});

test.each(['GFP_NONSENSE', 'MY_GFP_KERNEL', 'Flags', ''])('no GFP constant: %j', (name) => {
  expect(gfpHover(name, '7.3')).toBeUndefined();
});
