import { isWorker, serveWorker } from './pool.ts';
import { processTerminal } from './process-terminal.ts';
import { run } from './run.ts';
import type { Parts } from './session.ts';

/**
 * What a process and each of its worker threads do, on the same parts. The process ends by itself once its output is
 * written: `process.exit` would cut off what a pipe has not taken yet.
 */
export async function start(parts: Parts): Promise<void> {
  if (isWorker()) return serveWorker(parts);
  process.exitCode = await run(process.argv.slice(2), parts, processTerminal());
}
