import {
  type Connection,
  ErrorCodes,
  type InitializeError,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { clientSupport } from './client-support.ts';
import { codeActionKinds } from './code-actions.ts';
import { completionTriggers, signatureTriggers } from './completion.ts';
import { Configuration, diagnosticIdentifier } from './configuration.ts';
import { installHandlers } from './handlers.ts';
import { followFolders, initialFolders, type Parts } from './notifications.ts';
import { Pusher } from './push.ts';
import { afresh, refreshDecorations, refreshDiagnostics, statusChanged } from './refresh.ts';
import { bump, createSession, describe, type ServerInputs, type Session } from './session.ts';
import { readSettings } from './settings.ts';
import { onSettled } from './settle.ts';

/**
 * Serves one connection: installs all handlers and listens. Whatever a handler meets, the server goes on; what went
 * wrong is in the editor's log.
 */
export function serve(connection: Connection, inputs: ServerInputs): void {
  let parts: Parts | undefined;
  let isInitialized = false;
  connection.onInitialize((params) => {
    if (isInitialized)
      return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'initialized already', {
        retry: false,
      });
    isInitialized = true;
    const session = createSession(connection, inputs, clientSupport(params.capabilities));
    session.initializationOptions = params.initializationOptions;
    session.folders = initialFolders(params);
    const pusher = session.client.pullDiagnostics ? undefined : new Pusher(session);
    parts = { session, configuration: new Configuration(session, () => afresh(session, pusher)), pusher };
    inputs.remote?.onArrival((paths) => {
      for (const analysis of session.projects.all()) analysis.invalidate(paths);
      bump(session);
      afresh(session, pusher);
    });
    // Without a way to tell the editor that there is more, each answer is complete at once.
    if (pusher) onSettled(session, (paths) => pusher.schedule(paths));
    else if (session.client.refreshDiagnostics)
      onSettled(session, () => {
        refreshDiagnostics(session);
        refreshDecorations(session);
        statusChanged(session);
      });
    return initializeResult(session);
  });
  connection.onInitialized(async () => {
    if (!parts) return;
    try {
      if (parts.session.client.workspaceFolders) followFolders(parts);
      await parts.configuration.start();
    } catch (error) {
      connection.console.error(`initialized: ${describe(error)}`);
      // Requests wait for the settings: without them they would wait for ever.
      parts.session.setReady();
    }
  });
  connection.onShutdown(() => {
    parts?.pusher?.dispose();
    parts?.session.projects.dispose();
    parts = undefined;
  });
  installHandlers(
    connection,
    () => parts,
    () =>
      isInitialized
        ? new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down')
        : new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized'),
  );
  connection.listen();
}

function initializeResult({ client, inputs, initializationOptions }: Session): InitializeResult {
  const { settings } = readSettings([initializationOptions]);
  return {
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [...completionTriggers] },
      signatureHelpProvider: { triggerCharacters: [...signatureTriggers] },
      ...(client.emulateCommand ? { codeLensProvider: {} } : {}),
      ...(client.inlayHints ? { inlayHintProvider: true } : {}),
      codeActionProvider: client.codeActionLiterals ? { codeActionKinds: [...codeActionKinds] } : false,
      ...(client.pullDiagnostics && !client.dynamicDiagnostics
        ? {
            diagnosticProvider: {
              identifier: diagnosticIdentifier,
              interFileDependencies: true,
              workspaceDiagnostics: settings.diagnosticMode === 'workspace',
            },
          }
        : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serverInfo: { name: 'kalloc-lint', version: inputs.version },
  };
}
