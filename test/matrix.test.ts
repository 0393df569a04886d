import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from './cli/harness.ts';
import { runTool } from './support/cli.ts';
import { loadTool } from './support/tool.ts';

// One run against several kernels: what holds where, and whether a single form of a line fits all of them.

const tool = await loadTool();

const grown = `use kernel::prelude::*;

fn grow(v: &mut KVec<u32>) -> Result {
    v.try_push(1)?;
    Ok(())
}
`;
const boxed = `use kernel::prelude::*;

fn one() -> Result<KBox<u32>> {
    Ok(KBox::new(1, GFP_KERNEL)?)
}
`;

/** What JSON says of a run. */
interface Printed {
  readonly kernels: readonly { readonly name: string; readonly fits: boolean; readonly api: string }[];
  readonly summary: { readonly fits: readonly string[]; readonly breaks: readonly string[] };
  readonly matrix: readonly {
    readonly rule: string;
    readonly kernels: Readonly<Record<string, { readonly message: string } | null>>;
    readonly form?: string | null;
  }[];
}

async function check(files: Readonly<Record<string, string>>, kernels: string): Promise<Printed> {
  const folder = folderOf(files);
  const ran = await runTool(tool, folder, ['check', '--kernel', kernels, '--format', 'json', '--no-cache']);
  return JSON.parse(ran.stdout) as Printed;
}

describe('check', () => {
  test('says which kernels the code fits, and where it breaks', async () => {
    const { kernels, summary, matrix } = await check(
      { 'boxed.rs': boxed, Kbuild: 'obj-m := boxed.o\n' },
      '6.1,6.10,6.12,7.3',
    );
    expect(kernels.map((it) => it.api)).toEqual(['fork', 'ext', 'kbox', 'kbox']);
    expect(summary.fits).toEqual(['6.12', '7.3']);
    expect(summary.breaks).toEqual(['6.1', '6.10']);
    expect(matrix.map((it) => it.rule)).toEqual(['api-too-new', 'api-too-new']);
    for (const row of matrix) {
      expect(row.kernels['7.3']).toBeNull();
      expect(row.kernels['6.1']?.message).toContain('came with 6.13');
      expect(row.form).toBeNull();
    }
  });
  test('tells the form that fits all of them', async () => {
    const { matrix } = await check({ 'grown.rs': grown, Kbuild: 'obj-m := grown.o\n' }, '6.12,7.2,7.3');
    expect(matrix.map((it) => it.form)).toEqual(['Replace with `push`, passing `GFP_KERNEL`']);
  });
  test('prints a line for each place and a column for each kernel', async () => {
    const folder = folderOf({ 'boxed.rs': boxed, Kbuild: 'obj-m := boxed.o\n' });
    const { stdout, status } = await runTool(tool, folder, ['check', '--kernel', '6.10,7.3', 'boxed.rs']);
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "               6.10     7.3
      boxed.rs:3:20  breaks   ·        api-too-new
                     \`KBox\` is not in this kernel (it came with 6.13, and 6.12.y has it from 6.12.19 on)
                     no single form fits all of them
      boxed.rs:4:8   breaks   ·        api-too-new
                     \`KBox\` is not in this kernel (it came with 6.13, and 6.12.y has it from 6.12.19 on)
                     no single form fits all of them

      1 file checked against 6.10, 7.3
      compiles on 7.3, as far as this tool can tell
      breaks on 6.10
      0 of 2 places have one form that fits all kernels
      "
    `);
  });
  test.each([
    [['--kernel', '6.12,'], '--kernel: empty entry in the list'],
    [['--kernel', '6.12,6.12'], '--kernel: the same kernel is given twice'],
    [
      ['--kernel', '6.12,nowhere'],
      '--kernel: nowhere: neither a kernel version nor a folder; bundled profiles are `6.1`, `6.6`, `6.8`, `6.10`, `6.12`, `7.2`, `7.3`',
    ],
    [['--kernel', '6.12,7.3', '--staged'], '--staged: cannot be combined with several kernels'],
  ])('%j is wrong use', async (args, message) => {
    const ran = await runTool(tool, folderOf({ 'a.rs': '' }), ['check', ...args]);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `kalloc-lint: ${message}\n` });
  });
});

describe('fix', () => {
  test('writes what suits all kernels', async () => {
    const folder = folderOf({ 'grown.rs': grown, Kbuild: 'obj-m := grown.o\n' });
    const { status } = await runTool(tool, folder, ['fix', '--kernel', '6.12,7.3']);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'grown.rs'), 'utf8')).toContain('v.push(1, GFP_KERNEL)?;');
  });
  test('leaves what suits one kernel alone, and says so', async () => {
    const text = boxed.replaceAll('KBox', 'Box').replace('Box::new(1, GFP_KERNEL)', 'Box::try_new(1)');
    const folder = folderOf({ 'boxed.rs': text, Kbuild: 'obj-m := boxed.o\n' });
    writeFileSync(join(folder, 'boxed.rs'), text);
    const { status, stderr } = await runTool(tool, folder, ['fix', '--kernel', '6.1,7.3']);
    expect(status).toBe(1);
    expect(stderr).toContain('no single form fits all kernels');
    expect(readFileSync(join(folder, 'boxed.rs'), 'utf8')).toBe(text);
  });
  test('heeds the project’s file: what it excludes, and the levels of rules', async () => {
    const files = { 'grown.rs': grown, Kbuild: 'obj-m := grown.o\n' };
    const args = ['fix', '.', '--kernel', '6.12,7.3', '--diff'];
    for (const config of ['exclude = ["grown.rs"]\n', '[rules]\nlingering-try = "off"\n']) {
      const folder = folderOf({ ...files, '.kalloc-lint.toml': config });
      expect((await runTool(tool, folder, args)).stdout).toBe('');
      expect((await runTool(tool, folder, [...args, '--no-config'])).stdout).toContain('+    v.push(1, GFP');
    }
  });
  test('says once what several kernels say alike', async () => {
    const text = 'use kernel::prelude::*;\nuse kernel::frob::Frob;\n';
    const folder = folderOf({ 'frob.rs': text, Kbuild: 'obj-m := frob.o\n' });
    const { stderr } = await runTool(tool, folder, ['fix', '--kernel', '6.12,7.3', '--diff']);
    expect(stderr.match(/frob\.rs:2:5/g)).toHaveLength(1);
  });
});

describe('what a run was not asked for', () => {
  const files = {
    'frob.rs': 'use kernel::prelude::*;\nuse kernel::frob::Frob;\n',
    Kbuild: 'obj-m := frob.o\n',
  };
  test('a level that the project’s file gives is heeded', async () => {
    const folder = folderOf({
      ...files,
      '.kalloc-lint.toml': '[rules]\nunresolved-kernel-name = "off"\n',
    });
    const { status, stdout } = await runTool(tool, folder, ['check', '--kernel', '6.12,7.3']);
    expect(stdout).not.toContain('frob.rs');
    expect(status).toBe(0);
  });
  test('`--quiet` leaves the places alone', async () => {
    const { stdout } = await runTool(tool, folderOf(files), ['check', '--kernel', '6.12,7.3', '--quiet']);
    expect(stdout).toContain('frob.rs:2:5');
    expect(stdout).not.toContain('checked against');
  });
  test('nothing compiles where nothing was looked at', async () => {
    const folder = folderOf({ ...files, '.kalloc-lint.toml': 'exclude = ["*.rs"]\n' });
    const { stdout } = await runTool(tool, folder, ['check', '.', '--kernel', '6.12,7.3']);
    expect(stdout).toBe('0 files checked against 6.12, 7.3\n');
  });
  test('a kernel that nobody knows is called by the profile that stands in for it', async () => {
    const folder = folderOf({ 'grown.rs': grown, Kbuild: 'obj-m := grown.o\n' });
    const { stdout } = await runTool(tool, folder, ['check', '--kernel', '6.12,9.9', '--format', 'json']);
    const { matrix } = JSON.parse(stdout) as Printed;
    expect(matrix[0]?.kernels['9.9']?.message).toBe('`try_push` is an old name that Linux 7.3 no longer has');
    const text = await runTool(tool, folder, ['check', '--kernel', '6.12,9.9']);
    expect(text.stdout).toContain('nothing is known of 9.9 itself: the profile of 7.3 stands in for it');
  });
});
