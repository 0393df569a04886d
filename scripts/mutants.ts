/**
 * Takes away, one after the other, what keeps remembered results true, and expects the edit scenarios to notice:
 * `npm run mutants [-- --random 500] [--seed 1] [--list]`.
 *
 * - Each kind of recorded read (`root` reads `function`, …) is forgotten wherever it is recorded.
 * - One read of one result is forgotten, drawn at random from all that the scenarios record, so often as `--random` says.
 * - Each check of `scripts/lib/mutations-of-checks.ts` is taken out of the source.
 *
 * A mutant is killed where a report differs from that of a fresh start. Of a kind that other reads make up for, `spare` says by which; all others must be killed. Of the single reads,
 * those that a scenario never changes cannot be noticed by it: they are counted apart.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type EditScenario, readEditScenarios } from './lib/edit-scenarios.ts';
import { option } from './lib/kernels.ts';
import { checkMutations } from './lib/mutations-of-checks.ts';
import { pick, random } from './lib/random.ts';
import { kindOf, spare } from './lib/read-kinds.ts';
import { compareStates, oracleOf } from './lib/scenario-run.ts';
import { loadTool } from './lib/tool.ts';

const root = process.cwd();
const tool = await loadTool(root);
const apart = await loadTool(root);
const scenarios = readEditScenarios(join(root, 'test/edits'));
const oracles = new Map(scenarios.map((it) => [it.name, oracleOf(apart, it)]));

type Forget = (label: string, read: string) => boolean;

/** Whether a scenario notices that reads are forgotten. */
function notices(scenario: EditScenario, forget: Forget): boolean {
  try {
    for (const inEditor of [true, false])
      for (const it of compareStates(tool, oracles.get(scenario.name)!, scenario, inEditor, { forget }))
        if (JSON.stringify(it.edited) !== JSON.stringify(it.fresh)) return true;
  } catch {
    return true;
  }
  return false;
}

/** All reads that a scenario records, as `[result, read]`, with how often what is read comes to another value. */
function readsOf(scenario: EditScenario): [string, string][] {
  const seen = new Map<string, [string, string]>();
  const forget: Forget = (label, read) => {
    seen.set(`${label}\n${read}`, [label, read]);
    return false;
  };
  for (const inEditor of [true, false])
    for (const _ of compareStates(tool, oracles.get(scenario.name)!, scenario, inEditor, { forget }));
  return [...seen.values()];
}

const byScenario = scenarios.map((scenario) => ({ scenario, reads: readsOf(scenario) }));
const kinds = [
  ...new Set(byScenario.flatMap(({ reads }) => reads.map((it) => it.map(kindOf).join(' reads ')))),
].sort();
const survivors: string[] = [];
let nKilled = 0;

for (const kind of kinds) {
  const forget: Forget = (label, read) => `${kindOf(label)} reads ${kindOf(read)}` === kind;
  const killer = byScenario.find(
    ({ scenario, reads }) => reads.some(([label, read]) => forget(label, read)) && notices(scenario, forget),
  );
  if (killer) nKilled++;
  else if (!(kind in spare)) survivors.push(`forget: ${kind}`);
  if (killer && kind in spare) survivors.push(`${kind} is not spare: ${killer.scenario.name} needs it`);
  if (process.argv.includes('--list'))
    console.log(`${kind}: ${killer?.scenario.name ?? spare[kind] ?? 'SURVIVES'}`);
}
console.log(`${kinds.length} kinds of reads: ${nKilled} killed, ${Object.keys(spare).length} made up for`);

const nRandom = Number(option(process.argv, '--random') ?? 500);
const next = random(Number(option(process.argv, '--seed') ?? 1));
let nSingle = 0;
for (let i = 0; i < nRandom; i++) {
  const { scenario, reads } = pick(next, byScenario);
  const [label, read] = pick(next, reads);
  const forget: Forget = (a, b) => a === label && b === read;
  if (notices(scenario, forget)) nSingle++;
}
console.log(
  `${nRandom} single reads forgotten: ${nSingle} noticed, ${nRandom - nSingle} of no consequence in their scenario`,
);

let nChecks = 0;
for (const { name } of checkMutations) {
  try {
    execFileSync(process.execPath, ['scripts/run.mjs', 'mutated-scenarios', name], {
      cwd: root,
      stdio: 'pipe',
    });
    survivors.push(`check: ${name}`);
  } catch (error) {
    const { status } = error as { status?: number };
    if (status !== 3) throw error;
    nChecks++;
  }
}
console.log(`${checkMutations.length} checks taken out of the source: ${nChecks} killed`);

for (const it of survivors) console.log(`survives: ${it}`);
process.exit(survivors.length === 0 ? 0 : 1);
