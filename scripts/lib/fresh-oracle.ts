import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FileReport, Options } from '../../server/src/analysis.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { type Overlay, overlayFileSystem } from './overlay.ts';
import { loadTool } from './tool.ts';

/** What is asked of a fresh start: the texts over the disk, those that are open, and the files to be reported on. */
export interface Question {
  readonly options: Options;
  readonly overlay: readonly (readonly [path: string, text: string | null])[];
  readonly open: readonly (readonly [path: string, text: string])[];
  readonly ask: readonly string[];
}

/** A process that answers each question with an analysis that has seen nothing before. */
export interface FreshOracle {
  reports(question: Question): Promise<readonly FileReport[]>;
  stop(): void;
}

/** So many questions are answered by one process: what it could remember is lost with it. */
const answersEach = 25;

const role = '--fresh-oracle';

/** Whether this process was started to be an oracle; it then serves until its parent goes. */
export function isOracle(): boolean {
  return process.argv.includes(role);
}

/** Starts oracles of the program at `url`, which calls `serveOracle` where `isOracle`. */
export function freshOracle(url: string): FreshOracle {
  let child: ChildProcess | undefined;
  let answered = 0;
  const stop = () => {
    child?.kill();
    child = undefined;
    answered = 0;
  };
  return {
    stop,
    async reports(question) {
      if (answered === answersEach) stop();
      child ??= fork(fileURLToPath(url), [role], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      answered++;
      const asked = child;
      return await new Promise((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`the oracle ended with ${code}`));
        asked.once('exit', ended);
        asked.once('message', (answer: readonly FileReport[]) => {
          asked.off('exit', ended);
          resolve(answer);
        });
        asked.send(question);
      });
    },
  };
}

/** The other side of `freshOracle`. */
export async function serveOracle(): Promise<void> {
  // The build of what it judges: what does not parse is read otherwise by an older parser.
  const tool = await loadTool(process.cwd(), 'wasm');
  process.on('message', ({ options, overlay, open, ask }: Question) => {
    const over: Overlay = new Map(overlay.map(([path, text]) => [path, text ?? undefined]));
    const analysis = tool.analysis(overlayFileSystem(over, nodeFileSystem()), options);
    for (const [path, text] of open) analysis.open(path, text);
    const answer = ask.map((it) => analysis.report(it));
    analysis.dispose();
    process.send!(answer);
  });
  process.on('disconnect', () => process.exit());
}
