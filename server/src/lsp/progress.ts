import { describe, type Session } from './session.ts';

/** Kernels that were read, by the analysis that read them: each one's first report takes long, later ones do not. */
const known = new WeakMap<object, Set<string>>();

/** Runs `work`, the first report on a kernel under a progress message; `work` is not interrupted by it. */
export async function withReadingProgress<T>(session: Session, path: string, work: () => T): Promise<T> {
  const title = firstReading(session, path);
  if (title === undefined || !session.client.progress) return work();
  try {
    const progress = await session.connection.window.createWorkDoneProgress();
    progress.begin('kalloc-lint', undefined, title, false);
    // The message goes out only when the event loop turns, and `work` will hold it.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      return work();
    } finally {
      progress.done();
    }
  } catch (error) {
    session.connection.console.warn(`progress: ${describe(error)}`);
    return work();
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
    return `Reading Linux ${kernel.version}`;
  } catch {
    // `work` meets the same failure and reports it.
    return undefined;
  }
}
