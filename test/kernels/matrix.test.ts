import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../cli/harness.ts';
import { runTool } from '../support/cli.ts';
import { loadTool, repository } from '../support/tool.ts';

// The matrix over five kernels agrees with the compiler on those that it can judge, for the pairs of test/typecheck and
// the old modules of test/migrate. KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const tool = await loadTool();
const command = process.env.KERNEL_TYPECHECK_CMD!;
/** Subsystems that the compiler's configuration for 6.12 leaves out. */
const unjudged = new Set(['phy_2024', 'block_2024']);

test('says of each module what the compiler says', async () => {
  const files = ['test/migrate', 'test/typecheck'].flatMap((it) =>
    readdirSync(join(repository, it))
      .filter((name) => name.endsWith('.rs') && !unjudged.has(name.replace(/\.rs$/, '')))
      .map((name) => join(repository, it, name)),
  );
  const differ: string[] = [];
  for (const file of files) {
    const folder = folderOf({});
    const path = join(folder, basename(file));
    cpSync(file, path);
    const kernels = '6.1,6.10,6.12,7.2,7.3';
    const ran = await runTool(tool, folder, [
      'check',
      '--kernel',
      kernels,
      '--format',
      'json',
      basename(file),
    ]);
    const { summary } = JSON.parse(ran.stdout) as { readonly summary: { readonly fits: readonly string[] } };
    for (const kernel of ['6.12', '7.3']) {
      const compiles = spawnSync(command, [kernel, path], { encoding: 'utf8' }).status === 0;
      if (compiles !== summary.fits.includes(kernel))
        differ.push(`${basename(file)} on ${kernel}: the compiler ${compiles ? 'takes' : 'refuses'} it`);
    }
  }
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(differ).toEqual([]);
});
