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
  const workers = Array.from({ length: jobs }, () => new Worker(parts.workerFile!, { workerData }));
  try {
    await Promise.all(
      workers.map((worker) =>
        drive(worker, queue, (path, result) => {
          results.set(path, result);
          progress(results.size);
        }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return files.map((path) => results.get(path)!);
}

/** Gives a worker one file after the other until none is left, then lets it end; rejects where the thread dies. */
function drive(
  worker: Worker,
  queue: Iterator<string>,
  take: (path: string, result: Checked) => void,
): Promise<void> {
  return new Promise((done, fail) => {
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
    worker.on('error', fail);
    worker.on('exit', () =>
      current === undefined ? done() : fail(new Error('a worker thread ended early')),
    );
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
