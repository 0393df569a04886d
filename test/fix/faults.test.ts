import { expect, test } from 'vitest';
import { faultModules } from '../support/faults.ts';
import { loadTool } from '../support/tool.ts';

// Each fix of each finding in the modules of test/faults, applied by itself. Whether the results compile is asked in
// test/kernels/fault-fixes.test.ts.

const tool = await loadTool();
const modules = faultModules(tool, '7.3');

test.each(modules)('$name: each fix leaves a clean place and parses', ({ text, fixes }) => {
  expect(fixes.length).toBeGreaterThan(0);
  const problems = tool.countProblems('module.rs', text);
  const bad = fixes
    .filter((it) => !it.clean || tool.countProblems('module.rs', it.text) > problems)
    .map((it) => `${text.slice(0, it.finding.span.start).split('\n').length}: ${it.fix.title}`);
  expect(bad).toEqual([]);
});

test('every kind of fix is offered somewhere', () => {
  expect([...new Set(modules.flatMap((it) => it.fixes.map((fix) => fix.kind)))].sort()).toEqual([
    'Allocate with `GFP_ATOMIC`',
    'Allocate with `GFP_ATOMIC` in …, which is only called in atomic context',
    'Allocate with `GFP_NOWAIT`',
    'Allocate with `GFP_NOWAIT` in …, which is only called in atomic context',
    'Declare … before …',
    'Drop it after …',
    'Drop … before the block ends',
    'Drop … before this',
    'Let … take its flags, `GFP_ATOMIC` here',
    'Let … take its flags, `GFP_NOWAIT` here',
    'Move the allocation before taking …',
    'Move the call before taking …',
    'Reserve before taking …',
  ]);
});
