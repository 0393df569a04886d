/**
 * Damages real kernel files at random: `npm run fuzz -- --kernels DIR [--runs 10000] [--seed 1] [--only PART]`,
 * with `--only` files that have this in their path.
 *
 * After each edit the file is reported on, its safe fixes are applied, and the promises are held: no crash, no hang, no
 * range outside of its file, no fix that leaves more syntax problems; and every so often, that the report after many
 * edits is the one of a fresh start. The work is done in a worker, so that one that hangs is seen and named.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Analysis, Finding } from '../server/src/analysis.ts';
import { fixInRounds } from '../server/src/fix/rounds.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { applyEdits } from '../server/src/text/edits.ts';
import { damage } from './lib/damage.ts';
import { kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { below, pick, type Random, random } from './lib/random.ts';
import { loadTool, type Tool } from './lib/tool.ts';

/** Longer than the slowest honest report by far; a timer, not a measurement. */
const hangAfterMs = 60_000;
const editsPerFile = 20;

interface Job {
  readonly files: readonly string[];
  readonly runs: number;
  readonly seed: number;
}

interface Progress {
  readonly run: number;
  readonly path: string;
  readonly problem?: string;
}

async function work({ files, runs, seed }: Job): Promise<void> {
  const next = random(seed);
  // The build that the server runs; native trees are freed only when the event loop turns, which it does not here.
  const tool = await loadTool(process.cwd(), 'wasm');
  const options = { rules: {}, stackLimit: 1024 };
  const analysis = tool.analysis(nodeFileSystem(), options);
  let path = '';
  let text = '';
  for (let run = 0; run < runs; run++) {
    if (run % editsPerFile === 0) {
      if (path) analysis.close(path);
      path = pick(next, files);
      text = readText(path) ?? '';
      analysis.open(path, text);
    }
    const other = below(next, 10) === 0 ? (readText(pick(next, files)) ?? '') : text;
    const change = damage(next, text, other);
    parentPort!.postMessage({ run, path } satisfies Progress);
    // A server's requests are turns of their own: what is held weakly goes between them, and not before.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      analysis.change(path, [change]);
      text = applyEdits(text, [change])!;
      checkRun(analysis, tool, path, text);
      if (run % editsPerFile === editsPerFile - 1)
        sameAsFresh(analysis, tool, path, text, options, neighbours(next, files, path));
    } catch (error) {
      parentPort!.postMessage({
        run,
        path,
        problem: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Progress);
      // The next run begins where this edit ended, whatever the problem left behind.
      analysis.open(path, text);
    }
  }
  analysis.dispose();
}

function checkRun(analysis: Analysis, tool: Tool, path: string, text: string): void {
  if (analysis.text(path) !== text) throw new Error('the text is not what the edits made it');
  const report = analysis.report(path);
  for (const finding of report.findings) checkFinding(analysis, finding, path);
  const now = new Map([[path, text]]);
  const outcome = fixInRounds(
    [path],
    { applicability: 'safe' },
    {
      report: (it) => analysis.report(it),
      text: (it) => analysis.text(it),
      update: (it, fixed) => {
        now.set(it, fixed);
        analysis.open(it, fixed);
      },
      countProblems: tool.countProblems,
    },
  );
  for (const [file, fixed] of outcome.files) {
    const before = file === path ? text : (readText(file) ?? '');
    if (tool.countProblems(file, fixed) > tool.countProblems(file, before))
      throw new Error(`fixes leave ${file} with more syntax problems`);
  }
  if (!outcome.settled) throw new Error('fixes do not come to an end');
  for (const file of outcome.files.keys()) if (file !== path) analysis.close(file);
  if (outcome.files.has(path)) analysis.open(path, text);
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

/** What was said after many small edits must be what is said of the text as it stands. */
function sameAsFresh(
  analysis: Analysis,
  tool: Tool,
  path: string,
  text: string,
  options: Parameters<Tool['analysis']>[1],
  others: readonly string[],
): void {
  const fresh = tool.analysis(nodeFileSystem(), options);
  fresh.open(path, text);
  try {
    for (const it of [path, ...others]) {
      const wanted = JSON.stringify(fresh.report(it).findings);
      if (JSON.stringify(analysis.report(it).findings) !== wanted)
        throw new Error(`edits and a fresh start differ in ${it}`);
    }
  } finally {
    fresh.dispose();
  }
}

/** Some files beside one, which may depend on it. */
function neighbours(next: Random, files: readonly string[], path: string): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const beside = files.filter((it) => it.startsWith(folder) && it !== path);
  return beside.length === 0 ? [] : [pick(next, beside), pick(next, beside)];
}

function supervise(job: Job): void {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  const problems: string[] = [];
  let last: Progress = { run: -1, path: 'the start' };
  const end = (problem?: string) => {
    if (problem) problems.push(problem);
    for (const it of problems) console.log(it);
    console.log(
      `${last.run + 1} random mutations of ${job.files.length} files, seed ${job.seed}: ${problems.length} problems`,
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

if (isMainThread) {
  const files = kernelsFromArguments(process.argv).flatMap(({ root }) =>
    rustFiles(root).map((it) => `${root}/${it}`),
  );
  const only = option(process.argv, '--only') ?? '';
  // Vendored crates and build programs are no kernel code: nothing is looked for in them.
  const wanted = files.filter(
    (it) => !/\/rust\/(?:syn|quote|proc-macro2|zerocopy)|\/scripts\/|\/tools\//.test(it) && it.includes(only),
  );
  if (wanted.length === 0) {
    console.error(`fuzz: no file's path has ${only} in it`);
    process.exit(2);
  }
  supervise({
    files: wanted,
    runs: Number(option(process.argv, '--runs') ?? 10_000),
    seed: Number(option(process.argv, '--seed') ?? 1),
  });
} else {
  await work(workerData as Job);
}
