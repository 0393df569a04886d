/**
 * Edits real kernel files, the files of the edit scenarios, and modules of the tests whose items lie scattered over three
 * files, at random: `npm run fuzz -- --kernels DIR [--runs 10000] [--seed 1] [--only PART] [--no-verify]`, with `--only`
 * files that have this in their path, or `scenarios` for no kernel files.
 *
 * Some edits damage the text, most leave Rust that says something else; files are created, renamed, deleted, opened and
 * closed. After each the file is reported on, its safe fixes are applied, and the promises are held: no crash, no hang,
 * no range outside of its file, no fix that leaves more syntax problems; and every so often, that the reports after many
 * edits are those of a fresh start in another process. What is taken from memory is worked out anew all the while
 * (`verify`). The work is done in a worker, so that one that hangs is seen and named.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Analysis, Finding } from '../server/src/analysis.ts';
import { fixInRounds } from '../server/src/fix/rounds.ts';
import { readEditScenarios } from './lib/edit-scenarios.ts';
import { type FreshOracle, freshOracle, isOracle, serveOracle } from './lib/fresh-oracle.ts';
import { act, type Round, roundIn, roundOf } from './lib/fuzz-rounds.ts';
import { FuzzSession } from './lib/fuzz-session.ts';
import { kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { below, pick, random } from './lib/random.ts';
import { literateModules, scattered } from './lib/scattered.ts';
import { optionsFor } from './lib/scenario-run.ts';
import { loadTool, type Tool } from './lib/tool.ts';

/** Longer than the slowest honest report by far; a timer, not a measurement. */
const hangAfterMs = 120_000;
const editsPerRound = 20;
/** In the small files of scenarios, what stands on what is dense: there it is compared more often. */
const compareEvery = { kernel: 20, scenario: 4 } as const;

interface Job {
  readonly files: readonly string[];
  readonly runs: number;
  readonly seed: number;
  readonly verify: boolean;
}

interface Progress {
  readonly run: number;
  readonly path: string;
  readonly compared: number;
  readonly problem?: string;
}

async function work({ files, runs, seed, verify }: Job): Promise<void> {
  const next = random(seed);
  // The build that the server runs; native trees are freed only when the event loop turns, which it does not here.
  const tool = await loadTool(process.cwd(), 'wasm');
  const oracle = freshOracle(import.meta.url);
  const scenarios = readEditScenarios('test/edits');
  const modules = literateModules(['test/rules', 'test/interp']);
  const trees = new FuzzSession(tool, { rules: {}, stackLimit: 1024 }, verify);
  let session = trees;
  let round: Round = { edited: [], watched: [] };
  let compared = 0;
  let path = '';
  const tell = (run: number, problem?: unknown) =>
    parentPort!.postMessage({
      run,
      path,
      compared,
      ...(problem === undefined
        ? {}
        : { problem: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }),
    } satisfies Progress);
  for (let run = 0; run < runs; run++) {
    if (run % editsPerRound === 0) {
      if (session === trees) trees.reset();
      else session.analysis.dispose();
      session = trees;
      if (files.length === 0 || below(next, 3) === 0) {
        const scenario = below(next, 2) ? pick(next, scenarios) : scattered(next, tool, pick(next, modules));
        session = new FuzzSession(tool, optionsFor(scenario), verify);
        round = roundOf(next, scenario, '/fuzzed', session);
      } else {
        round = roundIn(next, files);
        trees.open(round.edited[0]!);
      }
    }
    tell(run);
    // A server's requests are turns of their own: what is held weakly goes between them, and not before.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      path = act(next, session, round, () => (files.length === 0 ? '' : (readText(pick(next, files)) ?? '')));
      checkRun(session, tool, path);
      const every = session === trees ? compareEvery.kernel : compareEvery.scenario;
      if (run % every === every - 1) {
        await sameAsFresh(session, oracle, [...round.edited, ...round.watched]);
        compared++;
      }
    } catch (error) {
      tell(run, error);
      // The next round begins with nothing of what went wrong.
      run += editsPerRound - 1 - (run % editsPerRound);
    }
  }
  tell(runs - 1);
  trees.analysis.dispose();
  oracle.stop();
}

/** What holds after each edit, whatever was typed: see the head of this file. */
function checkRun(session: FuzzSession, tool: Tool, path: string): void {
  const { analysis } = session;
  const text = session.text(path);
  if (analysis.text(path) !== text) throw new Error('the text is not what the edits made it');
  const report = analysis.report(path);
  for (const finding of report.findings) checkFinding(analysis, finding, path);
  if (text === undefined || !session.isOpen(path)) return;
  const before = (it: string) => session.text(it) ?? '';
  const outcome = fixInRounds(
    [path],
    { applicability: 'safe' },
    {
      report: (it) => analysis.report(it),
      text: (it) => analysis.text(it),
      update: (it, fixed) => analysis.open(it, fixed),
      countProblems: tool.countProblems,
    },
  );
  for (const [file, fixed] of outcome.files)
    if (tool.countProblems(file, fixed) > tool.countProblems(file, before(file)))
      throw new Error(`fixes leave ${file} with more syntax problems`);
  if (!outcome.settled) throw new Error('fixes do not come to an end');
  for (const file of outcome.files.keys())
    if (session.isOpen(file)) analysis.open(file, before(file));
    else analysis.close(file);
}

function checkFinding(analysis: Analysis, finding: Finding, path: string): void {
  const places = [finding, ...finding.trace, ...finding.fixes.flatMap((it) => it.edits)];
  if (finding.path !== path) throw new Error(`${finding.rule}: a finding of ${finding.path}`);
  for (const it of places) {
    const length = analysis.text(it.path)?.length ?? -1;
    const { start, end } = it.span;
    if (!(0 <= start && start <= end && end <= length))
      throw new Error(`${finding.rule}: ${start}..${end} of ${length} in ${it.path}`);
  }
}

/** What was said after many small edits must be what is said of the texts as they stand, by a process that saw none. */
async function sameAsFresh(
  session: FuzzSession,
  oracle: FreshOracle,
  paths: readonly string[],
): Promise<void> {
  const wanted = await oracle.reports(session.question(paths));
  for (const [i, path] of paths.entries()) {
    const [said, right] = [session.analysis.report(path), wanted[i]].map((it) => JSON.stringify(it));
    if (said !== right) throw new Error(`edits and a fresh start differ in ${path}\n${said}\n${right}`);
  }
}

function supervise(job: Job): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  const problems: string[] = [];
  let last: Progress = { run: -1, path: 'the start', compared: 0 };
  const end = (problem?: string) => {
    if (problem) problems.push(problem);
    for (const it of problems) console.log(it);
    console.log(
      `${last.run + 1} random mutations of ${job.files.length} files, seed ${job.seed}, ${last.compared} comparisons with a fresh process: ${problems.length} problems`,
    );
    process.exit(problems.length === 0 && last.run + 1 === job.runs ? 0 : 1);
  };
  const alarm = () => setTimeout(() => end(`run ${last.run}, ${last.path}: hangs`), hangAfterMs);
  let timer = alarm();
  worker.on('message', (it: Progress) => {
    clearTimeout(timer);
    timer = alarm();
    last = it;
    if (it.problem) problems.push(`run ${it.run}, ${it.path}: ${it.problem}`);
  });
  worker.on('error', (error) => end(`run ${last.run}, ${last.path}: ${error.stack ?? error}`));
  worker.on('exit', () => end());
}

if (isOracle()) await serveOracle();
else if (isMainThread) {
  const only = option(process.argv, '--only') ?? '';
  const scenariosAlone = only === 'scenarios';
  const files = scenariosAlone
    ? []
    : kernelsFromArguments(process.argv).flatMap(({ root }) => rustFiles(root).map((it) => `${root}/${it}`));
  // Vendored crates and build programs are no kernel code: nothing is looked for in them.
  const wanted = files.filter(
    (it) => !/\/rust\/(?:syn|quote|proc-macro2|zerocopy)|\/scripts\/|\/tools\//.test(it) && it.includes(only),
  );
  if (wanted.length === 0 && !scenariosAlone) {
    console.error(`fuzz: no file's path has ${only} in it`);
    process.exit(2);
  }
  supervise({
    files: wanted,
    runs: Number(option(process.argv, '--runs') ?? 10_000),
    seed: Number(option(process.argv, '--seed') ?? 1),
    verify: !process.argv.includes('--no-verify'),
  });
} else await work(workerData as Job);
