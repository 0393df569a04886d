import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis, FileReport } from '../../server/src/analysis.ts';
import { type EditScenario, readEditScenarios, statesOf } from '../support/edit-scenarios.ts';
import { memoryFileSystem } from '../support/memory-fs.ts';
import { loadTool, repository } from '../support/tool.ts';

// After each edit of a scenario, and after each is undone, every file's report is that of an analysis that shares
// nothing with any other and has seen nothing before.

const tool = await loadTool();
/** Whose analyses share nothing with those of `tool`. */
const apart = await loadTool();
const root = '/edits';

type Texts = ReadonlyMap<string, string>;

function disk(files: Texts): Map<string, string> {
  return new Map([...files].map(([path, text]) => [`${root}/${path}`, text]));
}

function rustFiles(files: Texts): string[] {
  return [...files.keys()].filter((it) => it.endsWith('.rs')).map((it) => `${root}/${it}`);
}

const optionsFor = ({ files }: EditScenario) => ({
  ...(files.has('Makefile') ? {} : { kernel: '7.3' }),
  rules: {},
  stackLimit: 1024,
});

/** What a fresh start says of these texts; asked for once a scenario, for an undo comes by the same texts again. */
function oracle(scenario: EditScenario) {
  const known = new Map<Texts, FileReport[]>();
  const ask = (files: Texts): FileReport[] => {
    const fresh = apart.analysis(memoryFileSystem(disk(files)), optionsFor(scenario));
    try {
      return rustFiles(files).map((it) => fresh.report(it));
    } finally {
      fresh.dispose();
    }
  };
  return (files: Texts): FileReport[] => {
    let found = known.get(files);
    if (!found) known.set(files, (found = ask(files)));
    return found;
  };
}

/** Brings an analysis from some texts to others: in the editor what is open there, on disk everything. */
function move(analysis: Analysis, from: Texts, to: Texts, on: Map<string, string>, inEditor: boolean): void {
  for (const path of new Set([...from.keys(), ...to.keys()])) {
    const [before, after] = [from.get(path), to.get(path)];
    if (before === after) continue;
    const name = `${root}/${path}`;
    if (after === undefined) on.delete(name);
    else on.set(name, after);
    if (inEditor && path.endsWith('.rs')) {
      if (before === undefined) analysis.open(name, after!);
      else if (after === undefined) analysis.close(name);
      else analysis.change(name, [smallest(before, after)]);
    }
    if (!inEditor || before === undefined || after === undefined || !path.endsWith('.rs'))
      analysis.invalidate([name]);
  }
}

/** The change that an editor would send: what stands between the first and the last difference. */
function smallest(before: string, after: string): { start: number; end: number; newText: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}

describe.each(readEditScenarios(join(repository, 'test/edits')))('$name', (scenario) => {
  const states = statesOf(scenario);
  const fresh = oracle(scenario);

  test('says something else after some edit, unless it is said that it does not', () => {
    if (!scenario.tells) return;
    const said = states.map((it) => JSON.stringify(rules(fresh(it.files))));
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test.each([
    ['in the editor', true],
    ['on disk', false],
  ])('%s', (_, inEditor) => {
    const on = disk(scenario.files);
    const analysis = tool.analysis(memoryFileSystem(on), optionsFor(scenario));
    if (inEditor) for (const it of rustFiles(scenario.files)) analysis.open(it, on.get(it)!);
    let before: Texts = scenario.files;
    for (const { what, files } of states) {
      move(analysis, before, files, on, inEditor);
      before = files;
      const found = rustFiles(files).map((it) => analysis.report(it));
      expect({ what, reports: found }).toEqual({ what, reports: fresh(files) });
    }
    analysis.dispose();
  });
});

function rules(reports: readonly FileReport[]): unknown {
  return reports.map((it) => [
    it.unknown,
    it.findings.map((found) => [found.rule, found.verdict, found.message]),
  ]);
}
