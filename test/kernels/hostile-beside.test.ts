import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hostileTexts } from '../../scripts/lib/hostile.ts';
import { runTool } from '../support/cli.ts';
import { loadTool } from '../support/tool.ts';

// Hostile files cost themselves and nothing else: in one run with them a kernel's report is the one that it has alone.

const tool = await loadTool();
const sources = process.env.KERNEL_SOURCES!;
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
const { valid, broken } = hostileTexts(30);
for (const [idx, { text }] of [...valid, ...broken].entries()) writeFileSync(join(folder, `${idx}.rs`), text);

interface Report {
  readonly summary: { readonly files: number; readonly unknown: number };
  readonly findings: readonly { readonly file: string }[];
}

describe.each(readdirSync(sources).filter((it) => it.startsWith('linux-')))('%s', (name) => {
  const tree = join(sources, name);
  const check = async (...operands: string[]): Promise<Report> => {
    const argv = ['check', '--no-cache', '--kernel', tree, '--format', 'json', ...operands];
    return JSON.parse((await runTool(tool, sources, argv)).stdout) as Report;
  };

  test('reports the same beside hostile files', async () => {
    const alone = await check(tree);
    const hostile = await check(folder);
    const both = await check(tree, folder);
    const words = (it: Report) => it.findings.map((finding) => JSON.stringify(finding)).sort();
    expect(words(both)).toEqual([...words(alone), ...words(hostile)].sort());
    expect(hostile.findings.length).toBeGreaterThanOrEqual(valid.length);
    expect(both.summary.files).toBe(alone.summary.files + hostile.summary.files);
    expect(both.summary.unknown).toBe(alone.summary.unknown + hostile.summary.unknown);
  });
});
