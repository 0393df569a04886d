import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, runIn } from './harness.ts';

interface Found {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly origin: string | undefined;
}

/** The findings of a run of `check` in JSON. */
async function found(folder: string, argv: readonly string[], input = ''): Promise<readonly Found[]> {
  const ran = await runIn(folder, ['check', '--format', 'json', ...argv], {}, input);
  expect(ran.stderr).toBe('');
  const report = JSON.parse(ran.stdout) as {
    findings: { file: string; rule: string; origin?: string; range: { start: { line: number } } }[];
  };
  return report.findings.map((it) => ({
    file: it.file,
    line: it.range.start.line,
    rule: it.rule,
    origin: it.origin,
  }));
}

const patch = (path: string, head: string, ...lines: readonly string[]) =>
  `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${head}\n${lines.join('\n')}\n`;

const mail = (subject: string, body: string, more = '') =>
  `From 0123456789abcdef Mon Sep 17 00:00:00 2001\nFrom: A <a@example.org>\nSubject: ${subject}\n${more}\n${body}-- \n2.40.1\n\n`;

describe('--diff', () => {
  const files = { 'a.rs': 'one\nBAD\nthree\n', 'dir/b.rs': 'POOR\n', '.git/HEAD': '' };
  const change = patch('a.rs', '@@ -1,3 +1,4 @@', ' one', ' BAD', '+BAD two', ' three');

  test('reports what the patch brings, and not what was there', async () => {
    const folder = folderOf({ ...files, 'p.diff': change });
    expect(await found(folder, ['--diff', 'p.diff'])).toEqual([
      { file: 'a.rs', line: 3, rule: 'bad-word', origin: 'changed-lines' },
    ]);
    expect(await found(folder, ['--diff', '-'], change)).toHaveLength(1);
    expect(await found(folder, ['--diff', 'p.diff', 'dir'])).toEqual([]);
    // Nothing is written.
    expect(await found(folder, [])).toHaveLength(2);
  });

  test('paths are those of the top of the tree, wherever the command runs', async () => {
    const folder = folderOf(files);
    const edit = patch('dir/b.rs', '@@ -1 +1,2 @@', ' POOR', '+MEH');
    expect(await found(join(folder, 'dir'), ['--diff', '-'], edit)).toEqual([
      { file: 'b.rs', line: 2, rule: 'meh-word', origin: 'changed-lines' },
    ]);
  });

  test('a tree that has the patch already is compared with the state before', async () => {
    const folder = folderOf({ ...files, 'a.rs': 'one\nBAD\nBAD two\nthree\n' });
    const ran = await runIn(folder, ['check', '--format', 'gcc', '--diff', '-'], {}, change);
    expect(ran.stdout).toBe(
      'a.rs:3:1: error: `BAD` is a bad word [bad-word]\na.rs:3:1: note: write `GOOD`\n',
    );
    expect(ran.stderr).toContain('the working tree already has this change');
    expect(ran.status).toBe(1);
  });

  test('a tree that has the patch already, of lines that were added at the end of a file', async () => {
    const end = patch('a.rs', '@@ -1,3 +1,4 @@', ' one', ' BAD', ' three', '+BAD two');
    const folder = folderOf({ ...files, 'a.rs': 'one\nBAD\nthree\nBAD two\n' });
    const ran = await runIn(folder, ['check', '--format', 'gcc', '--diff', '-'], {}, end);
    expect(ran.stdout).toMatch(/^a\.rs:4:1: error: .*\na\.rs:4:1: note: .*\n$/);
    expect(ran.stderr).toContain('the working tree already has this change');
    const before = folderOf(files);
    expect(await found(before, ['--diff', '-'], end)).toMatchObject([{ file: 'a.rs', line: 4 }]);
  });

  test('a series in an mbox, whatever the order of its mails', async () => {
    const first = patch('a.rs', '@@ -1,3 +1,4 @@', ' one', ' BAD', '+two', ' three');
    const second = patch('a.rs', '@@ -1,4 +1,4 @@', ' one', ' BAD', '-two', '+BAD two', ' three');
    const letter = mail('[PATCH v2 0/2] words', 'About words.\n\n --- a/a.rs is one of them\n');
    const words = 'Say it.\n\nSigned-off-by: A <a@example.org>\n---\n a.rs | 2 +-\n 1 file changed\n\n';
    const mbox = letter + mail('[PATCH v2 2/2] b', words + second) + mail('[PATCH v2 1/2] a', words + first);
    expect(await found(folderOf(files), ['--diff', '-'], mbox)).toEqual([
      { file: 'a.rs', line: 3, rule: 'bad-word', origin: 'changed-lines' },
    ]);
  });

  test('a mail in quoted-printable', async () => {
    const body = patch('a.rs', '@@ -1,3 +1,4 @@', ' one', ' BAD', '+BAD =3D two', ' three');
    const head =
      'MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n';
    expect(await found(folderOf(files), ['--diff', '-'], mail('[PATCH] x', body, head))).toHaveLength(1);
  });

  test('files that are added, deleted and renamed', async () => {
    const folder = folderOf(files);
    const added =
      'diff --git a/n.rs b/n.rs\nnew file mode 100644\n--- /dev/null\n+++ b/n.rs\n@@ -0,0 +1 @@\n+BAD\n';
    expect(await found(folder, ['--diff', '-'], added)).toEqual([
      { file: 'n.rs', line: 1, rule: 'bad-word', origin: 'changed-lines' },
    ]);
    const gone =
      'diff --git a/a.rs b/a.rs\ndeleted file mode 100644\n--- a/a.rs\n+++ /dev/null\n@@ -1,3 +0,0 @@\n-one\n-BAD\n-three\n';
    expect(await found(folder, ['--diff', '-'], gone)).toEqual([]);
    const renamed =
      'diff --git a/a.rs b/c.rs\nsimilarity index 90%\nrename from a.rs\nrename to c.rs\n--- a/a.rs\n+++ b/c.rs\n@@ -1,3 +1,3 @@\n one\n BAD\n-three\n+MEH\n';
    expect(await found(folder, ['--diff', '-'], renamed)).toEqual([
      { file: 'c.rs', line: 3, rule: 'meh-word', origin: 'changed-lines' },
    ]);
  });

  test('lines that are moved are reported where they come to stand', async () => {
    const moved = patch('a.rs', '@@ -1,4 +1,4 @@', '+BAD', ' one', ' two', '-BAD', ' three');
    expect(await found(folderOf({ 'a.rs': 'one\ntwo\nBAD\nthree\n' }), ['--diff', '-'], moved)).toEqual([
      { file: 'a.rs', line: 1, rule: 'bad-word', origin: 'changed-lines' },
    ]);
  });

  test.each([
    ['no diff at all', 'nothing here\n', '-: no diff found'],
    [
      'it does not apply',
      patch('a.rs', '@@ -1,2 +1,2 @@', ' uno', '-BAD', '+x'),
      '-: a.rs: the patch does not apply',
    ],
    [
      'a path out of the tree',
      patch('../../x.rs', '@@ -1 +1 @@', '-a', '+b'),
      '-: ../../x.rs: outside the tree',
    ],
    [
      'a file that is missing',
      patch('no.rs', '@@ -1 +1 @@', '-a', '+b'),
      '-: no.rs: the patch changes a file that does not exist',
    ],
  ])('%s is wrong use', async (_, text, problem) => {
    const ran = await runIn(folderOf(files), ['check', '--diff', '-'], {}, text);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `kalloc-lint: --diff: ${problem}\n` });
  });
});

describe('git', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      encoding: 'utf8',
    });

  function repository(): string {
    const folder = folderOf({ 'a.rs': 'one\nBAD\n', 'old name.rs': 'BAD\nx\ny\nz\n' });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'first');
    return folder;
  }

  test('--since: what the working tree brings, with files that git does not know yet', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'a.rs'), 'one\nBAD\nBAD again\n');
    writeFileSync(join(folder, 'new.rs'), 'MEH\n');
    renameSync(join(folder, 'old name.rs'), join(folder, 'name.rs'));
    git(folder, 'add', '-N', 'name.rs');
    expect(await found(folder, ['--since', 'HEAD'])).toEqual([
      { file: 'a.rs', line: 3, rule: 'bad-word', origin: 'changed-lines' },
      { file: 'new.rs', line: 1, rule: 'meh-word', origin: 'changed-lines' },
    ]);
  });

  test('--staged: what the index brings, not the working tree', async () => {
    const folder = repository();
    writeFileSync(join(folder, 'a.rs'), 'one\nBAD\nMEH\n');
    git(folder, 'add', 'a.rs');
    writeFileSync(join(folder, 'a.rs'), 'one\nBAD\nMEH\nPOOR\n');
    writeFileSync(join(folder, 'unknown.rs'), 'BAD\n');
    git(folder, 'mv', 'old name.rs', 'name.rs');
    expect(await found(folder, ['--staged'])).toEqual([
      { file: 'a.rs', line: 3, rule: 'meh-word', origin: 'changed-lines' },
    ]);
  });

  test('a folder without git, and a revision that is none', async () => {
    const folder = repository();
    expect((await runIn(folder, ['check', '--since', '--help=x'])).status).toBe(2);
    const none = await runIn(folder, ['check', '--since', 'nowhere']);
    expect(none).toMatchObject({ status: 2, stdout: '' });
    expect(none.stderr).toBe('kalloc-lint: --since: unknown revision `nowhere`\n');
    rmSync(join(folder, '.git'), { recursive: true });
    const outside = await runIn(folder, ['check', '--staged']);
    expect(outside.stderr).toMatch(/^kalloc-lint: --staged: .*not a git repository/);
  });
});

describe('standard input', () => {
  test('is checked under the name that is given', async () => {
    const folder = folderOf({ 'a.rs': 'GOOD\n' });
    expect(await found(folder, ['-', '--stdin-filename', 'a.rs'], 'x BAD\n')).toEqual([
      { file: 'a.rs', line: 1, rule: 'bad-word', origin: undefined },
    ]);
    expect(await found(folder, ['-'], 'BAD\n')).toHaveLength(1);
  });

  test('is mended to standard output, and the file stays', async () => {
    const folder = folderOf({ 'a.rs': 'GOOD\n' });
    const fix = (input: string, ...more: string[]) =>
      runIn(folder, ['fix', '-', '--stdin-filename', 'a.rs', ...more], {}, input);
    expect(await fix('x BAD\n')).toMatchObject({ status: 0, stdout: 'x GOOD\n' });
    expect(readFileSync(join(folder, 'a.rs'), 'utf8')).toBe('GOOD\n');
    // An editor puts the output in the place of its text: where nothing is mended, it is there all the same.
    expect(await fix('x\n')).toMatchObject({ status: 0, stdout: 'x\n' });
    expect((await fix('x BAD\n', '--diff')).stdout).toContain('+++ b/a.rs');
  });
});
