import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Options } from '../analysis.ts';
import { type Checked, checkFile, type Parts, type Session, type SessionUse } from './session.ts';

/** Each thread reads the names of the whole tree for itself, which costs about as much as looking at so many files. */
const FILES_PER_THREAD = 400;

/** How many threads to use for so many files: what was asked for, else one for few files and all cores for many. */
export function chooseJobs(asked: number | undefined, files: number): number {
  const most = Math.max(1, files);
  if (asked !== undefined) return Math.min(asked, most);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(files / FILES_PER_THREAD)));
}

/** Marks the worker threads of this program: a library may start workers of its own. */
const MARK = 'kalloc-lint-check';

interface WorkerTask extends Task {
  readonly mark: typeof MARK;
}

/** What all threads of a run are told. */
export interface Task {
  readonly options: Options;
  readonly use: SessionUse;
}

/** Looks at all files, in `jobs` threads, and gives the results in the order of `files`, whatever the threads did. */
export async function checkFiles(
  parts: Parts,
  task: Task,
  files: readonly string[],
  jobs: number,
  session: () => Promise<Session>,
  progress: (done: number) => void,
): Promise<readonly Checked[]> {
  if (jobs <= 1 || parts.workerFile === undefined) {
    const own = await session();
    return files.map((path, idx) => {
      const result = checkFile(own, path);
      progress(idx + 1);
      return result;
    });
  }
  const results = new Map<string, Checked>();
  const queue = files.values();
  const workerData: WorkerTask = { mark: MARK, ...task };
  const take = (path: string, result: Checked) => {
    results.set(path, result);
    progress(results.size);
  };
  /** A thread that dies costs the file that it was at; another one goes on with the rest. */
  const work = async (): Promise<void> => {
    for (let deaths = 0; ; deaths++) {
      const worker = new Worker(parts.workerFile!, { workerData, resourceLimits: { stackSizeMb: 4 } });
      try {
        const lost = await drive(worker, queue, take);
        if (!lost) return;
        const problem = `internal error: ${lost.reason}`;
        if (lost.path === undefined || deaths > MOST_DEATHS) throw new Error(problem);
        take(lost.path, { kind: 'unreadable', path: lost.path, problem });
      } finally {
        await worker.terminate();
      }
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return files.map(
    (path) => results.get(path) ?? { kind: 'unreadable', path, problem: 'internal error: not checked' },
  );
}

/** Where one thread after the other dies, it is no file's fault. */
const MOST_DEATHS = 100;

/**
 * Gives a worker one file after the other until none is left, then lets it end. Where the thread dies: the file that it
 * was at, undefined before the first answer that could blame one, and why.
 */
function drive(
  worker: Worker,
  queue: Iterator<string>,
  take: (path: string, result: Checked) => void,
): Promise<{ readonly path: string | undefined; readonly reason: string } | undefined> {
  return new Promise((done) => {
    let reason = 'the worker thread exited';
    let current: string | undefined;
    const next = () => {
      const { value, done: empty } = queue.next();
      current = empty ? undefined : value;
      worker.postMessage(current ?? END);
    };
    worker.on('message', (result: Checked) => {
      take(current!, result);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : error.message;
    });
    worker.on('exit', () => done(current === undefined ? undefined : { path: current, reason }));
    next();
  });
}

/** Whether this thread was started by `checkFiles`. */
export function isWorker(): boolean {
  return parentPort !== null && (workerData as Partial<WorkerTask> | null)?.mark === MARK;
}

/** Said to a worker when there are no more files; no path is empty. */
const END = '';

/** The life of a worker thread: a path comes in, what is known of the file goes out. */
export async function serveWorker(parts: Parts): Promise<void> {
  const { options, use } = workerData as WorkerTask;
  const port = parentPort!;
  // Messages wait in the port until the first listener is there.
  const session = await parts.createSession(options, use);
  port.on('message', (path: string) => {
    if (path !== END) return port.postMessage(checkFile(session, path));
    // What was found is kept for the next run when the thread ends.
    port.close();
  });
}
