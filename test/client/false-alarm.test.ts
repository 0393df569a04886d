import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { issueAddress } from '../../client/src/false-alarm.ts';

const form = readFileSync(join(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/false-alarm.yml'), 'utf8');
const alarm = {
  version: '0.2.0',
  kernel: 'Linux 7.3',
  rule: 'sleep-in-atomic',
  message: '`KBox::new` may sleep & more',
  excerpt: 'let x = 1;\n',
};

describe('the report of a false alarm', () => {
  test('fills in the fields of its form', () => {
    const { searchParams } = new URL(issueAddress('https://example.org/issues', alarm));
    const fields = Object.fromEntries(searchParams);
    expect(fields).toEqual({
      template: 'false-alarm.yml',
      title: 'False alarm: sleep-in-atomic',
      rule: 'sleep-in-atomic',
      code: 'let x = 1;\n',
      report: 'kalloc-lint 0.2.0\n`KBox::new` may sleep & more',
      kernel: 'Linux 7.3',
    });
    const ids = Array.from(form.matchAll(/^ +id: (\w+)$/gm), ([, id]) => id!);
    const { template: _template, title: _title, ...own } = fields;
    expect(ids).toEqual(expect.arrayContaining(Object.keys(own)));
  });

  test('is short enough for an address, and says where it was cut', () => {
    const address = issueAddress('https://example.org/issues', { ...alarm, excerpt: 'é\n'.repeat(9000) });
    expect(address.length).toBeLessThanOrEqual(6000);
    expect(new URL(address).searchParams.get('code')).toMatch(/\n…$/);
  });
});
