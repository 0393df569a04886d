import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../server/src/fix/apply.ts';
import { suppressFindings } from '../../server/src/fix/suppress-findings.ts';
import { parseSuppressions } from '../../server/src/fix/suppression.ts';
import { suppressFile, suppressLine } from '../../server/src/fix/suppression-edits.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import { finding, report } from './make.ts';

const rules = ['missing-gfp-flags', 'sleep-in-atomic', 'lingering-try'];

/** Findings where the text has `@` (missing-gfp-flags) or `~` (sleep-in-atomic), and what is left of all of them. */
function run(text: string, extra: { complete?: boolean; ran?: (rule: string) => boolean } = {}) {
  const findings = [...text.matchAll(/[@~]/g)].map(({ index, 0: mark }) =>
    finding(index, index + 1, {
      rule: mark === '@' ? 'missing-gfp-flags' : 'sleep-in-atomic',
      message: mark,
    }),
  );
  const result = suppressFindings({ path: '/a.rs', text, findings, rules, complete: true, ...extra });
  return { ...result, messages: result.findings.map((one) => one.message) };
}

describe('suppressFindings', () => {
  test.each([
    ['on the line', '@ // kalloc-lint: allow(missing-gfp-flags) why', []],
    ['on the line above', '// kalloc-lint: allow(missing-gfp-flags) why\n@', []],
    [
      'not two lines above',
      '// kalloc-lint: allow(sleep-in-atomic)\n\n~',
      ['nothing here to suppress for `sleep-in-atomic`', '~'],
    ],
    ['not for another rule', '@~ // kalloc-lint: allow(missing-gfp-flags)', ['~']],
    ['several rules', '@~ // kalloc-lint: allow(missing-gfp-flags, sleep-in-atomic)', []],
    [
      'stacked',
      '// kalloc-lint: allow(missing-gfp-flags) a\n  // kalloc-lint: allow(sleep-in-atomic) b\n@~',
      [],
    ],
    ['with other comments between', '// kalloc-lint: allow(missing-gfp-flags) a\n// and so on\n@', []],
    ['the whole file', '@\n\n// kalloc-lint: allow-file(missing-gfp-flags) why\n@', []],
    ['with CRLF', '// kalloc-lint: allow(missing-gfp-flags) why\r\n@\r\n', []],
    ['and nothing without one', '@', ['@']],
  ])('%s', (_, text, messages) => {
    expect(run(text).messages).toEqual(messages);
  });

  test.each([
    ['in a string', '"// kalloc-lint: allow(missing-gfp-flags)" @'],
    ['in a raw string', 'r#"\n// kalloc-lint: allow(missing-gfp-flags)\n"#; @'],
    ['in documentation', '/// kalloc-lint: allow(missing-gfp-flags)\n@'],
    ['in module documentation', '//! kalloc-lint: allow-file(missing-gfp-flags)\n@'],
    ['in prose', '// see kalloc-lint: allow(missing-gfp-flags)\n@'],
  ])('nothing %s', (_, text) => {
    expect(run(text).messages).toEqual(['@']);
  });

  test('a comment behind the last line of a finding counts, one above its second line does not', () => {
    const at = (text: string, from: string, to: string) => {
      const span = finding(text.indexOf(from), text.indexOf(to) + to.length, { rule: 'lingering-try' });
      return suppressFindings({ path: '/a.rs', text, findings: [span], rules, complete: true }).suppressed;
    };
    expect(at('f(\n  x,\n) // kalloc-lint: allow(lingering-try)', 'f(', ')')).toBe(1);
    expect(at('f(\n  // kalloc-lint: allow(lingering-try)\n  x,\n)', 'f(', '\n)')).toBe(0);
  });

  test('says what is malformed', () => {
    const form = '`// kalloc-lint: allow(rule) reason` or `// kalloc-lint: allow-file(rule) reason`';
    expect(run('// kalloc-lint: alow(x)').messages).toEqual([
      'this suppression cannot be read; write ' + form,
    ]);
    expect(run('// kalloc-lint allow(x)').messages).toEqual([
      'this suppression cannot be read; write ' + form,
    ]);
    expect(run('// kalloc-lint: allow()').messages).toEqual([
      'this suppression names no rule where one is due; write ' + form,
    ]);
    expect(run('/* kalloc-lint: allow(x) */').messages).toEqual([
      'a block comment does not suppress; write ' + form,
    ]);
  });

  test('an unknown rule gets the name that was meant, and neither is done unasked', () => {
    const [unknown] = run('// kalloc-lint: allow(missing-gfp-flag)\n@').findings;
    expect(unknown!.message).toBe('there is no rule `missing-gfp-flag`');
    expect(unknown!.fixes.map((one) => [one.title, one.applicability])).toEqual([
      ['name `missing-gfp-flags`', 'unsafe'],
      ['remove it', 'unsafe'],
    ]);
    expect(run('// kalloc-lint: allow(frobnicate)').findings[0]!.fixes).toHaveLength(1);
    // There is nothing to suppress for the rule that was meant either.
    const titles = run('// kalloc-lint: allow(missing-gfp-flag)\nx\n@').findings[0]!.fixes.map(
      (it) => it.title,
    );
    expect(titles).toEqual(['remove it']);
    const open = run('// kalloc-lint: allow(missing-gfp-flag)\nx', { complete: false });
    expect(open.findings[0]!.fixes).toHaveLength(2);
  });

  test('nothing is called unused while the file does not parse, nor for a rule that is off', () => {
    const text = '// kalloc-lint: allow(sleep-in-atomic)\nx';
    expect(run(text).messages).toHaveLength(1);
    expect(run(text, { complete: false }).messages).toEqual([]);
    expect(run(text, { ran: (rule) => rule !== 'sleep-in-atomic' }).messages).toEqual([]);
  });

  test('complaints can be suppressed', () => {
    expect(
      run('// kalloc-lint: allow-file(unused-suppression)\nx // kalloc-lint: allow(lingering-try)').messages,
    ).toEqual([]);
  });

  test('one suppression is enough: the nearest is used', () => {
    const text = '// kalloc-lint: allow-file(missing-gfp-flags)\n@ // kalloc-lint: allow(missing-gfp-flags)';
    expect(run(text).findings.map((one) => one.span.start)).toEqual([0]);
  });

  test.each([
    ['x\n  // kalloc-lint: allow(lingering-try) r\ny\n', 'x\ny\n'],
    ['x\r\n// kalloc-lint: allow(lingering-try) r\r\ny', 'x\r\ny'],
    ['x; // kalloc-lint: allow(lingering-try) r\ny', 'x;\ny'],
    ['x;\n// kalloc-lint: allow(lingering-try)', 'x;\n'],
    [
      '@ // kalloc-lint: allow(lingering-try, missing-gfp-flags) r',
      '@ // kalloc-lint: allow(missing-gfp-flags) r',
    ],
    [
      '@ // kalloc-lint: allow(missing-gfp-flags, lingering-try) r',
      '@ // kalloc-lint: allow(missing-gfp-flags) r',
    ],
    ['// kalloc-lint: alow(x)\n', '// kalloc-lint: alow(x)\n'],
  ])('the safe fix of %j', (text, after) => {
    const outcome = applyFixes(
      [report('/a.rs', run(text).findings)],
      { applicability: 'safe' },
      { text: () => text },
    );
    expect(outcome.files.get('/a.rs') ?? text).toBe(after);
  });
});

test('spans are those of the comment and of the names in it', () => {
  const text = 'x // kalloc-lint: allow( a ,b-c)  the reason \r\n';
  const [one] = parseSuppressions(text);
  expect(text.slice(one!.span.start, one!.span.end)).toBe('// kalloc-lint: allow( a ,b-c)  the reason ');
  expect(one!.rules.map(({ span }) => text.slice(span.start, span.end))).toEqual(['a', 'b-c']);
  expect([one!.reason, one!.line, one!.trailing]).toEqual(['the reason', 0, true]);
});

describe('suppressLine', () => {
  const apply = (text: string, needle: string, rule = 'lingering-try') => {
    const edit = suppressLine('/a.rs', text, text.indexOf(needle), rule);
    return edit && applyEdits(text, [{ ...edit.span, newText: edit.newText }]);
  };

  test.each([
    ['a;\n    b;\n', 'b', 'a;\n    // kalloc-lint: allow(lingering-try)\n    b;\n'],
    ['a;\r\n\tb;\r\n', 'b', 'a;\r\n\t// kalloc-lint: allow(lingering-try)\r\n\tb;\r\n'],
    ['// kalloc-lint: allow(x) r\nb', 'b', '// kalloc-lint: allow(x, lingering-try) r\nb'],
    ['b // kalloc-lint: allow(x)', 'b', 'b // kalloc-lint: allow(x, lingering-try)'],
    ['/// ```\n/// b\nfn f() {}', 'b', undefined],
    ['"\n b"', 'b', undefined],
    ['/*\n b */', 'b', undefined],
    ['// kalloc-lint: allow(lingering-try)\nb', 'b', undefined],
  ])('%j', (text, needle, after) => {
    expect(apply(text, needle)).toBe(after);
  });

  test('what it makes suppresses', () => {
    const text = 'fn f() {\n    @\n}\n';
    expect(run(apply(text, '@', 'missing-gfp-flags')!).messages).toEqual([]);
  });
});

test.each([
  ['fn f() {}\n', '// kalloc-lint: allow-file(x)\nfn f() {}\n'],
  [
    '// SPDX-License-Identifier: MIT\r\nfn f() {}',
    '// SPDX-License-Identifier: MIT\r\n// kalloc-lint: allow-file(x)\r\nfn f() {}',
  ],
  ['// SPDX-License-Identifier: MIT', '// SPDX-License-Identifier: MIT\n// kalloc-lint: allow-file(x)\n'],
  ['\ufefffn f() {}', '\ufeff// kalloc-lint: allow-file(x)\nfn f() {}'],
  ['#![no_std]\n', '// kalloc-lint: allow-file(x)\n#![no_std]\n'],
])('suppressFile in %j', (text, after) => {
  const edit = suppressFile('/a.rs', text, 'x');
  expect(applyEdits(text, [{ ...edit.span, newText: edit.newText }])).toBe(after);
});
