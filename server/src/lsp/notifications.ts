import type { Analysis } from '../analysis.ts';
import type { Configuration } from './configuration.ts';
import type { Pusher } from './push.ts';
import { afresh, statusChanged } from './refresh.ts';
import { bump, describe, type Session } from './session.ts';
import { pathOf, uriOf } from './uris.ts';

/** What the handlers of one connection share. */
export interface Parts {
  readonly session: Session;
  readonly configuration: Configuration;
  /** Only for an editor that does not pull. */
  readonly pusher: Pusher | undefined;
}

/** Wraps a handler so that it never throws; before `initialize` it does nothing. */
export type Notice = <P>(
  name: string,
  handle: (parts: Parts, params: P) => void | Promise<void>,
) => (params: P) => Promise<void>;

/** Installs the handlers of notifications: what changed in the editor, on the disk and in the settings. */
export function installNotifications(connection: Session['connection'], notice: Notice): void {
  connection.onDidOpenTextDocument(
    notice(
      'didOpen',
      async ({ session, pusher, configuration }, { textDocument: { uri, version, text } }) => {
        const { path } = session.documents.open(uri, version, text);
        for (const analysis of session.projects.all()) analysis.open(path, text);
        if (session.projectFiles.isNew(path)) await configuration.reload(undefined);
        bump(session);
        pusher?.schedule([path]);
      },
    ),
  );
  connection.onDidChangeTextDocument(
    notice('didChange', ({ session, pusher }, { textDocument: { uri, version }, contentChanges }) => {
      const changed = session.documents.change(uri, version, contentChanges);
      if (!changed) return;
      for (const analysis of session.projects.all()) {
        try {
          analysis.change(changed.path, changed.changes);
        } catch (error) {
          session.connection.console.error(`change of ${changed.path}: ${describe(error)}`);
          // From here on its text would differ from the editor's: begin again with the whole.
          analysis.open(changed.path, session.documents.get(changed.path)!.document.getText());
        }
      }
      bump(session);
      pusher?.schedule([changed.path]);
    }),
  );
  connection.onDidCloseTextDocument(
    notice('didClose', ({ session, pusher }, { textDocument: { uri } }) => {
      const closed = session.documents.close(uri);
      if (closed) session.lastReports.delete(closed.path);
      if (!closed) return;
      for (const analysis of session.projects.all()) analysis.close(closed.path);
      bump(session);
      pusher?.clear(uri);
    }),
  );
  connection.onDidSaveTextDocument(notice('didSave', ({ session }) => statusChanged(session)));
  connection.onDidChangeWatchedFiles(
    notice('watchedFiles', async ({ session, pusher, configuration }, { changes }) => {
      const paths = changes.map((change) => pathOf(change.uri));
      session.inputs.remote?.forget(paths);
      if (paths.some((path) => path.endsWith('/.git/HEAD'))) {
        for (const analysis of session.projects.renew()) openAll(session, analysis);
      } else {
        for (const analysis of session.projects.all()) analysis.invalidate(paths);
      }
      // A tree that was missing may be there now.
      const projects = paths.some((path) => path.endsWith('/.kalloc-lint.toml'));
      if (projects || session.kernelProblems.size > 0) await configuration.reload(undefined);
      bump(session);
      // Saving an open file changes nothing that the editor has not sent before.
      if (paths.some((path) => !session.documents.get(path))) afresh(session, pusher);
    }),
  );
  connection.onDidChangeConfiguration(
    notice('configuration', async ({ session, configuration, pusher }, { settings }) => {
      await configuration.reload(settings);
      afresh(session, pusher);
    }),
  );
}

/** Follows folders that come and go; to be called once the editor may be asked to tell. */
export function followFolders({ session, configuration, pusher }: Parts): void {
  session.connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
    try {
      const gone = new Set(removed.map((folder) => pathOf(folder.uri)));
      const kept = session.folders.filter((folder) => !gone.has(folder));
      session.folders = [...new Set([...kept, ...added.map((folder) => pathOf(folder.uri))])];
      await configuration.reload(undefined);
      afresh(session, pusher);
    } catch (error) {
      session.connection.console.error(`folders: ${describe(error)}`);
    }
  });
}

/** The folders that an editor names when it starts, old ways included. */
export function initialFolders(params: {
  workspaceFolders?: readonly { uri: string }[] | null;
  rootUri?: string | null;
  rootPath?: string | null;
}): readonly string[] {
  const uris = params.workspaceFolders?.map((folder) => folder.uri);
  if (uris) return [...new Set(uris.map(pathOf))];
  if (params.rootUri) return [pathOf(params.rootUri)];
  return params.rootPath ? [pathOf(uriOf(params.rootPath))] : [];
}

/** Hands an analysis all open files. */
export function openAll(session: Session, analysis: Analysis): void {
  for (const { path, document } of session.documents.all()) analysis.open(path, document.getText());
}
