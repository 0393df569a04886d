/**
 * Goes through the edit scenarios with the built server over LSP, and holds each answer against that of a server that
 * was started for this state alone: `npm run edits [-- --cases FILE.json] [--sample N] [--only WORDS] [--list]`. With `--cases`
 * the scenarios of a JSON file are taken as well (see `readJsonScenarios`), with `--sample` every N-th.
 */
import { join } from 'node:path';
import { readEditScenarios, readJsonScenarios } from './lib/edit-scenarios.ts';
import { option } from './lib/kernels.ts';
import { runThroughLsp } from './lib/lsp-scenario-run.ts';

const cases = option(process.argv, '--cases');
const step = Number(option(process.argv, '--sample') ?? 1);
const only = option(process.argv, '--only') ?? '';
const scenarios = [
  ...readEditScenarios(join(process.cwd(), 'test/edits')),
  ...(cases === undefined ? [] : readJsonScenarios(cases)),
].filter((it, i) => i % step === 0 && it.name.includes(only));

const isListing = process.argv.includes('--list');
let failed = 0;
let answers = 0;
for (const scenario of scenarios) {
  const run = await runThroughLsp(scenario);
  answers += run.answers;
  if (run.differences.length > 0) failed++;
  if (isListing) console.log(`${scenario.name}: ${run.answers} answers, ${run.differences.length} differ`);
  for (const { what, path, inEditor, edited, fresh } of run.differences)
    console.log(
      `${scenario.name}, ${inEditor ? 'in the editor' : 'on disk'}, after ${what}: ${path}\n  ${edited}\n  ${fresh}`,
    );
}
console.log(`${answers} answers of ${scenarios.length} scenarios held against a fresh server`);
console.log(`${scenarios.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
