import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-code-'));
  await build({
    entryPoints: [join(import.meta.dirname, '../../server/src/cli/program.ts')],
    outfile: at('cli.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { KALLOC_LINT_BUILD: '"test"' },
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(place(), { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const place = () => at('code-cache');
const kept = () => join(place(), readdirSync(place()).find((it) => /^code-[0-9a-f]{16}$/.test(it))!);

/** A run that takes long enough for its code to be worth keeping, and then runs `code`. */
function run(code: string, argv: readonly string[] = [], options: readonly string[] = []) {
  const wait = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 320);';
  writeFileSync(at('cli-main.js'), `${code}\n${wait}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, at('cli.js'), ...argv], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: at('home'), LOCALAPPDATA: at('home'), HOME: at('home') },
  });
  return { status, stdout, stderr };
}

const hello =
  'console.log(__filename.slice(-11), module.exports === exports, require("node:path").sep.length);';
const said = { status: 0, stdout: 'cli-main.js true 1\n', stderr: '' };

test('what was compiled is kept once and serves the next run', () => {
  expect(run(hello)).toEqual(said);
  const { mtimeMs } = statSync(kept());
  // Code that V8 does not take back is written anew.
  expect(run(hello)).toEqual(said);
  expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
  expect(run(`${hello} // longer`)).toEqual(said);
  expect(statSync(kept()).mtimeMs).not.toBe(mtimeMs);
});

test('a damaged file, one of another build and none that can be written do no harm', () => {
  run(hello);
  const whole = readFileSync(kept());
  const flipped = Buffer.from(whole);
  flipped[whole.length - 100]! ^= 1;
  const other = Buffer.from(whole.toString('latin1').replace('"test ', '"past '), 'latin1');
  for (const bytes of [flipped, other, whole.subarray(0, whole.length / 2), Buffer.alloc(0)]) {
    writeFileSync(kept(), bytes);
    expect(run(hello)).toEqual(said);
    const { key } = JSON.parse(readFileSync(kept(), 'latin1').split('\n')[0]!);
    expect(key).toMatch(/^test v/);
    expect(readFileSync(kept()).length).toBeGreaterThan(whole.length / 2);
  }
  rmSync(place(), { recursive: true });
  writeFileSync(place(), '');
  expect(run(hello)).toEqual(said);
  rmSync(place());
});

test('nothing is taken from where others may write, and nothing kept', () => {
  if (process.platform === 'win32') return;
  run(hello);
  const secret = readFileSync(kept());
  const shared = [
    () => chmodSync(kept(), 0o622),
    () => chmodSync(place(), 0o777),
    () => linkSync(kept(), at('second')),
  ];
  for (const share of shared) {
    rmSync(place(), { recursive: true, force: true });
    run(hello);
    share();
    // Where it is not taken, other code is compiled, whatever the file says.
    const { mtimeMs } = statSync(kept());
    expect(run(`${hello} // other`)).toEqual(said);
    if ((statSync(place()).mode & 0o022) !== 0) expect(statSync(kept()).mtimeMs).toBe(mtimeMs);
    chmodSync(place(), 0o700);
  }
  expect(secret.length).toBeGreaterThan(0);
  rmSync(place(), { recursive: true });
  expect(run(hello, ['--no-cache'])).toEqual(said);
  expect(existsSync(place())).toBe(false);
});

test('no folder of the workspace is one for code', () => {
  const { HOME: _, XDG_CACHE_HOME: __, ...env } = process.env;
  for (const more of [{ HOME: '' }, { HOME: '', XDG_CACHE_HOME: 'cache' }]) {
    writeFileSync(at('cli-main.js'), hello);
    const { stdout } = spawnSync(process.execPath, [at('cli.js'), '--version'], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...env, ...more },
    });
    expect(stdout).toBe(said.stdout);
    expect(readdirSync(folder)).not.toContain('cache');
    expect(readdirSync(folder)).not.toContain('.cache');
  }
});

test('flags of V8 that differ are no mistake', () => {
  run(hello);
  expect(run(hello, [], ['--max-old-space-size=300'])).toEqual(said);
});

test('a server keeps nothing', () => {
  expect(run('console.log(process.argv[2])', ['lsp']).stdout).toBe('lsp\n');
  expect(existsSync(place())).toBe(false);
});

test('what another build left is removed after a month', () => {
  mkdirSync(place(), { recursive: true });
  for (const [name, days] of [
    ['code-of-last-year', 300],
    ['code-of-yesterday', 1],
    ['0123456789012345678901234567890123456789', 300],
  ] as const) {
    writeFileSync(join(place(), name), '');
    const time = Date.now() / 1000 - days * 24 * 60 * 60;
    utimesSync(join(place(), name), time, time);
  }
  run(hello);
  const own = kept().slice(place().length + 1);
  expect(readdirSync(place()).sort()).toEqual(
    ['0123456789012345678901234567890123456789', own, 'code-of-yesterday'].sort(),
  );
});

test('threads run the same program, and errors name their places', () => {
  const threads = `const { isMainThread, Worker } = require('node:worker_threads');
if (!isMainThread) console.log('a thread');
else new Worker(__dirname + '/cli.js').on('exit', () => console.log('ended'));`;
  for (let times = 0; times < 2; times++) {
    expect(run(threads)).toEqual({ status: 0, stdout: 'a thread\nended\n', stderr: '' });
    expect(run('/**/ throw new Error("here")').stderr).toContain(`${at('cli-main.js')}:1:12`);
  }
  expect(run('console.log("mapped")', [], ['--enable-source-maps']).stdout).toBe('mapped\n');
});
