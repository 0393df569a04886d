import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compile } from '../../scripts/lib/rust-compiler.ts';
import { migrated, oldModules } from '../support/migrated.ts';
import { loadTool } from '../support/tool.ts';

// The compiler's word on what `migrate` makes of the modules of test/migrate: 9 in 10 compile, and of each that does not
// the tool has said so. KERNEL_TYPECHECK_CMD is called as `CMD KERNEL FILE.rs`.

const tool = await loadTool();
const command = process.env.KERNEL_TYPECHECK_CMD!;
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-migrated-'));
afterAll(() => rmSync(folder, { recursive: true }));

// How many of the modules may stay refused, all of them named beforehand: on 6.12 there is no `global_lock!` for what was
// a static lock, and on 7.3 block and misc devices have other traits.
describe.each([
  ['6.12', 3],
  ['7.3', 4],
] as const)('to Linux %s', (to, most) => {
  test('compiles, or is said not to', async () => {
    const modules = oldModules().filter((it) => it.judged.includes(to));
    const refused: string[] = [];
    const unsaid: string[] = [];
    const oversaid: string[] = [];
    for (const module of modules) {
      const { status, steps } = await migrated(tool, module, to);
      const file = join(folder, `${module.name}.rs`);
      writeFileSync(file, steps.at(-1)!);
      const compiles = compile(command, to, file).status === 0;
      if (!compiles) refused.push(module.name);
      if (!compiles && status === 0) unsaid.push(module.name);
      if (compiles && status !== 0) oversaid.push(module.name);
    }
    expect(unsaid).toEqual([]);
    expect(oversaid).toEqual([]);
    expect(refused.length, refused.join(', ')).toBeLessThanOrEqual(most);
  });
});
