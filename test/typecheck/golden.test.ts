import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixInRounds } from '../../server/src/fix/rounds.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { modulePairs } from '../support/pairs.ts';
import { loadTool, repository } from '../support/tool.ts';

// `fix` makes each `.fixed.rs` of its partner, byte for byte; that those compile is for test/kernels/typecheck.test.ts.

const tool = await loadTool();
const kbuild = ['/module/Kbuild', 'obj-m := module.o\n'] as const;
const path = '/module/module.rs';

/** What safe fixes make of a module, and what is still found in it. */
function fixed(text: string, kernel: string) {
  const fs = memoryFileSystem(new Map([kbuild, [path, text]]));
  const analysis = tool.analysis(fs, { kernel, rules: {}, stackLimit: 1024 });
  const outcome = fixInRounds(
    [path],
    { applicability: 'safe' },
    {
      report: (it) => analysis.report(it),
      text: (it) => analysis.text(it),
      update: (it, now) => analysis.open(it, now),
      countProblems: tool.countProblems,
    },
  );
  analysis.dispose();
  const errors = outcome.reports.flatMap((it) => it.findings).filter((it) => it.severity === 'error');
  return { text: outcome.files.get(path) ?? text, errors: errors.map((it) => it.message) };
}

describe.each(modulePairs(repository))('$name', ({ before, after, kernels }) => {
  test.each(kernels)('on Linux %s', (kernel) => {
    const done = fixed(readFileSync(before, 'utf8'), kernel);
    if (process.env.UPDATE_EXPECT === '1') writeFileSync(after, done.text);
    expect(done).toEqual({ text: readFileSync(after, 'utf8'), errors: [] });
  });
});
