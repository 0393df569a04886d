/**
 * Makes up inputs that are small and, to a careless reader, endless: `npm run fuzz:hostile -- [--runs 100000] [--seed 1]`.
 *
 * Each is reported on as if an editor had opened it. It may take 2 s of processor time and 300 MB of heap, must not
 * throw, and where all of it parses the honest finding in it must be found. The work is done in a worker, so that an
 * input that hangs is seen and named.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { HONEST } from './lib/hostile.ts';
import { randomHostile } from './lib/hostile-random.ts';
import { option } from './lib/kernels.ts';
import { random } from './lib/random.ts';
import { loadTool } from './lib/tool.ts';

/** What one input may take: processor time in milliseconds, and the heap in megabytes. */
const MOST_MS = 2000;
const MOST_MB = 300;
/** Longer than any input may take on a machine that is busy; a timer, not a measurement. */
const hangAfterMs = 60_000;

interface Job {
  readonly runs: number;
  readonly seed: number;
}

interface Progress {
  readonly run: number;
  readonly name: string;
  readonly problem?: string;
}

async function work({ runs, seed }: Job): Promise<void> {
  const next = random(seed);
  const tool = await loadTool(process.cwd(), 'wasm');
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024, kernel: '7.3' });
  const path = '/nowhere/hostile.rs';
  // What is learned of the kernel is no cost of the first input.
  analysis.open(path, HONEST);
  analysis.report(path);
  for (let run = 0; run < runs; run++) {
    const { name, text, isValid } = randomHostile(next);
    const tell = (problem?: string) =>
      parentPort!.postMessage({
        run,
        name,
        ...(problem === undefined ? {} : { problem }),
      } satisfies Progress);
    tell();
    // A server's requests are turns of their own: what is held weakly goes between them, and not before.
    await new Promise((resolve) => setImmediate(resolve));
    const start = process.cpuUsage();
    try {
      analysis.open(path, text);
      const { findings } = analysis.report(path);
      for (const { rule, span } of findings)
        if (!(0 <= span.start && span.start <= span.end && span.end <= text.length))
          tell(`${rule}: ${span.start}..${span.end} of ${text.length}`);
      const at = text.indexOf('KBox::new(1)?');
      if (isValid && !findings.some((it) => it.rule === 'missing-gfp-flags' && it.span.start === at))
        tell('the honest finding is lost');
    } catch (error) {
      tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const { user, system } = process.cpuUsage(start);
    const ms = Math.round((user + system) / 1000);
    if (ms > MOST_MS) tell(`${ms} ms for ${text.length} characters`);
  }
  analysis.dispose();
}

function supervise(job: Job): void {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  });
  const problems: string[] = [];
  let last: Progress = { run: -1, name: 'the start' };
  const end = (problem?: string) => {
    if (problem) problems.push(problem);
    for (const it of problems) console.log(it);
    console.log(`${last.run + 1} hostile inputs, seed ${job.seed}: ${problems.length} problems`);
    process.exit(problems.length === 0 && last.run + 1 === job.runs ? 0 : 1);
  };
  const alarm = () => setTimeout(() => end(`run ${last.run}, ${last.name}: hangs`), hangAfterMs);
  let timer = alarm();
  worker.on('message', (it: Progress) => {
    clearTimeout(timer);
    timer = alarm();
    last = it;
    if (it.problem) problems.push(`run ${it.run}, ${it.name}: ${it.problem}`);
  });
  worker.on('error', (error) => end(`run ${last.run}, ${last.name}: ${error.stack ?? error}`));
  worker.on('exit', () => end());
}

if (isMainThread) {
  supervise({
    runs: Number(option(process.argv, '--runs') ?? 100_000),
    seed: Number(option(process.argv, '--seed') ?? 1),
  });
} else {
  await work(workerData as Job);
}
