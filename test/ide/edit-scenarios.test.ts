import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEditScenarios, statesOf } from '../../scripts/lib/edit-scenarios.ts';
import { compareStates, oracleOf } from '../../scripts/lib/scenario-run.ts';
import type { FileReport } from '../../server/src/analysis.ts';
import { loadTool, repository } from '../support/tool.ts';

// After each edit of a scenario, and after each is undone, every file's report is that of an analysis that shares
// nothing with any other and has seen nothing before. What is taken from memory on the way is worked out anew as well,
// and must be the same (`verify`).

const tool = await loadTool();
/** Whose analyses share nothing with those of `tool`. */
const apart = await loadTool();

describe.each(readEditScenarios(join(repository, 'test/edits')))('$name', (scenario) => {
  const fresh = oracleOf(apart, scenario);

  test('says something else after some edit, unless it is said that it does not', () => {
    if (!scenario.tells) return;
    const said = statesOf(scenario).map((it) => JSON.stringify(rules(fresh(it.files))));
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test.each([
    ['in the editor', true],
    ['on disk', false],
  ])('%s', (_, inEditor) => {
    for (const it of compareStates(tool, fresh, scenario, inEditor, { verify: true }))
      expect({ what: it.what, reports: it.edited }).toEqual({ what: it.what, reports: it.fresh });
  });
});

function rules(reports: readonly FileReport[]): unknown {
  return reports.map((it) => [
    it.unknown,
    it.findings.map((found) => [found.rule, found.verdict, found.message]),
  ]);
}
