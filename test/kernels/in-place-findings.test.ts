import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { loadTool, repository } from '../support/tool.ts';

// What the rules on in-place initialisation say of whole kernels is what docs/mainline-findings.md says that they say.

const rules = [
  'in-place-init',
  'in-place-module',
  'large-stack-value',
  'manual-lock-init',
  'pin-init-syntax',
];
const known = new Set([
  'samples/rust/rust_configfs.rs: large-stack-value',
  'samples/rust/rust_debugfs_scoped.rs: in-place-module',
]);

const folder = process.env.KERNEL_SOURCES!;
const tool = await loadTool();

describe.each(readdirSync(folder).filter((it) => it.startsWith('linux-')))('%s', (name) => {
  test('nothing is found but what is written down', () => {
    const root = join(folder, name);
    const analysis = tool.analysis(nodeFileSystem(), { kernel: root, rules: {}, stackLimit: 1024 });
    const files = (readdirSync(root, { recursive: true }) as string[])
      .filter((it) => it.endsWith('.rs'))
      .sort();
    const found = files.flatMap((path) =>
      analysis
        .report(join(root, path))
        .findings.filter((it) => rules.includes(it.rule))
        .map((it) => `${path}: ${it.rule}`),
    );
    analysis.dispose();
    expect(files.length).toBeGreaterThan(0);
    expect(found.filter((it) => !known.has(it))).toEqual([]);
    const page = readFileSync(join(repository, 'docs/mainline-findings.md'), 'utf8');
    for (const it of new Set(found)) expect(page).toContain(it.split(':')[0]);
  });
});
