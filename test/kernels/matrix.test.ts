import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';
import { folderOf } from '../cli/harness.ts';
import { runTool } from '../support/cli.ts';
import { parseLiterate } from '../support/markdown.ts';
import { loadTool, repository } from '../support/tool.ts';

// The matrix over five kernels agrees with the compiler on those that it can judge: file by file for the pairs of
// test/typecheck and the old modules of test/migrate, and line by line for the forms of kernels/matrix.md.
// KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const tool = await loadTool();
const command = process.env.KERNEL_TYPECHECK_CMD!;
const kernels = '6.1,6.10,6.12,7.2,7.3';
/** Those that the compiler can judge. */
const judged = ['6.12', '7.3'] as const;
/** Subsystems that the compiler's configuration for 6.12 leaves out. */
const unjudged = new Set(['phy_2024.rs', 'block_2024.rs']);

interface Row {
  readonly file: string;
  readonly rule: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly kernels: Readonly<Record<string, { readonly severity: string } | null>>;
}

/** Rules whose findings do not keep code from compiling, whatever their severity. */
const ofContexts = /sleep|atomic|stack|preempt|size|^gfp|^in-place/;

/** All files checked in one run; gives the lines of a file that break on a kernel. */
async function broken(files: ReadonlyMap<string, string>) {
  const list = [...files.keys()].map((it) => `obj-m += ${it.replace(/\.rs$/, '.o')}`).join('\n');
  const folder = folderOf({ ...Object.fromEntries(files), Kbuild: `${list}\n` });
  const ran = await runTool(tool, folder, ['check', '--kernel', kernels, '--format', 'json', '--no-cache']);
  const { matrix } = JSON.parse(ran.stdout) as { readonly matrix: readonly Row[] };
  const linesOf = (file: string, kernel: string): ReadonlySet<number> =>
    new Set(
      matrix
        .filter((it) => basename(it.file) === file && !ofContexts.test(it.rule))
        .filter((it) => it.kernels[kernel] && it.kernels[kernel].severity !== 'hint')
        .map((it) => it.range.start.line),
    );
  return { folder, linesOf };
}

/** The lines that the compiler refuses; 0 for a message without a place. */
function refused(kernel: string, file: string): ReadonlySet<number> {
  const { status, places } = compile(command, kernel, file);
  if (status === 0) return new Set();
  const lines = new Set(places.map((it) => it.line));
  return lines.size > 0 ? lines : new Set([0]);
}

/** Whether a line is told, or one before it in the same statement: of a call over several lines the tool names the first. */
function isTold(told: ReadonlySet<number>, lines: readonly string[], line: number): boolean {
  for (let at = line; at > 0; at--) {
    if (told.has(at)) return true;
    if (/[;{}]$/.test(lines[at - 2] ?? '')) return false;
  }
  return false;
}

test('says of each module what the compiler says', async () => {
  const files = new Map(
    ['test/migrate', 'test/typecheck'].flatMap((it) =>
      readdirSync(join(repository, it))
        .filter((name) => name.endsWith('.rs') && !unjudged.has(name))
        // A module is named by an identifier.
        .map((name) => [
          name.replace(/\.(?=.*\.)|-/g, '_'),
          readFileSync(join(repository, it, name), 'utf8'),
        ]),
    ) as [string, string][],
  );
  const { folder, linesOf } = await broken(files);
  const differ: string[] = [];
  for (const file of files.keys())
    for (const kernel of judged) {
      const takes = refused(kernel, join(folder, file)).size === 0;
      if (takes !== (linesOf(file, kernel).size === 0))
        differ.push(`${file} on ${kernel}: the compiler ${takes ? 'takes' : 'refuses'} it`);
    }
  expect(files.size).toBeGreaterThanOrEqual(10);
  expect(differ).toEqual([]);
});

test('says of each line what the compiler says', async () => {
  const path = join(repository, 'test/kernels/matrix.md');
  const files = new Map(
    parseLiterate(path, readFileSync(path, 'utf8')).map((it, idx) => [
      `form_${idx}.rs`,
      `// ${it.name}\n${it.files[0]!.fence.text}`,
    ]),
  );
  const { folder, linesOf } = await broken(files);
  const differ: string[] = [];
  for (const [file, text] of files) {
    writeFileSync(join(folder, file), text);
    for (const kernel of judged) {
      const wrong = refused(kernel, join(folder, file));
      const told = linesOf(file, kernel);
      const lines = text.split('\n');
      // A compiler that stops early tells less: only a file that it takes must have no finding.
      const silent = [...wrong].filter((it) => !isTold(told, lines, it));
      const alarms = wrong.size === 0 ? [...told] : [];
      for (const it of silent) differ.push(`${kernel}, not told: ${lines[0]}: ${lines[it - 1]?.trim()}`);
      for (const it of alarms) differ.push(`${kernel}, told in vain: ${lines[0]}: ${lines[it - 1]?.trim()}`);
    }
  }
  expect(files.size).toBeGreaterThanOrEqual(25);
  expect(differ).toEqual([]);
});
