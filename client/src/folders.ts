import * as vscode from 'vscode';
import type { Server } from './client.ts';

/** LSP's numbers for what happened to a file. */
const created = 1;
const deleted = 3;

/** How long to gather what happens to folders before the server is told, in milliseconds. */
const pause = 100;

/**
 * Tells the server of folders that come, go or change their names: VS Code tells of the folder alone, and the watchers
 * that the server asks for match files. What looks like a file is left aside.
 */
export function watchFolders(server: Server): vscode.Disposable {
  const pending = new Map<string, { uri: string; type: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (uri: vscode.Uri, type: number) => {
    // `drivers/gpu`, but not `vmlinux.o`: a build makes thousands of files, and none is a folder.
    if (/\.[^/]*$/.test(uri.path)) return;
    pending.set(uri.toString(), { uri: uri.toString(), type });
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = [...pending.values()];
      pending.clear();
      void server.running?.sendNotification('workspace/didChangeWatchedFiles', { changes });
    }, pause);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => tell(uri, created)),
    watcher.onDidDelete((uri) => tell(uri, deleted)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        tell(oldUri, deleted);
        tell(newUri, created);
      }
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}
