/**
 * Takes away, one after the other, what keeps remembered results true, and expects the edit scenarios to notice, as
 * `test/ide/edit-scenarios.test.ts` would: `npm run mutants [-- --sample N] [--random 500] [--seed 1] [--list]
 * [--only kinds|singles|checks] [--kind 'root reads function,…']`.
 *
 * - Each kind of recorded read (`root` reads `function`, …) is forgotten wherever it is recorded.
 * - One read of one result is forgotten, drawn at random, so often as `--random` says: from all reads that were once the
 *   only one of their result that had changed when the result came to another value.
 * - Each check of `scripts/lib/mutations-of-checks.ts` is taken out of the source.
 *
 * A mutant is killed where a report differs from that of a fresh start, or where verify mode throws, also for a result
 * that is kept and that nobody happens to ask for. All must be, but for
 * the kinds that `scripts/lib/read-kinds.ts` gives a reason for. With `--sample` every N-th kind and check is tried, and
 * one N-th of the single reads; all of them take a quarter of an hour.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { DatabaseOptions } from '../server/src/db/spec.ts';
import { type EditScenario, readEditScenarios } from './lib/edit-scenarios.ts';
import { option } from './lib/kernels.ts';
import { checkMutations } from './lib/mutations-of-checks.ts';
import { pick, random } from './lib/random.ts';
import { kindOf, spare } from './lib/read-kinds.ts';
import { compareStates, oracleOf } from './lib/scenario-run.ts';
import { loadTool } from './lib/tool.ts';

const root = process.cwd();
const sample = Number(option(process.argv, '--sample') ?? 1);
const next = random(Number(option(process.argv, '--seed') ?? 1));
const only = option(process.argv, '--only');
const isWanted = (part: 'kinds' | 'singles' | 'checks') => only === undefined || only === part;
const isListing = process.argv.includes('--list');
const sampled = <T>(all: readonly T[]): T[] => all.filter((_, i) => i % sample === 0);

const tool = await loadTool(root);
const apart = await loadTool(root);
const scenarios = readEditScenarios(join(root, 'test/edits'));
const oracles = new Map(scenarios.map((it) => [it.name, oracleOf(apart, it)]));

type Forget = (label: string, read: string) => boolean;

/** Runs a scenario one way; whether each report was that of a fresh start. */
function isRight(scenario: EditScenario, inEditor: boolean, database: DatabaseOptions): boolean {
  let audit = () => {};
  const watched = { ...database, opened: (it: () => void) => void (audit = it) };
  for (const it of compareStates(tool, oracles.get(scenario.name)!, scenario, inEditor, watched)) {
    if (JSON.stringify(it.edited) !== JSON.stringify(it.fresh)) return false;
    audit();
  }
  return true;
}

/** Whether a scenario notices that reads are forgotten. */
function notices(scenario: EditScenario, inEditor: boolean, forget: Forget): boolean {
  try {
    return !isRight(scenario, inEditor, { forget, verify: true });
  } catch {
    return true;
  }
}

/** A read that a result cannot do without: it alone had changed when the result did. */
interface NeededRead {
  readonly scenario: EditScenario;
  readonly inEditor: boolean;
  readonly label: string;
  readonly read: string;
}

/** A way through a scenario, with the kinds of reads that changed on it: others cannot be missed there. */
interface Way {
  readonly scenario: EditScenario;
  readonly inEditor: boolean;
  readonly changed: ReadonlySet<string>;
  /** Those that were once the only ones to change of their result: they are missed first. */
  readonly alone: ReadonlySet<string>;
}

const pairOf: (label: string, read: string) => string = (label, read) =>
  `${kindOf(label)} reads ${kindOf(read)}`;
const ways: Way[] = [];
const recorded = new Set<string>();
const needed: NeededRead[] = [];
for (const scenario of scenarios)
  for (const inEditor of [true, false]) {
    const way = { scenario, inEditor, changed: new Set<string>(), alone: new Set<string>() };
    const seen = new Set<string>();
    const isSound = isRight(scenario, inEditor, {
      forget(label, read) {
        recorded.add(pairOf(label, read));
        return false;
      },
      renewed(label, changed, differs) {
        for (const it of changed) way.changed.add(pairOf(label, it));
        const kindsChanged = new Set(changed.map((it) => pairOf(label, it)));
        if (kindsChanged.size === 1 && differs !== false) way.alone.add([...kindsChanged][0]!);
        const key = `${label}\n${changed[0]}`;
        if (!differs || changed.length !== 1 || seen.has(key)) return;
        seen.add(key);
        needed.push({ scenario, inEditor, label, read: changed[0]! });
      },
    });
    if (!isSound) throw new Error(`${scenario.name} fails without any mutant`);
    ways.push(way);
  }

const survivors: string[] = [];

const wantedKinds = option(process.argv, '--kind')?.split(',');
const kinds = isWanted('kinds')
  ? sampled([...recorded].sort()).filter((it) => wantedKinds?.includes(it) !== false)
  : [];
let nKilled = 0;
let nSpare = 0;
for (const kind of kinds) {
  const forget: Forget = (label, read) => pairOf(label, read) === kind;
  const alone = ways.filter((it) => it.alone.has(kind));
  const others = ways.filter((it) => it.changed.has(kind) && !it.alone.has(kind));
  const killer = [...alone, ...others].find((it) => notices(it.scenario, it.inEditor, forget));
  if (killer) nKilled++;
  else if (kind in spare) nSpare++;
  else survivors.push(`forget: ${kind}`);
  if (killer && kind in spare) survivors.push(`${kind} is not spare: ${killer.scenario.name} needs it`);
  if (isListing) console.log(`${kind}: ${killer?.scenario.name ?? spare[kind] ?? 'SURVIVES'}`);
}
console.log(`${kinds.length} kinds of reads: ${nKilled} killed, ${nSpare} made up for`);

const nRandom = isWanted('singles') ? Math.ceil(Number(option(process.argv, '--random') ?? 500) / sample) : 0;
let nNoticed = 0;
for (let i = 0; i < nRandom; i++) {
  const { scenario, inEditor, label, read } = pick(next, needed);
  if (notices(scenario, inEditor, (a, b) => a === label && b === read)) nNoticed++;
  else survivors.push(`forget one: ${label} reads ${read}, in ${scenario.name}`);
}
console.log(`${nRandom} of ${needed.length} single reads forgotten: ${nNoticed} noticed`);

const checks = isWanted('checks') ? sampled(checkMutations) : [];
let nChecks = 0;
for (const { name } of checks) {
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
console.log(`${checks.length} checks taken out of the source: ${nChecks} killed`);

for (const it of survivors) console.log(`survives: ${it}`);
console.log(`${nKilled + nSpare + nNoticed + nChecks} passed, ${survivors.length} failed`);
process.exit(survivors.length === 0 ? 0 : 1);
