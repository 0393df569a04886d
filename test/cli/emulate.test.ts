import { describe, expect, test } from 'vitest';
import { colourful } from '../../server/src/cli/paint.ts';
import { emulationText } from '../../server/src/cli/reporters/emulation-text.ts';
import { Sources } from '../../server/src/cli/reporters/report.ts';
import { sampleEmulation, sampleText } from '../support/sample-emulation.ts';
import { expectGolden } from './golden.ts';
import { folderOf, runIn } from './harness.ts';

const folder = folderOf({
  'ring.rs': sampleText,
  'none.rs': 'struct Ring;',
  'host/h.rs': 'fn add',
  'a.txt': '',
});
const emulate = (...argv: string[]) => runIn(folder, ['emulate', ...argv]);

test('as text', async () => {
  const { status, stdout, stderr } = await emulate('ring.rs::Ring::add');
  expect([status, stderr]).toEqual([1, '']);
  expectGolden('emulation.100.txt', stdout);
});

test('as text in colours, on a narrow terminal', () => {
  const sources = new Sources(() => sampleText, '/w');
  const text = emulationText(sampleEmulation('/w/ring.rs'), sources, { paint: colourful, columns: 70 });
  const escapes = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
  expectGolden('emulation.70.txt', text.replaceAll(escapes, ''));
  // The kernel's own words are left as they are; all else fits.
  const own = text
    .replaceAll(escapes, '')
    .split('\n')
    .filter((it) => !/BUG:|insmod:/.test(it));
  expect(Math.max(...own.slice(4).map((it) => it.length))).toBeLessThanOrEqual(70);
  // The line on which the kernel complains is red, and so is what it says.
  const red = text.split('\n').filter((it) => it.includes('\x1b[1;91m'));
  expect(red.some((it) => it.includes('inner'))).toBe(true);
  expect(red.some((it) => it.includes('BUG: sleeping function'))).toBe(true);
});

test('--color takes precedence over the terminal', async () => {
  expect((await emulate('ring.rs::Ring::add', '--color', 'always')).stdout).toContain('\x1b[1;91m');
  expect((await emulate('ring.rs::Ring::add', '--color', 'never')).stdout).not.toContain('\x1b');
});

test('as JSON', async () => {
  const { status, stdout } = await emulate('ring.rs:5', '--format', 'json');
  expect(status).toBe(1);
  expectGolden('emulation.json', stdout);
});

test('FILE alone runs each function that is worth it', async () => {
  expect((await emulate('ring.rs')).stdout).toBe((await emulate('ring.rs::Ring::add')).stdout);
  expect(await emulate('none.rs')).toEqual({
    status: 0,
    stdout: '',
    stderr: 'kalloc-lint: note: no function in none.rs allocates or takes a lock\n',
  });
  const json = JSON.parse((await emulate('none.rs', '--format', 'json')).stdout);
  expect(json).toEqual({ schema: 1, tool: { name: 'kalloc-lint', version: '0.1.0' }, emulations: [] });
});

test('the status tells whether the kernel complains on the path that is shown', async () => {
  expect((await emulate('ring.rs::Ring::add', '--path', '1')).status).toBe(1);
  expect((await emulate('ring.rs::Ring::add', '--path', '3')).status).toBe(0);
});

test('what is asked for reaches the machine', async () => {
  const asked: unknown[] = [];
  const { fakeSession } = await import('./fake-analysis.ts');
  await runIn(folder, ['emulate', 'ring.rs:4:7', '--config', 'low_memory,preempt_rt', '--path', '2'], {
    createSession: async (options) => {
      const session = fakeSession(options);
      const emulate: typeof session.analysis.emulate = (path, where, request) => {
        asked.push([where, request]);
        return session.analysis.emulate(path, where, request);
      };
      return { ...session, analysis: { ...session.analysis, emulate } };
    },
  });
  const offset = sampleText.indexOf('let mut list');
  expect(asked).toEqual([[offset, { lowMemory: true, preemptRt: true, pathNumber: 2 }]]);
});

describe('--klint', () => {
  test('as text', async () => {
    const { status, stdout, stderr } = await emulate('ring.rs', '--klint');
    expect([status, stderr]).toEqual([0, '']);
    expectGolden('klint.100.txt', stdout);
  });

  test('as JSON', async () => {
    const { status, stdout } = await emulate('ring.rs:4', '--klint', '--format', 'json');
    expect(status).toBe(0);
    expectGolden('klint.json', stdout);
  });

  test('a file without functions', async () => {
    expect(await emulate('none.rs', '--klint')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'kalloc-lint: note: no function in none.rs has a body\n',
    });
  });
});

describe('wrong use is one line on standard error and status 2', () => {
  test.each([
    [[], 'emulate: missing FILE[:LINE|::FUNCTION]'],
    [['a.txt'], 'emulate: `a.txt` is not of the form FILE.rs[:LINE|::function]'],
    [['missing.rs'], 'missing.rs: no such file or folder'],
    [['host/h.rs'], 'host/h.rs: not kernel code'],
    [['ring.rs::Ring::ad'], 'ring.rs: no function `Ring::ad`; did you mean `Ring::add`?'],
    [['ring.rs::other'], 'ring.rs: no function `other`'],
    [['ring.rs::Ring::ad', '--klint'], 'ring.rs: no function `Ring::ad`; did you mean `Ring::add`?'],
    [['ring.rs:1', '--klint'], 'ring.rs: no function at line 1'],
    [['ring.rs:4', '--klint', '--path', '2'], '--path: has no effect with --klint, which runs nothing'],
    [
      ['ring.rs', '--klint', '--config', 'preempt_rt'],
      '--config: has no effect with --klint, which runs nothing',
    ],
    [['ring.rs:99'], 'ring.rs: no function at line 99'],
    [['ring.rs:1'], 'ring.rs: no function at line 1'],
    [['ring.rs:4', '--path', '4'], '--path: `Ring::add` has only 3 paths'],
    [['ring.rs', '--path', '1'], '--path: requires a single function, FILE:LINE or FILE::function'],
    [['ring.rs', '--config', 'low_memry'], '--config: unknown value `low_memry`; did you mean `low_memory`?'],
    [['ring.rs', '--config', 'x'], '--config: unknown value `x`; expected one of preempt_rt, low_memory'],
    [['ring.rs', '--format', 'sarif'], '--format: unknown value `sarif`; expected one of text, json'],
  ])('%j', async (argv, problem) => {
    expect(await emulate(...argv)).toEqual({ status: 2, stdout: '', stderr: `kalloc-lint: ${problem}\n` });
  });
});
