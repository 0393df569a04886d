import { expect, test } from 'vitest';
import { framed, terminalFigure, withFigures, wrapped } from '../../scripts/lib/readme-figures.ts';

test('a terminal’s text is HTML: bold where it is bold there, without colours', () => {
  expect(terminalFigure('\x1b[1;91merror\x1b[0m: `Vec<T>` & \x1b[31mred\x1b[0m\n\n')).toBe(
    '<pre><b>error</b>: `Vec&lt;T&gt;` &amp; red</pre>',
  );
});

test('a box is as wide as its longest line', () => {
  expect(framed(['a', 'bcd'], 2)).toBe('  ┌─────┐\n  │ a   │\n  │ bcd │\n  └─────┘');
});

test('Markdown is text, broken at blanks', () => {
  expect(wrapped('```rust\nfn f()\n```\n**Enters** [`lock`](x.md) of queue', 12)).toEqual([
    'fn f()',
    'Enters lock',
    'of queue',
  ]);
});

test('each picture of the README is replaced by its figure; one without is an error', () => {
  const readme = 'before\n![What it is](docs/images/a-b.png)\nafter';
  expect(withFigures(readme, new Map([['a-b', '<pre>x</pre>']]))).toBe(
    'before\n*What it is:*\n\n<pre>x</pre>\nafter',
  );
  expect(() => withFigures(readme, new Map())).toThrow('no figure for docs/images/a-b.png');
});
