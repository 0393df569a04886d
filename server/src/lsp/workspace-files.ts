import type { CancellationToken } from 'vscode-languageserver/node';
import { describe, type Session } from './session.ts';

/** Folders that hold no sources of the project, whatever it is. */
const skipped = new Set(['node_modules', 'target', '.git']);

/**
 * The Rust files below the folders that are kernel code, in the order of their names. Yields to the event loop now and
 * then, and ends early when nobody wants the rest.
 */
export async function* kernelFiles(
  session: Session,
  folders: readonly string[],
  token: CancellationToken,
): AsyncGenerator<string> {
  const pending = [...folders].reverse();
  let turns = 0;
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    if (token.isCancellationRequested) return;
    if (++turns % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
    const entries = [...session.inputs.fs.list(directory)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const below: string[] = [];
    for (const entry of entries) {
      const path = directory.endsWith('/') ? directory + entry.name : `${directory}/${entry.name}`;
      if (entry.directory) {
        if (!skipped.has(entry.name)) below.push(path);
      } else if (entry.name.endsWith('.rs') && isKernelCode(session, path)) {
        yield path;
      }
    }
    pending.push(...below.reverse());
  }
}

function isKernelCode(session: Session, path: string): boolean {
  try {
    return session.projects.of(path).isKernelCode(path);
  } catch (error) {
    session.connection.console.error(`${path}: ${describe(error)}`);
    return false;
  }
}
