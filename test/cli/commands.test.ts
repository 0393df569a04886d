import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, runIn } from './harness.ts';

describe('a bad call is one line on standard error and status 2', () => {
  const folder = folderOf({
    'a.rs': 'x',
    'no-tree/Makefile': 'VERSION = 7\n',
    'b.json': '{}',
    'c.json': '{',
  });
  test.each([
    [[], 'missing command; see `kalloc-lint --help`'],
    [['chekc'], 'unknown command `chekc`; did you mean `check`?'],
    [
      ['frobnicate'],
      'unknown command `frobnicate`; expected one of check, fix, migrate, emulate, api, explain, completion, man, lsp',
    ],
    [
      ['--format', 'json'],
      'missing command before options: check, fix, migrate, emulate, api, explain, completion, man, lsp',
    ],
    [['check', '--formt', 'json'], 'check: unknown option `--formt`; did you mean `--format`?'],
    [['check', '-x'], 'check: unknown option `-x`'],
    [['check', '--format'], 'check: `--format` needs a value'],
    [
      ['check', '--format', 'yaml'],
      '--format: unknown value `yaml`; expected one of text, json, sarif, github, checkstyle, gcc, gitlab, junit',
    ],
    [['check', '--jobs', '0'], '--jobs: `0` is not a number from 1 to 9999'],
    [['check', '--jobs', 'many'], '--jobs: `many` is not a number from 1 to 9999'],
    [['check', '--level', 'off'], '--level: unknown value `off`; expected one of error, warning, hint'],
    [['check', '--rule', '=off'], '--rule: `=off` is not of the form ID or ID=LEVEL'],
    [['check', ''], 'an operand is empty'],
    [['fix', ''], 'an operand is empty'],
    [['check', '-', 'a.rs'], '`-` (standard input) must be the only operand'],
    [['check', '--stdin-filename', 'x.rs'], '--stdin-filename has no effect without the operand `-`'],
    [['check', '-', '--stdin-filename', 'x.c'], '--stdin-filename: not a Rust file (`.rs`)'],
    [['check', '--staged', '--since', 'HEAD'], '--since and --staged cannot be used together'],
    [['check', '--diff', 'none.patch'], '--diff: none.patch: no such file or folder'],
    [['check', '--color', 'red'], '--color: unknown value `red`; expected one of auto, always, never'],
    [['completion', 'csh'], 'completion: unknown shell `csh`; did you mean `zsh`?'],
    [['completion'], 'completion: missing bash|zsh|fish'],
    [
      ['check', '--rule', 'bad-word=fatal'],
      '--rule: `fatal` is not a valid level; expected one of error, warning, hint, off',
    ],
    [['check', '--rule', 'bad-wort=off'], '--rule: unknown rule `bad-wort`; did you mean `bad-word`?'],
    [
      ['check', '--kernel', 'nowhere'],
      '--kernel: nowhere: neither a kernel version nor a folder; bundled profiles are `6.12`, `7.3`',
    ],
    [
      ['check', '--kernel', 'no-tree'],
      '--kernel: no-tree is not a kernel tree with Rust (no `rust/kernel`, or no version in its Makefile)',
    ],
    [
      ['check', '--kernel', '5.4'],
      '--kernel: Linux 5.4 has no Rust support, which came with 6.1; bundled profiles are `6.12`, `7.3`',
    ],
    [['check', '--baseline', 'none.json'], '--baseline: none.json: no such file or folder'],
    [['check', '--baseline', 'b.json'], '--baseline: b.json: not a baseline written by `--write-baseline`'],
    [['check', '--baseline', 'c.json'], '--baseline: c.json: not a baseline written by `--write-baseline`'],
    [
      ['check', 'a.rs', '--write-baseline', 'no/where.json'],
      '--write-baseline: no/where.json: no such file or folder',
    ],
    [['fix', '--diff=yes'], 'fix: `--diff` takes no value'],
    [['fix', '--rule', 'x'], '--rule: unknown rule `x`; expected one of bad-word, poor-word, meh-word'],
    [['api', 'a.rs'], 'api: unexpected argument `a.rs`'],
    [
      ['explain', 'nothing'],
      'explain: unknown rule `nothing`; expected one of bad-word, poor-word, meh-word',
    ],
    [['explain', 'a', 'b'], 'explain: unexpected argument `b`'],
    [['check', '--statistics', '--format', 'gcc'], '--statistics: has no effect with --format gcc; use text'],
    [
      ['check', '--show-skipped', '--format', 'sarif'],
      '--show-skipped: has no effect with --format sarif; use text or json',
    ],
    [
      ['check', '--show-unknown', '--format', 'junit'],
      '--show-unknown: has no effect with --format junit; use text or json or gcc',
    ],
    [['check', '--color', 'always', '--format', 'json'], '--color: --format json has no colors; use text'],
    [['check', '--quiet', '--verbose'], '--quiet and --verbose cannot be used together'],
    [
      ['check', '--kernel', '6.12,7.3', '--show-unknown'],
      '--show-unknown: cannot be combined with several kernels',
    ],
    [['fix', '--kernel', '6.12,7.3', '--level', 'hint'], '--level: cannot be combined with several kernels'],
    [['api', '--kernel', '6.12,7.3'], '--kernel: api takes one kernel, not several'],
    [['emulate', 'a.rs', '--kernel', '6.12,7.3'], '--kernel: emulate takes one kernel, not several'],
    [['migrate', 'a.rs', '--to', '6.12,7.3'], '--to: migrate takes one kernel, not several'],
    [['explain', '--color', 'red'], '--color: unknown value `red`; expected one of auto, always, never'],
    [['lsp'], 'lsp: `--stdio` is required'],
    [['help', 'chek'], 'unknown command `chek`; did you mean `check`?'],
  ])('%j', async (argv, problem) => {
    expect(await runIn(folder, argv)).toEqual({ status: 2, stdout: '', stderr: `kalloc-lint: ${problem}\n` });
  });

  test('an error inside the tool too', async () => {
    const createSession = () => Promise.reject(new Error('the parser\nis missing'));
    const ran = await runIn(folder, ['check'], { createSession });
    expect(ran).toEqual({ status: 2, stdout: '', stderr: 'kalloc-lint: internal error: the parser\n' });
  });
});

describe('check', () => {
  test('status 0, 1 by level, and rule levels', async () => {
    const folder = folderOf({ 'poor.rs': 'POOR', 'meh.rs': 'MEH', 'fine.rs': 'fine' });
    const status = async (...argv: string[]) => (await runIn(folder, ['check', ...argv])).status;
    expect(await status('fine.rs')).toBe(0);
    expect(await status('poor.rs')).toBe(1);
    expect(await status('poor.rs', '--level', 'error')).toBe(0);
    expect(await status('meh.rs')).toBe(0);
    expect(await status('meh.rs', '--level', 'hint')).toBe(1);
    expect(await status('meh.rs', '--rule', 'meh-word=error')).toBe(1);
    expect(await status('poor.rs', '--rule', 'poor-word=off')).toBe(0);
  });

  test('what cannot be read is said, and the rest is still checked', async () => {
    const folder = folderOf({
      'good.rs': 'BAD',
      'latin.rs': Uint8Array.of(0x66, 0xfc, 0x72),
      'nul.rs': 'a\0b',
      'notes.txt': 'x',
      'secret.rs': 'BAD',
    });
    mkdirSync(join(folder, 'closed.rs'));
    const operands = ['good.rs', 'latin.rs', 'nul.rs', 'missing.rs', 'notes.txt', 'good.rs/x.rs'];
    const ran = await runIn(folder, ['check', ...operands, '--format', 'github']);
    expect(ran.status).toBe(2);
    expect(ran.stdout).toContain('file=good.rs,line=1');
    expect(ran.stderr.split('\n').sort()).toEqual([
      '',
      'kalloc-lint: good.rs/x.rs: no such file or folder',
      'kalloc-lint: latin.rs: is not valid UTF-8',
      'kalloc-lint: missing.rs: no such file or folder',
      'kalloc-lint: notes.txt: not a Rust file (`.rs`)',
      'kalloc-lint: nul.rs: contains a NUL byte, so it is not Rust source',
    ]);
  });

  test('a name that is not UTF-8 is told from a file that is missing', async () => {
    const folder = folderOf({ 'good.rs': 'BAD' });
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9), Buffer.from('.rs')]), 'BAD');
    for (const operand of ['.', 'caf\ufffd.rs'])
      expect((await runIn(folder, ['check', operand])).stderr).toBe(
        'kalloc-lint: caf\ufffd.rs: its name is not valid UTF-8\n',
      );
  });

  test('a file that the system does not let us read', async () => {
    const folder = folderOf({ 'secret.rs': 'BAD', 'open.rs': 'BAD' });
    const { fakeSession } = await import('./fake-analysis.ts');
    const { nodeFileSystem } = await import('../../server/src/node/file-system.ts');
    const disk = nodeFileSystem();
    // Permissions do not stop the superuser, so the disk is played.
    const read = (path: string) =>
      path.endsWith('secret.rs') ? ({ ok: false, problem: 'unreadable' } as const) : disk.read(path);
    const ran = await runIn(folder, ['check', '--format', 'github'], {
      createSession: async (options) => fakeSession(options, { ...disk, read }),
    });
    expect(ran).toMatchObject({ status: 2, stderr: 'kalloc-lint: secret.rs: cannot be read\n' });
    expect(ran.stdout).toContain('file=open.rs');
  });

  test('a defect that one file brings to light', async () => {
    const folder = folderOf({ 'a.rs': 'BAD', 'b.rs': 'BAD' });
    const { fakeSession } = await import('./fake-analysis.ts');
    const ran = await runIn(folder, ['check', '--format', 'github'], {
      createSession: async (options) => {
        const session = fakeSession(options);
        const report = (path: string) => {
          if (path.endsWith('a.rs')) throw new Error('no such luck\nat all');
          return session.analysis.report(path);
        };
        return { ...session, analysis: { ...session.analysis, report } };
      },
    });
    expect(ran).toMatchObject({ status: 2, stderr: 'kalloc-lint: a.rs: internal error: no such luck\n' });
    expect(ran.stdout).toContain('file=b.rs');
  });

  test('honours .gitignore, follows no link, skips what is no kernel code, sorts', async () => {
    const outside = folderOf({ 'out.rs': 'BAD' });
    const folder = folderOf({
      '.git/HEAD': '',
      '.git/hook.rs': 'BAD',
      '.gitignore': 'gen/\n*.out.rs\n',
      'b.rs': 'BAD',
      'a/z.rs': 'BAD',
      'a/x.out.rs': 'BAD',
      'a/.gitignore': '!x.out.rs\nlocal.rs\n',
      'a/local.rs': 'BAD',
      'gen/g.rs': 'BAD',
      'host/h.rs': 'BAD',
      'a.txt': 'BAD',
    });
    symlinkSync(outside, join(folder, 'link'));
    symlinkSync(join(outside, 'out.rs'), join(folder, 'link.rs'));
    const files = async (directory: string, ...argv: string[]) => {
      const ran = await runIn(directory, ['check', '--format', 'json', ...argv]);
      return JSON.parse(ran.stdout).findings.map((finding: { file: string }) => finding.file);
    };
    expect(await files(folder)).toEqual(['a/x.out.rs', 'a/z.rs', 'b.rs']);
    expect(await files(join(folder, 'a'))).toEqual(['x.out.rs', 'z.rs']);
    expect(await files(folder, 'b.rs', './b.rs', 'a')).toEqual(['a/x.out.rs', 'a/z.rs', 'b.rs']);
    expect(await files(folder, 'gen')).toEqual(['gen/g.rs']);
    expect(await files(join(folder, 'a'), '../gen/g.rs')).toEqual([`${folder}/gen/g.rs`]);
    const named = await runIn(folder, ['check', 'host/h.rs']);
    expect(named.status).toBe(0);
    expect(named.stderr).toBe('kalloc-lint: note: host/h.rs: skipped: not kernel code (a host tool)\n');
  });

  test('what is left out is counted, and listed with the reason', async () => {
    const folder = folderOf({ 'a.rs': '', 'host/h.rs': '' });
    const counted = await runIn(folder, ['check']);
    expect(counted.stdout).toContain('1 file skipped: not kernel code (`--show-skipped` lists them)\n');
    const listed = await runIn(folder, ['check', '--show-skipped']);
    expect(listed.stdout).toContain('1 file skipped: not kernel code\n  host/h.rs: a host tool\n');
    const alone = await runIn(folder, ['check', '--show-skipped', 'host']);
    expect(alone.stdout).toBe('1 file skipped: not kernel code\n  host/h.rs: a host tool\n');
    const json = JSON.parse((await runIn(folder, ['check', '--show-skipped', '--format', 'json'])).stdout);
    expect(json.summary.skipped).toBe(1);
    expect(json.skipped).toEqual([{ file: 'host/h.rs', reason: 'a host tool' }]);
  });

  test('an empty folder is no error, and notes go to standard error', async () => {
    expect(await runIn(folderOf({}), ['check'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'kalloc-lint: note: no Rust files found\n',
    });
    const ran = await runIn(folderOf({ 'a.rs': 'NOTE WHO' }), ['check']);
    expect(ran.stderr).toBe('kalloc-lint: note: a.rs: something to know\n');
    expect(ran.stdout).toContain('1 unresolved call not checked (`--show-unknown` lists them)');
    const listed = await runIn(folderOf({ 'a.rs': 'x WHO' }), ['check', '--show-unknown']);
    expect(listed.stdout).toContain('a.rs:1:3: not checked: WHO: the function is not found\n');
    const gcc = await runIn(folderOf({ 'a.rs': 'x WHO' }), ['check', '--show-unknown', '--format', 'gcc']);
    expect(gcc.stdout).toBe('a.rs:1:3: note: not checked: WHO: the function is not found\n');
    const many = await runIn(folderOf({ 'a.rs': 'NOTE', 'b.rs': 'NOTE', 'c.rs': 'NOTE' }), ['check']);
    expect(many.stderr).toBe('kalloc-lint: note: a.rs and 2 more files: something to know\n');
  });

  test('a kernel by version of a stable release', async () => {
    const kernels: (string | undefined)[] = [];
    const { fakeSession } = await import('./fake-analysis.ts');
    const createSession = async (options: Parameters<typeof fakeSession>[0]) => {
      kernels.push(options.kernel);
      return fakeSession(options);
    };
    const folder = folderOf({ 'a.rs': '', 'tree/Makefile': 'VERSION = 7\n', 'tree/rust/kernel/lib.rs': '' });
    await runIn(folder, ['check', 'a.rs', '--kernel', '6.12.117'], { createSession });
    await runIn(folder, ['check', 'a.rs', '--kernel', 'tree'], { createSession });
    expect(kernels).toEqual(['6.12.117', `${folder}/tree`]);
  });
});

describe('baseline', () => {
  test('knows findings that moved, and not new ones', async () => {
    const folder = folderOf({ 'src/a.rs': 'let x = BAD;\nPOOR\n' });
    const written = await runIn(folder, ['check', '--write-baseline', 'known.json']);
    expect(written).toMatchObject({ status: 0, stderr: 'kalloc-lint: wrote 2 findings to known.json\n' });
    writeFileSync(join(folder, 'src/a.rs'), '\n\n  let x =  BAD;\nlet x = BAD;\nPOOR\n');
    const ran = await runIn(join(folder, 'src'), [
      'check',
      '--baseline',
      '../known.json',
      '--format',
      'json',
    ]);
    const lines = JSON.parse(ran.stdout).findings.map(
      (one: { range: { start: { line: number } } }) => one.range.start.line,
    );
    expect(lines).toEqual([4]);
    expect(ran.status).toBe(1);
  });

  test('is the same file however often it is written', async () => {
    const folder = folderOf({ 'b.rs': 'BAD\nBAD\nPOOR', 'a.rs': 'BAD' });
    await runIn(folder, ['check', '--write-baseline', 'one.json']);
    await runIn(folder, ['check', '--write-baseline', 'two.json', '.', 'a.rs']);
    const [one, two] = ['one.json', 'two.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(one).toBe(two);
    expect(JSON.parse(one!).findings).toHaveLength(3);
  });
});

describe('fix', () => {
  test('in place: safe fixes only, mode and byte order mark and line breaks kept', async () => {
    const folder = folderOf({ 'a.rs': '\ufeffBAD\r\nPOOR\r\n', 'b.rs': 'fine' });
    chmodSync(join(folder, 'a.rs'), 0o755);
    const ran = await runIn(folder, ['fix']);
    expect(ran).toEqual({
      status: 1,
      stdout: 'a.rs: 1 × bad-word\n',
      stderr: 'kalloc-lint: applied 1 fix in 1 file; 1 finding left\n',
    });
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('\ufeffGOOD\r\nPOOR\r\n');
    if (process.platform !== 'win32') expect(statSync(join(folder, 'a.rs')).mode & 0o777).toBe(0o755);
    const again = await runIn(folder, ['fix']);
    expect(again.stdout).toBe('');
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('\ufeffGOOD\r\nPOOR\r\n');
  });

  test('unsafe and by rule', async () => {
    const folder = folderOf({ 'a.rs': 'BAD POOR MEH' });
    const ran = await runIn(folder, ['fix', '--unsafe', '--rule', 'poor-word']);
    expect(ran).toMatchObject({ status: 0, stdout: 'a.rs: 1 × poor-word\n' });
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('BAD FAIR MEH');
  });

  test('what would parse worse is left and said', async () => {
    const folder = folderOf({ 'a.rs': 'ODD BAD' });
    const ran = await runIn(folder, ['fix']);
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('ODD GOOD');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain('note: 1 not applied, as the file would get syntax errors: bad-word');
  });

  test('a patch changes nothing by itself', async () => {
    const folder = folderOf({ 'sub dir/a.rs': 'x\nBAD', 'b.rs': 'BAD\r\n' });
    const ran = await runIn(folder, ['fix', '--diff']);
    expect(ran.stdout).toBe(
      'diff --git a/b.rs b/b.rs\n--- a/b.rs\n+++ b/b.rs\n@@ -1 +1 @@\n-BAD\r\n+GOOD\r\n' +
        'diff --git a/sub dir/a.rs b/sub dir/a.rs\n--- a/sub dir/a.rs\t\n+++ b/sub dir/a.rs\t\n' +
        '@@ -1,2 +1,2 @@\n x\n-BAD\n\\ No newline at end of file\n+GOOD\n\\ No newline at end of file\n',
    );
    expect(ran.status).toBe(0);
    expect(readFileSync(join(folder, 'b.rs'), 'utf8')).toBe('BAD\r\n');
    expect(ran.stderr).toBe('kalloc-lint: the patch has 2 fixes in 2 files; nothing left\n');
  });

  test('where nothing was looked at, nothing is said to be left or done', async () => {
    const folder = folderOf({ 'host/a.rs': 'BAD' });
    const ran = await runIn(folder, ['fix']);
    expect(ran).toEqual({
      status: 0,
      stdout: '',
      stderr: 'kalloc-lint: note: none of the files is kernel code; nothing was checked\n',
    });
    expect((await runIn(folder, ['fix', 'host/none.rs'])).stderr).not.toContain('kernel code');
  });

  test('a link keeps pointing to the file', async () => {
    const folder = folderOf({ 'real/a.rs': 'BAD' });
    symlinkSync(join(folder, 'real/a.rs'), join(folder, 'link.rs'));
    await runIn(folder, ['fix', 'link.rs']);
    expect(readFileSync(join(folder, 'real/a.rs'), 'utf8')).toBe('GOOD');
    expect(existsSync(join(folder, 'link.rs'))).toBe(true);
  });
});

describe('the other commands', () => {
  const folder = folderOf({});

  test('--version and --help', async () => {
    expect((await runIn(folder, ['--version'])).stdout).toBe('kalloc-lint 0.1.0\n');
    expect((await runIn(folder, ['--help'])).stdout).toMatch(
      /^kalloc-lint checks Rust[\s\S]*\n {2}check +Report/,
    );
    expect(await runIn(folder, ['help', 'fix'])).toEqual(await runIn(folder, ['fix', '--help']));
  });

  test.each(['check', 'fix', 'emulate', 'api', 'explain', 'lsp'])(
    '%s --help names its options',
    async (name) => {
      const { commands } = await import('../../server/src/cli/options.ts');
      const { status, stdout, stderr } = await runIn(folder, [name, '--help']);
      expect([status, stderr]).toEqual([0, '']);
      for (const option of Object.keys(commands.find((one) => one.name === name)!.options)) {
        expect(stdout).toContain(`--${option}`);
      }
      if (name === 'check') expect(stdout).toContain('warning (the default)');
    },
  );

  test('explain', async () => {
    expect((await runIn(folder, ['explain'])).stdout).toBe(
      'bad-word   error    finds a bad-word\npoor-word  warning  finds a poor-word\nmeh-word   hint     finds a meh-word\n',
    );
    const page = (await runIn(folder, ['explain', 'bad-word'])).stdout;
    expect(page).toContain('## What it does\n\nFinds a bad-word.\n\n```rust\nlet x = bad-word;\n```\n');
  });

  test('api', async () => {
    const { stdout } = await runIn(folder, ['api']);
    expect(stdout).toContain('  KBox\n    KBox::new(x, flags)  rust/kernel/alloc/kbox.rs:12\n');
    expect(stdout).toContain('    .push(v, flags)      rust/kernel/alloc/kvec.rs\n');
    expect(stdout).toContain('    kvec![…]  rust/kernel/alloc/kvec.rs:7, GFP_KERNEL\n');
    expect(stdout).toContain('Could not be classified (1)\n  grow: no body  rust/kernel/x.rs:3\n');
    const json = JSON.parse((await runIn(folder, ['api', '--format', 'json'])).stdout);
    expect(Object.keys(json)).toEqual(['schema', 'tool', 'kernel', 'functions', 'macros', 'unclassified']);
  });

  test('lsp starts the server', async () => {
    let started = 0;
    const startServer = async () => void started++;
    expect(await runIn(folder, ['lsp', '--stdio'], { startServer })).toMatchObject({ status: 0, stdout: '' });
    expect(started).toBe(1);
  });
});
