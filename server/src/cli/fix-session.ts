import type { FixSession } from '../analysis.ts';
import { real } from '../node/file-system.ts';
import type { Session } from './session.ts';

/** Files with the session that looks at them. */
export interface SessionGroup {
  readonly files: readonly string[];
  readonly session: Session;
}

/** The session whose group a file is in; the first one for other files. */
export function sessionsByFile(groups: readonly SessionGroup[]): (path: string) => Session {
  const byFile = new Map(
    groups.flatMap(({ files, session }) => files.map((path) => [path, session] as const)),
  );
  return (path) => byFile.get(path) ?? groups[0]!.session;
}

/** The sessions as `fixInRounds` wants them: new texts are opened in all of them as an editor would, and the texts on disk are kept in `before`. */
export function fixSession(
  of: (path: string) => Session,
  all: readonly Session[],
  before: Map<string, string>,
  mayWrite: (path: string) => boolean,
): FixSession {
  return {
    // A fix that needs a file without a text is refused.
    text: (path) => (mayWrite(path) ? of(path).analysis.text(path) : undefined),
    report: (path) => of(path).analysis.report(path),
    countProblems: (path, text) => of(path).countProblems(path, text),
    update(path, text) {
      if (!before.has(path)) before.set(path, of(path).analysis.text(path) ?? '');
      openIn(all, path, text);
    },
  };
}

/** Gives a file a text in all sessions, whether it was open there or not. */
export function openIn(sessions: readonly Session[], path: string, text: string): void {
  for (const { analysis } of sessions) {
    analysis.close(path);
    analysis.open(path, text);
  }
}

/** Whether a path lies in what the operands name: in a folder, or beside a file. Nothing else is ever written. */
export function withinOperands(folders: readonly string[]): (path: string) => boolean {
  const roots = folders.map(real);
  const known = new Map<string, boolean>();
  const isWithin = (real: string) => roots.some((it) => real.startsWith(it.endsWith('/') ? it : `${it}/`));
  return (path) => {
    let within = known.get(path);
    if (within === undefined) known.set(path, (within = isWithin(real(path))));
    return within;
  };
}
