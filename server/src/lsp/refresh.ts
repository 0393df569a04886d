import { CodeLensRefreshRequest } from 'vscode-languageserver/node';
import { statusChangedNotification } from './protocol.ts';
import type { Pusher } from './push.ts';
import { describe, type Session } from './session.ts';

/** Has every open file looked at again. */
export function afresh(session: Session, pusher: Pusher | undefined): void {
  pusher?.schedule(session.documents.all().map(({ path }) => path));
  if (!pusher && session.client.refreshDiagnostics) refreshDiagnostics(session);
  refreshDecorations(session);
  statusChanged(session);
}

/** Has an editor that pulls ask for all diagnostics again. */
export function refreshDiagnostics({ connection }: Session): void {
  connection.languages.diagnostics
    .refresh()
    .catch((error: unknown) => connection.console.warn(`refresh: ${describe(error)}`));
}

/** Has code lenses and inlay hints asked for again: what they say depends on settings and on other files. */
export function refreshDecorations({ connection, client }: Session): void {
  const failed = (error: unknown) => connection.console.warn(`refresh: ${describe(error)}`);
  if (client.emulateCommand && client.refreshCodeLenses)
    connection.sendRequest(CodeLensRefreshRequest.type).catch(failed);
  if (client.inlayHints && client.refreshInlayHints) connection.languages.inlayHint.refresh().catch(failed);
}

/** Tells an editor that shows the status to ask for it. */
export function statusChanged(session: Session): void {
  if (session.client.statusNotifications) void session.connection.sendNotification(statusChangedNotification);
}

/** Files that were named to the editor in this generation already. */
const refreshed = new WeakMap<Session, { generation: number; paths: Set<string> }>();

/** After a report: other open files may read differently now. Each is named once a generation, so that it ends. */
export function refreshOthers(session: Session, path: string): void {
  statusChanged(session);
  let told = refreshed.get(session);
  if (told?.generation !== session.generation) {
    told = { generation: session.generation, paths: new Set() };
    refreshed.set(session, told);
  }
  told.paths.add(path);
  const fresh = session.projects
    .of(path)
    .stale()
    .filter((other) => !told.paths.has(other));
  for (const other of fresh) told.paths.add(other);
  if (fresh.length > 0 && session.client.refreshDiagnostics) refreshDiagnostics(session);
}
