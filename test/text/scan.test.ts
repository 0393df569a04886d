import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { damage } from '../../scripts/lib/damage.ts';
import { below, random } from '../../scripts/lib/random.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { textScanner } from '../../server/src/text/scan.ts';
import { repository } from '../support/tool.ts';

// After any edits a scanner must give what a scan of the whole text gives.

const folder = join(repository, 'test/typecheck');
const sources = readdirSync(folder)
  .filter((it) => it.endsWith('.rs'))
  .map((it) => readFileSync(join(folder, it), 'utf8'));
const patterns = [
  '\\b(?:vec|format)\\s*!|\\b(?:String|Vec)\\b|(?<=\\.\\s*)(?:push|lock|new)\\s*(?:\\(|::)',
  '\\b(?:Box|KBox)\\s*(?:<|::)|\\b(?:alloc|core|kernel)\\s*::\\s*(?:\\{|(?:vec|prelude|sync)\\b)',
  '::\\s*(?:new|pin)\\b',
  '\\s+\\w',
];
const whole = (pattern: string, text: string) =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map((it) => it.index);

describe.each([1, 2, 3])('seed %i', (seed) => {
  test.each(patterns)('after random edits: %s', (pattern) => {
    const next = random(seed);
    const scan = textScanner(pattern);
    let found = 0;
    for (let file = 0; file < 6; file++) {
      let text = sources[below(next, sources.length)]!;
      for (let edit = 0; edit < 40; edit++) {
        const wanted = whole(pattern, text);
        found += wanted.length;
        expect(scan(text)).toEqual(wanted);
        text = applyEdits(text, [damage(next, text, sources[below(next, sources.length)]!)])!;
      }
    }
    expect(found).toBeGreaterThan(100);
  });
});

test('an empty text, one line, and a match at either end', () => {
  const scan = textScanner('a');
  for (const text of ['', 'a', 'ba', 'b', 'b\n', 'a\na', 'a\n\n\na', ''])
    expect(scan(text)).toEqual(whole('a', text));
});
