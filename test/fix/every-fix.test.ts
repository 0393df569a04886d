import { expect, test } from 'vitest';
import { judgeFixes, judgeRounds } from '../../scripts/lib/fix-verdicts.ts';
import { literateModules, oneIn } from '../support/literate-modules.ts';
import { loadTool, repository } from '../support/tool.ts';

// Each fix that is offered in a sample of the literate tests, by itself, and all of them together, twice. `npm run fixes`
// does the same with every literate test. Whether the results compile is asked in test/kernels/every-fix.test.ts.

const tool = await loadTool();

test('each fix ends its finding and brings none; `fix` ends, and `--unsafe` leaves no more', () => {
  const bad: string[] = [];
  let judged = 0;
  for (const { name, texts, analysis } of literateModules(tool, repository, oneIn(8))) {
    const module = { analysis, tool, texts };
    for (const { fix, faults } of judgeFixes(module)) {
      judged++;
      if (faults.length > 0) bad.push(`${name}: ${fix.title}: ${faults.join(', ')}`);
    }
    for (const { applicability, faults } of judgeRounds(module))
      if (faults.length > 0) bad.push(`${name}: ${applicability}: ${faults.join(', ')}`);
    analysis.dispose();
  }
  expect(bad).toEqual([]);
  expect(judged).toBeGreaterThan(20);
});
