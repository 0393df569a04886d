import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrated, oldModules } from './support/migrated.ts';
import { loadTool, repository } from './support/tool.ts';

// Each module of test/migrate becomes a series that `git am` takes, whose steps parse and whose end has no findings, or
// has what is left named; what the compiler says of the end is for test/kernels/migrate.test.ts.

const tool = await loadTool();
const modules = oldModules();

test('there are at least 25 old modules, and few that no rewrite saves', () => {
  expect(modules.length).toBeGreaterThanOrEqual(25);
  expect(modules.filter((it) => it.byHand).length).toBeLessThanOrEqual(modules.length / 10 + 1);
});

describe.each(['6.12', '7.3'])('to Linux %s', (to) => {
  test.each(modules)('$name', async (module) => {
    const { status, left, steps, subjects } = await migrated(tool, module, to);
    const before = readFileSync(join(repository, `test/migrate/${module.name}.rs`), 'utf8');
    expect(steps.length).toBeGreaterThan(0);
    for (const [idx, text] of steps.entries()) {
      expect(tool.countProblems(`${module.name}.rs`, text), `step ${idx + 1}`).toBe(0);
      expect(text).not.toBe(idx === 0 ? before : steps[idx - 1]);
    }
    // One commit a kind.
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(subjects.every((it) => it.startsWith(`${module.name}: `) && it.length < 75)).toBe(true);
    if (status === 0) expect(left).toContain('nothing left to do by hand');
    else expect(left).toMatch(/places? left to do by hand/);
    if (module.byHand) expect(status).toBe(1);
  });
});
