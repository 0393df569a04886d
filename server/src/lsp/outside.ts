import {
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
} from 'vscode-languageserver/node';
import type { Analysis } from '../analysis.ts';
import { isUnder } from '../text/paths.ts';
import { describe, type Session } from './session.ts';
import { uriOf } from './uris.ts';

/** What of a session is watched outside of its folders. */
interface Watched {
  readonly folders: Set<string>;
  /** How many folders an analysis had read from when they were looked through last. */
  readonly seen: WeakMap<Analysis, number>;
}

const watched = new WeakMap<Session, Watched>();

/**
 * Has the editor watch what was read outside of the workspace: files that a link or `#[path]` leads to, and the kernel's
 * own crates. An editor watches its own folders by itself, and nothing else.
 */
export function watchOutside(session: Session, path: string): void {
  const { client, connection } = session;
  if (!client.dynamicWatchers || !client.relativeWatchers) return;
  let known = watched.get(session);
  if (!known) watched.set(session, (known = { folders: new Set(), seen: new WeakMap() }));
  const { folders, seen } = known;
  const analysis = session.projects.of(path);
  if (seen.get(analysis) === analysis.folders.size) return;
  seen.set(analysis, analysis.folders.size);
  const root = analysis.kernel(path)?.root;
  const watchers: DidChangeWatchedFilesRegistrationOptions['watchers'] = [];
  for (const folder of analysis.folders) {
    // One watcher for the tree: its crates have a hundred folders.
    const inTree = root !== undefined && isUnder(folder, root);
    const base = inTree ? `${root}/rust` : folder;
    // What lies on no disk is not watched, and neither is what the workspace has.
    if (folders.has(base) || /^\/\/[^/]+:/.test(base) || session.folders.some((it) => isUnder(base, it)))
      continue;
    folders.add(base);
    watchers.push({ globPattern: { baseUri: uriOf(base), pattern: inTree ? '**/*.rs' : '*.{rs,c,h}' } });
  }
  if (watchers.length > 0)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => connection.console.warn(`registration: ${describe(error)}`));
}
