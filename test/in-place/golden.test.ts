import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inPlaceModules, moduleAnalysis, rewritten } from '../support/in-place-modules.ts';
import { loadTool, repository } from '../support/tool.ts';

// `fix --unsafe` makes each `.fixed.rs` of its partner and finds nothing in it; test/kernels/in-place.test.ts has it compiled.

const tool = await loadTool();
const modules = inPlaceModules(repository);

test('there are at least 30 modules for each of two kernels', () => {
  for (const kernel of ['6.12', '7.3'])
    expect(modules.filter((it) => it.kernels.includes(kernel)).length).toBeGreaterThanOrEqual(30);
});

describe.each(modules)('$name', ({ before, after, kernels }) => {
  test.each(kernels)('on Linux %s', (kernel) => {
    const analysis = moduleAnalysis(tool, kernel);
    const { text, outcome } = rewritten(tool, analysis, readFileSync(before, 'utf8'));
    if (process.env.UPDATE_EXPECT === '1') writeFileSync(after, text);
    expect(text).toBe(readFileSync(after, 'utf8'));
    expect(outcome.applied.length).toBeGreaterThan(0);
    expect(outcome.reports.flatMap((it) => it.findings).map((it) => it.message)).toEqual([]);
  });
});
