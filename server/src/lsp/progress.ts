import type { CancellationToken, WorkDoneProgressServerReporter } from 'vscode-languageserver/node';
import { linux } from '../kernel-info.ts';
import { givingWay } from './give-way.ts';
import { describe, type Session } from './session.ts';

/** Kernels that were read, by the analysis that read them: each one's first report takes long, later ones do not. */
const known = new WeakMap<object, Set<string>>();

/** Runs `work`, which gives way to newer messages; the first report on a kernel under a progress message. */
export async function withReadingProgress<T>(
  session: Session,
  path: string,
  analyse: () => T,
  token?: CancellationToken,
): Promise<T> {
  const work = () => givingWay(session, analyse, token);
  const title = firstReading(session, path);
  const progress = title !== undefined && session.client.progress ? await begin(session, title) : undefined;
  try {
    return await work();
  } finally {
    progress?.done();
  }
}

/** Shows a progress message; undefined where the editor shows none, or does not say so soon. */
async function begin(session: Session, title: string): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const created = session.connection.window.createWorkDoneProgress();
    const progress = await Promise.race([
      created,
      new Promise<undefined>((late) => setTimeout(() => late(undefined), 500)),
    ]);
    progress?.begin('kalloc-lint', undefined, title, false);
    // The message goes out only when the event loop turns, and the analysis will hold it.
    await new Promise((resolve) => setImmediate(resolve));
    return progress;
  } catch (error) {
    session.connection.console.warn(`progress: ${describe(error)}`);
    return undefined;
  }
}

function firstReading(session: Session, path: string): string | undefined {
  try {
    const analysis = session.projects.of(path);
    const kernel = analysis.isKernelCode(path) ? analysis.kernel(path) : undefined;
    if (kernel?.source !== 'tree') return undefined;
    const read = known.get(analysis) ?? new Set<string>();
    known.set(analysis, read);
    const root = kernel.root ?? kernel.version;
    if (read.has(root)) return undefined;
    read.add(root);
    return `Reading ${linux(kernel)}`;
  } catch {
    // `work` meets the same failure and reports it.
    return undefined;
  }
}
