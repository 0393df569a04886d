import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BareText, bareText } from '../../server/src/text/bare-text.ts';
import { withoutComments } from '../../server/src/text/code-text.ts';
import { scanComments } from '../../server/src/text/comments.ts';

/** What a fresh look at a text says. */
const fresh = (text: string): BareText => ({
  text,
  comments: scanComments(text),
  bare: withoutComments(text),
});

/** Comments to start behind. */
const head = '// A line before all that is edited.\n'.repeat(8);

/** What begins, ends and hides comments, and what looks like it. */
const piece = fc.constantFrom(
  ...[
    '//',
    '/*',
    '*/',
    '///',
    '//!',
    '/',
    '*',
    '"',
    '\\"',
    "'",
    "'\"'",
    'r#"',
    "'\\",
    '"#',
    'br"',
    '#',
    "'a",
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    'word',
    'r#try',
    '{',
    '}',
    '😀',
    '\\',
    '// a comment\n',
    '/* one */',
    '"a string"',
  ],
);
const code = fc.array(piece, { maxLength: 40 }).map((it) => it.join(''));

describe('bareText', () => {
  test('after any edits it is what a fresh look at the text says', () => {
    const edit = fc.record({ at: fc.nat(), length: fc.nat({ max: 6 }), insert: code });
    fc.assert(
      fc.property(fc.boolean(), code, fc.array(edit, { maxLength: 6 }), (hasHead, first, edits) => {
        let text = (hasHead ? head : '') + first;
        let known = bareText(text);
        expect(known).toEqual(fresh(text));
        for (const { at, length, insert } of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + insert + text.slice(start + length);
          known = bareText(text, known);
          expect(known).toEqual(fresh(text));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a comment opens', 'a /* b */ c', 'a /* /* b */ c'],
    ['a string swallows the rest', 'a // b\nc // d\n', 'a // b\n" c // d\n'],
    ['a line comment loses its end', '// a\nlet b; // c\n', '// alet b; // c\n'],
    ['a carriage return comes behind a comment', 'x // a\ny // b\n', 'x // a\r\ny // b\n'],
    ['documentation becomes a comment', '/// a\n// b\n', '//// a\n// b\n'],
    [
      'a quote makes a literal of what stands before it',
      "'\\ /* a */ let b; // c\n",
      "'\\ /* a */ let 'b; // c\n",
    ],
    ['all of it goes', '// a\n// b\n', ''],
    ['the first line is code no more', '#![a] // b\n// c\n', '#!a] // b\n// c\n'],
  ])('%s', (_, before, after) => {
    expect(bareText(head + after, bareText(head + before))).toEqual(fresh(head + after));
    expect(bareText(head + before, bareText(head + after))).toEqual(fresh(head + before));
    expect(bareText(after, bareText(before))).toEqual(fresh(after));
    expect(bareText(before, bareText(after))).toEqual(fresh(before));
  });
});
