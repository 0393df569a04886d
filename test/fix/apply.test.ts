import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../server/src/fix/apply.ts';
import type { FixRequest } from '../../server/src/fix/select.ts';
import { edit, finding, fix, report } from './make.ts';

const safe: FixRequest = { applicability: 'safe' };
const host = (texts: Record<string, string>, countProblems?: (path: string, text: string) => number) => ({
  text: (path: string) => texts[path],
  ...(countProblems && { countProblems }),
});

describe('applyFixes', () => {
  test('takes the best allowed fix of each finding', () => {
    const fixes = [
      fix([edit(0, 1, 'D')], 'display'),
      fix([edit(0, 1, 'U')], 'unsafe'),
      fix([edit(0, 1, 'S')]),
    ];
    const reports = [report('/a.rs', [finding(0, 1, { fixes })])];
    expect(applyFixes(reports, safe, host({ '/a.rs': 'xy' })).files.get('/a.rs')).toBe('Sy');
    const unsafe = applyFixes(reports, { applicability: 'unsafe' }, host({ '/a.rs': 'xy' }));
    expect(unsafe.files.get('/a.rs')).toBe('Uy');
  });

  test('of one rule only', () => {
    const reports = [
      report('/a.rs', [
        finding(0, 1, { rule: 'one', fixes: [fix([edit(0, 1, '1')])] }),
        finding(1, 2, { rule: 'two', fixes: [fix([edit(1, 2, '2')])] }),
      ]),
    ];
    const outcome = applyFixes(reports, { ...safe, rule: 'two' }, host({ '/a.rs': 'xy' }));
    expect(outcome.files.get('/a.rs')).toBe('x2');
  });

  test('a fix applies whole or waits, and never takes its second choice', () => {
    const reports = [
      report('/a.rs', [
        finding(3, 4, { fixes: [fix([edit(3, 4, '4'), edit(0, 1, '1')]), fix([edit(3, 4, 'x')])] }),
        finding(0, 2, { fixes: [fix([edit(0, 2, 'AB')])] }),
      ]),
    ];
    const outcome = applyFixes(reports, safe, host({ '/a.rs': 'abcd' }));
    expect(outcome.files.get('/a.rs')).toBe('ABcd');
    expect(outcome.deferred.map((one) => one.finding.span.start)).toEqual([3]);
  });

  test('across files, or in none of them', () => {
    const both = fix([edit(0, 1, 'A'), edit(0, 1, 'B', '/b.rs')]);
    const reports = [report('/a.rs', [finding(0, 1, { fixes: [both] })])];
    const outcome = applyFixes(reports, safe, host({ '/a.rs': 'a', '/b.rs': 'b' }));
    expect([...outcome.files]).toEqual([
      ['/a.rs', 'A'],
      ['/b.rs', 'B'],
    ]);
    const refused = applyFixes(reports, safe, host({ '/a.rs': 'a' }));
    expect(refused.files.size).toBe(0);
    expect(refused.refused).toHaveLength(1);
  });

  test('the same import of two fixes comes once, the same parenthesis twice in two rounds', () => {
    const line = edit(0, 0, 'use a;\n');
    const both = (shared: typeof line) => [
      report('/a.rs', [
        finding(1, 2, { fixes: [fix([shared, edit(1, 2, '1')])] }),
        finding(2, 3, { fixes: [fix([shared, edit(2, 3, '2')])] }),
      ]),
    ];
    const shared = applyFixes(both(line), safe, host({ '/a.rs': 'xyz' }));
    expect(shared.files.get('/a.rs')).toBe('use a;\nx12');
    const closing = applyFixes(both(edit(0, 0, ')')), safe, host({ '/a.rs': 'xyz' }));
    expect(closing.files.get('/a.rs')).toBe(')x1z');
    expect(closing.deferred).toHaveLength(1);
  });

  test('refuses exactly the fixes that make a file parse worse', () => {
    const findings = [...'abcdefgh'].map((_, at) =>
      finding(at, at + 1, { fixes: [fix([edit(at, at + 1, at === 2 || at === 5 ? '!' : '.')])] }),
    );
    const countProblems = (_: string, text: string) => text.split('!').length - 1;
    const outcome = applyFixes(
      [report('/a.rs', findings)],
      safe,
      host({ '/a.rs': 'abcdefgh' }, countProblems),
    );
    expect(outcome.files.get('/a.rs')).toBe('..c..f..');
    expect(outcome.refused.map((one) => one.finding.span.start)).toEqual([2, 5]);
  });

  test('a file that did not parse before may stay as bad as it was', () => {
    const reports = [report('/a.rs', [finding(1, 2, { fixes: [fix([edit(1, 2, '.')])] })])];
    const outcome = applyFixes(
      reports,
      safe,
      host({ '/a.rs': '!x' }, (_, text) => text.split('!').length - 1),
    );
    expect(outcome.files.get('/a.rs')).toBe('!.');
  });

  test('refuses a fix outside the text or with edits that overlap', () => {
    const reports = [
      report('/a.rs', [
        finding(0, 1, { fixes: [fix([edit(0, 9, '')])] }),
        finding(1, 2, { fixes: [fix([edit(1, 2, 'x')])] }),
        finding(3, 4, { fixes: [fix([edit(2, 4, 'x'), edit(3, 4, 'y')])] }),
      ]),
    ];
    const outcome = applyFixes(reports.slice(0, 1), { ...safe }, host({ '/a.rs': 'abcd' }));
    expect(outcome.refused.length + outcome.deferred.length).toBe(3 - outcome.applied.length);
    expect(outcome.applied.every((one) => one.finding.span.start === 1)).toBe(true);
  });

  // Each replacement marks its own characters, so that a fix torn apart or overwritten would show.
  test('whatever the findings: what is applied is whole and apart', () => {
    const span = fc.tuple(fc.nat(20), fc.nat(3)).map(([start, length]) => ({ start, end: start + length }));
    const spans = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 10 });
    fc.assert(
      fc.property(spans, (fixes) => {
        const findings = fixes.map((edits, idx) =>
          finding(edits[0]!.start, edits[0]!.end, {
            fixes: [fix(edits.map((one) => edit(one.start, one.end, `<${idx}>`)))],
          }),
        );
        const text = '.'.repeat(24);
        const outcome = applyFixes([report('/a.rs', findings)], safe, host({ '/a.rs': text }));
        const result = outcome.files.get('/a.rs') ?? text;
        const marks = outcome.applied.flatMap((one) => one.fix.edits.map((each) => each.newText)).sort();
        expect(result.match(/<\d+>/g)?.sort() ?? []).toEqual(marks);
        const removed = outcome.applied
          .flatMap((one) => one.fix.edits)
          .map((one) => one.span.end - one.span.start);
        expect(result.replace(/<\d+>/g, '').length).toBe(24 - removed.reduce((sum, one) => sum + one, 0));
        expect(outcome.applied.length + outcome.deferred.length + outcome.refused.length).toBe(fixes.length);
      }),
    );
  });
});
