import { givingWay } from './give-way.ts';
import { describe, reportOn, type Session } from './session.ts';

/** How long the keyboard must rest before the slow rules run, in milliseconds. */
const pause = 250;

interface Pending {
  readonly paths: Set<string>;
  timer?: ReturnType<typeof setTimeout>;
}

const pending = new WeakMap<Session, Pending>();
const listeners = new WeakMap<Session, (paths: readonly string[]) => void>();

/** Whether an answer may be completed later: only where the editor can be told that there is more. */
export function canSettle(session: Session): boolean {
  return listeners.has(session);
}

/** Sets who is told of files whose reports have become complete. */
export function onSettled(session: Session, listener: (paths: readonly string[]) => void): void {
  listeners.set(session, listener);
}

/** Has the slow rules run on an open file when the keyboard rests. */
export function settle(session: Session, path: string): void {
  let waiting = pending.get(session);
  if (!waiting) pending.set(session, (waiting = { paths: new Set() }));
  waiting.paths.add(path);
  clearTimeout(waiting.timer);
  waiting.timer = setTimeout(() => void finish(session, waiting), pause);
  // A server that has nothing else to do may end.
  // In a worker a timer is a number, and the worker ends with its owner.
  (waiting.timer as { unref?: () => void }).unref?.();
}

async function finish(session: Session, waiting: Pending): Promise<void> {
  const { generation } = session;
  const done: string[] = [];
  try {
    for (const path of [...waiting.paths]) {
      // What was typed since makes the rest worthless; the next edit has asked anew.
      if (session.generation !== generation) return;
      waiting.paths.delete(path);
      if (!session.documents.get(path)) continue;
      // An edit while it gave way is not for this run.
      await givingWay(session, () => session.generation === generation && reportOn(session, path));
      if (session.generation !== generation) return;
      done.push(path);
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    session.connection.console.error(`settle: ${describe(error)}`);
  }
  if (done.length > 0) listeners.get(session)?.(done);
  await prepare(session, done);
}

/** Does what was put off, in pieces between which the keyboard is served; then the files are looked at again. */
async function prepare(session: Session, paths: readonly string[]): Promise<void> {
  const { generation } = session;
  let isNew = false;
  for (const analysis of session.projects.all()) {
    const isMore = () => session.generation === generation && analysis.prepare?.();
    while (await givingWay(session, isMore)) {
      isNew = true;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (isNew && session.generation === generation) listeners.get(session)?.(paths);
}
