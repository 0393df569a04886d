import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../../server/src/project/project-file.ts';
import { folderOf, runIn } from './harness.ts';

const read = (text: string) => readProjectFile(text, ['bad-word', 'poor-word']);
const problems = (text: string) =>
  read(text).problems.map((it) => [text.slice(it.span.start, it.span.end), it.message]);

describe('what a project file says', () => {
  test('all keys', () => {
    const text =
      'kernel = "6.12"\nstack-limit = 2048\nexclude = ["gen/", "*.out.rs"]\nbaseline = "known.json"\n\n[rules]\nbad-word = "off"\n"poor-word" = "error"\n';
    expect(read(text)).toEqual({
      kernel: '6.12',
      stackLimit: 2048,
      exclude: ['gen/', '*.out.rs'],
      baseline: 'known.json',
      rules: { 'bad-word': 'off', 'poor-word': 'error' },
      problems: [],
    });
    expect(read('')).toEqual({ exclude: [], rules: {}, problems: [] });
  });

  test('what is wrong is said at its place, and the rest holds', () => {
    expect(problems('kernl = "6.12"\nstack-limit = 1\n')).toEqual([['kernl', 'unknown key `kernl`']]);
    expect(read('kernl = "6.12"\nstack-limit = 1\n').stackLimit).toBe(1);
    expect(problems('kernel = 6\n')).toEqual([['kernel', '`kernel` must be a string']]);
    expect(problems('stack-limit = -1\n')).toEqual([
      ['stack-limit', '`stack-limit` must be a number of bytes, 0 or more'],
    ]);
    expect(problems('exclude = "gen"\n')).toEqual([['exclude', '`exclude` must be an array of strings']]);
    expect(problems('[rules]\nbad-wort = "off"\npoor-word = "fatal"\n')).toEqual([
      ['bad-wort', 'unknown rule `bad-wort`'],
      ['poor-word', '`poor-word` must be one of error, warning, hint, off'],
    ]);
    expect(problems('rules = 1\n')).toEqual([['rules', '`rules` must be a table: `[rules]`']]);
  });

  test('a file that is no TOML', () => {
    expect(problems('kernel = \n')[0]![1]).toMatch(/^not valid TOML: /);
    expect(problems('a = 1\na = 2\n')).toHaveLength(1);
  });

  test.each(['../x.json', '/etc/passwd', 'a/../../x', 'C:\\x', '\\\\host\\x'])(
    'no baseline outside: %s',
    (path) => {
      expect(problems(`baseline = ${JSON.stringify(path)}\n`)).toEqual([
        ['baseline', '`baseline` must lie inside this folder'],
      ]);
    },
  );
});

describe('check', () => {
  test('uses the nearest file of each folder; options take precedence', async () => {
    const folder = folderOf({
      '.kalloc-lint.toml': 'exclude = ["gen/"]\n[rules]\nbad-word = "off"\n',
      'a.rs': 'BAD POOR\n',
      'gen/g.rs': 'POOR\n',
      'sub/.kalloc-lint.toml': '[rules]\npoor-word = "error"\n',
      'sub/b.rs': 'BAD POOR\n',
    });
    const run = async (...argv: string[]) => {
      const ran = await runIn(folder, ['check', '--format', 'gcc', ...argv]);
      return ran.stdout.split('\n').filter((it) => it !== '' && !it.includes('note: write'));
    };
    const poor = (file: string, level: string, at = 5) =>
      `${file}:1:${at}: ${level}: \`POOR\` is a poor word [poor-word]`;
    const bad = (file: string) => `${file}:1:1: error: \`BAD\` is a bad word [bad-word]`;
    expect(await run()).toEqual([poor('a.rs', 'warning'), bad('sub/b.rs'), poor('sub/b.rs', 'error')]);
    expect(await run('--rule', 'bad-word=error', 'a.rs')).toEqual([bad('a.rs'), poor('a.rs', 'warning')]);
    expect(await run('--rule', 'poor-word', 'sub')).toEqual([poor('sub/b.rs', 'error')]);
    expect(await run('--no-config', 'gen')).toEqual([poor('gen/g.rs', 'warning', 1)]);
    // A file that is named is looked at, excluded or not.
    expect(await run('gen/g.rs')).toEqual([poor('gen/g.rs', 'warning', 1)]);
  });

  test('a wrong key is a finding in the file', async () => {
    const folder = folderOf({ '.kalloc-lint.toml': '# project\nkernl = "6.12"\n', 'a.rs': 'x\n' });
    const ran = await runIn(folder, ['check', '--format', 'gcc']);
    expect(ran).toEqual({
      status: 1,
      stdout:
        '.kalloc-lint.toml:2:1: warning: unknown key `kernl` [project-file]\n.kalloc-lint.toml:2:1: note: did you mean `kernel`?\n',
      stderr: '',
    });
    const kernel = folderOf({ '.kalloc-lint.toml': 'kernel = "nowhere"\n', 'a.rs': 'x\n' });
    expect((await runIn(kernel, ['check', '--format', 'gcc'])).stdout).toBe(
      '.kalloc-lint.toml:1:1: warning: `kernel`: nowhere: neither a kernel version nor a folder; bundled profiles are `6.12`, `7.3` [project-file]\n',
    );
  });

  test('a baseline of the project, and how many findings it hides', async () => {
    const folder = folderOf({ '.kalloc-lint.toml': 'baseline = "known.json"\n', 'a.rs': 'BAD\n' });
    const written = await runIn(folder, ['check', '--no-config', '--write-baseline', 'known.json']);
    expect(written.stdout).toMatch(/^Nothing new: [\s\S]*\n1 finding in the baseline is not shown\n$/);
    const ran = await runIn(folder, ['check']);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/^Nothing new: 1 file checked[\s\S]*1 finding in the baseline is not shown/);
  });

  test('fix reads it too', async () => {
    const folder = folderOf({
      '.kalloc-lint.toml': '[rules]\nbad-word = "off"\n',
      'a.rs': 'BAD\n',
      'b/c.rs': 'BAD\n',
    });
    expect((await runIn(folder, ['fix', '--diff'])).stdout).toBe('');
    expect((await runIn(folder, ['fix', '--diff', '--no-config'])).stdout).toContain('+GOOD');
    expect((await runIn(folder, ['fix', '--diff', '--rule', 'poor-word', '--no-config'])).stdout).toBe('');
  });
});
