import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/finding.ts';
import { fixInRounds } from '../../server/src/fix/rounds.ts';
import { edit, finding, fix, report } from './make.ts';

/** An analysis whose findings are what a function makes of each text. */
function session(texts: Record<string, string>, find: (path: string, text: string) => readonly Finding[]) {
  const current = new Map(Object.entries(texts));
  return {
    text: (path: string) => current.get(path),
    report: (path: string) => report(path, find(path, current.get(path) ?? '')),
    update: (path: string, text: string) => void current.set(path, text),
    countProblems: (_: string, text: string) => text.split('!').length - 1,
  };
}

/** Each `from` is a finding, and its fix replaces it and the character before it. */
const replaceAll = (from: string, to: string) => (path: string, text: string) =>
  [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) =>
    finding(index, index + 1, {
      path,
      fixes: [
        fix([edit(Math.max(0, index - 1), index + 1, text.slice(Math.max(0, index - 1), index) + to, path)]),
      ],
    }),
  );

describe('fixInRounds', () => {
  test('what overlaps is fixed in the next round', () => {
    const outcome = fixInRounds(
      ['/a.rs'],
      { applicability: 'safe' },
      session({ '/a.rs': 'xaaab' }, replaceAll('a', 'c')),
    );
    expect(outcome.files.get('/a.rs')).toBe('xcccb');
    expect(outcome.applied).toHaveLength(3);
    expect(outcome.settled).toBe(true);
    expect(outcome.reports[0]!.findings).toEqual([]);
  });

  test('ends where fixes undo each other', () => {
    const flip = (path: string, text: string) => [
      finding(0, 1, { path, fixes: [fix([edit(0, 1, text === 'a' ? 'b' : 'a', path)])] }),
    ];
    const even = fixInRounds(['/a.rs'], { applicability: 'safe' }, session({ '/a.rs': 'a' }, flip), 4);
    expect(even.settled).toBe(false);
    expect(even.files.size).toBe(0);
    const odd = fixInRounds(['/a.rs'], { applicability: 'safe' }, session({ '/a.rs': 'a' }, flip), 3);
    expect(odd.files.get('/a.rs')).toBe('b');
  });

  test('a refused fix is not tried again and makes room for others', () => {
    const find = (path: string, text: string) => [
      finding(0, 2, { path, message: 'bad', fixes: [fix([edit(0, 2, '!!', path)])] }),
      ...(text.includes('b') ? [finding(1, 2, { path, fixes: [fix([edit(1, 2, 'B', path)])] })] : []),
    ];
    const outcome = fixInRounds(['/a.rs'], { applicability: 'safe' }, session({ '/a.rs': 'ab' }, find));
    expect(outcome.files.get('/a.rs')).toBe('aB');
    expect(outcome.refused.map((one) => one.finding.message)).toContain('bad');
    expect(outcome.settled).toBe(true);
  });
});

describe('fixes that are not safe are judged by what they leave', () => {
  const unsafe = { applicability: 'unsafe' } as const;
  const change = (path: string, to: string) => fix([edit(0, 1, to, path)], 'unsafe');
  /** A finding for each `a` and `b` of a text; that of an `a` offers these texts in its place. */
  const offering =
    (...offers: readonly string[]) =>
    (path: string, text: string) =>
      [...text.matchAll(/[ab]/g)].map(({ 0: what, index }) =>
        finding(index, index + 1, {
          path,
          message: what,
          fixes: what === 'a' && index === 0 ? offers.map((to) => change(path, to)) : [],
        }),
      );
  const run = (text: string, find: Parameters<typeof session>[1]) =>
    fixInRounds(['/x.rs'], unsafe, session({ '/x.rs': text }, find));

  test('one that leaves as many findings gives way to the next', () => {
    const outcome = run('a', offering('b', 'c'));
    expect(outcome.files.get('/x.rs')).toBe('c');
    expect(outcome.applied).toHaveLength(1);
  });

  test('where none helps the text stays as it was, and the finding is among the refused', () => {
    const outcome = run('a', offering('b', 'bb'));
    expect(outcome.files.size).toBe(0);
    expect(outcome.applied).toEqual([]);
    expect(outcome.refused).toHaveLength(1);
    expect(outcome.reports[0]!.findings).toHaveLength(1);
  });

  test('safe fixes come first, so that no other one takes their place', () => {
    const find = (path: string, text: string) =>
      text === 'ab'
        ? [
            finding(0, 1, { path, fixes: [fix([edit(0, 2, 'no', path)], 'unsafe')] }),
            finding(1, 2, { path, fixes: [fix([edit(0, 2, 'ok', path)])] }),
          ]
        : [];
    expect(run('ab', find).files.get('/x.rs')).toBe('ok');
  });

  test('of fixes that end the same thing one is applied at a time', () => {
    const find = (path: string, text: string) =>
      [...(text.includes('!') ? '' : text).matchAll(/a/g)].map(({ index }) =>
        finding(index, index + 1, {
          path,
          fixes: [{ ...fix([edit(index, index, '.', path)], 'unsafe'), exclusive: 'guard' }],
        }),
      );
    const once = (path: string, text: string) => (text.includes('.') ? [] : find(path, text));
    expect(run('aa', once).files.get('/x.rs')).toBe('.aa');
  });
});
