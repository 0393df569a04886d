import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from './harness.ts';

let place = '';
let program = '';
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'kalloc-lint-program-'));
  program = join(place, 'cli.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'fake-program.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['tree-sitter', 'tree-sitter-rust'],
    logLevel: 'error',
  });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(folder: string, argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  });
  return { status, stdout, stderr };
}

const many = Object.fromEntries(
  Array.from({ length: 90 }, (_, idx) => [
    `dir${idx % 7}/f${idx}.rs`,
    'x\n'.repeat(idx % 5) + 'BAD POOR WHO MEH\n'.repeat(idx % 4),
  ]),
);

describe('the program', () => {
  test('prints the same bytes whatever the number of threads', () => {
    const folder = folderOf({ ...many, 'latin.rs': Uint8Array.of(0xff) });
    for (const format of ['text', 'sarif', 'github', 'checkstyle']) {
      const one = run(folder, ['check', '--format', format, '--jobs', '1']);
      expect(one.status).toBe(2);
      expect(one.stdout.length).toBeGreaterThan(1000);
      expect(run(folder, ['check', '--format', format, '--jobs', '3'])).toEqual(one);
      expect(run(folder, ['check', '--format', format])).toEqual(one);
    }
    const json = (jobs: string) => run(folder, ['check', '--format', 'json', '--jobs', jobs]).stdout;
    expect(json('4').replace(/"milliseconds": \d+/, '')).toBe(json('1').replace(/"milliseconds": \d+/, ''));
  });

  test('threads are given the options of the run', () => {
    const ran = run(folderOf(many), [
      'check',
      '--jobs',
      '2',
      '--rule',
      'bad-word=off',
      '--rule',
      'poor-word=off',
      '--rule',
      'meh-word=off',
    ]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain('Nothing found: 90 files checked');
  });

  test('a reader that goes away is no crash', async () => {
    const folder = folderOf({ 'a.rs': 'BAD\n'.repeat(20_000) });
    const child = spawn(process.execPath, [program, 'check', '--format', 'github'], { cwd: folder });
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((done) => child.on('close', done));
    expect([status, errors.join('')]).toEqual([1, '']);
  });

  test('a long report reaches a pipe whole', () => {
    const ran = run(folderOf({ 'a.rs': 'BAD\n'.repeat(5000) }), ['check', '--format', 'github']);
    expect(ran.stdout.split('\n')).toHaveLength(5001);
  });

  test('colours where they are asked for', () => {
    const folder = folderOf({ 'a.rs': 'BAD' });
    expect(run(folder, ['check']).stdout).not.toContain('\x1b');
    expect(run(folder, ['check'], { FORCE_COLOR: '1' }).stdout).toContain('\x1b[1;91merror[bad-word]');
    expect(run(folder, ['check'], { FORCE_COLOR: '0' }).stdout).not.toContain('\x1b');
    expect(run(folder, ['check', '--format', 'json'], { FORCE_COLOR: '1' }).stdout).not.toContain('\x1b');
  });
});
