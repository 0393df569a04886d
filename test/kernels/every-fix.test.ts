import { afterAll, expect, test } from 'vitest';
import { judgeFixes, judgeRounds } from '../../scripts/lib/fix-verdicts.ts';
import { compiledKernels, errorText, ModuleCompiler } from '../../scripts/lib/module-compiler.ts';
import { literateModules, oneIn } from '../support/literate-modules.ts';
import { loadTool, repository } from '../support/tool.ts';

// The compiler's word on the fixes of a sample of the literate tests: what compiled before compiles after.

const tool = await loadTool();
const compiler = new ModuleCompiler(process.env.KERNEL_TYPECHECK_CMD!);
afterAll(() => compiler.dispose());

test('what compiles before a fix compiles after it', () => {
  const bad: string[] = [];
  let compiled = 0;
  for (const { name, version, texts, analysis } of literateModules(tool, repository, oneIn(6))) {
    const [path] = texts.keys();
    if (compiledKernels.includes(version) && texts.size === 1 && path !== undefined) {
      const before = texts.get(path)!;
      const all = [
        ...[...judgeFixes({ analysis, tool, texts })].map((it) => ({
          texts: it.texts,
          title: it.fix.title,
          fix: it,
        })),
        ...judgeRounds({ analysis, tool, texts }).map((it) => ({
          texts: it.texts,
          title: it.applicability,
          fix: undefined,
        })),
      ];
      for (const it of all) {
        const { change, errors } = compiler.compare(version, before, it.texts.get(path)!, it.fix);
        if (change !== 'neither') compiled++;
        if (change === 'refused') bad.push(`${name}: ${it.title}: ${errors.map(errorText).join('; ')}`);
      }
    }
    analysis.dispose();
  }
  expect(bad).toEqual([]);
  expect(compiled).toBeGreaterThan(20);
});
