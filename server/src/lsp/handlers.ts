import {
  type CancellationToken,
  CancellationTokenSource,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { allow } from './allow.ts';
import { atomicCallers, atomicRegions, whyAtomic } from './atomic.ts';
import { codeActions } from './code-actions.ts';
import { completions, signatureHelp } from './completion.ts';
import { documentDiagnostics } from './diagnostics.ts';
import { codeLenses, emulate, inlayHints } from './emulation.ts';
import { cancelled, givingWay } from './give-way.ts';
import { hover } from './hover.ts';
import { installNotifications, type Parts } from './notifications.ts';
import { watchOutside } from './outside.ts';
import {
  type AllowParams,
  type ApiListing,
  type ApiParams,
  type AtomicCallersResult,
  type AtomicRegionsParams,
  type AtomicRegionsResult,
  allowRequest,
  apiRequest,
  atomicCallersRequest,
  atomicRegionsRequest,
  type EmulateParams,
  type EmulateResult,
  type ExplainParams,
  type ExplainResult,
  emulateRequest,
  explainRequest,
  type PlaceParams,
  type Status,
  type StatusParams,
  statusRequest,
  type WhyAtomicResult,
  whyAtomicRequest,
} from './protocol.ts';
import { refreshOthers } from './refresh.ts';
import { describe, type Session } from './session.ts';
import { api, explain, status } from './status.ts';
import { pathOf } from './uris.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';

const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

/**
 * Installs the handlers of everything after `initialize`. `parts` is undefined until then, and after `shutdown`; requests
 * are answered with `refusal` meanwhile.
 */
export function installHandlers(
  connection: Session['connection'],
  parts: () => Parts | undefined,
  refusal: () => ResponseError<never>,
): void {
  const notice = <P>(name: string, handle: (parts: Parts, params: P) => void | Promise<void>) => {
    return async (params: P) => {
      const present = parts();
      if (!present) return;
      try {
        await handle(present, params);
      } catch (error) {
        connection.console.error(`${name}: ${describe(error)}`);
      }
    };
  };
  /** A request waits for the settings; one that fails answers `empty` and leaves the reason in the log. */
  const request = <P, R>(
    name: string,
    empty: R,
    handle: (session: Session, params: P, token: CancellationToken) => R | Promise<R>,
  ) => {
    return async (
      params: P,
      token = new CancellationTokenSource().token,
    ): Promise<R | ResponseError<never>> => {
      const session = parts()?.session;
      if (!session) return refusal();
      try {
        await session.ready;
        // Cancellations that came behind this request are read only when the event loop turns.
        await new Promise((resolve) => setImmediate(resolve));
        if (token.isCancellationRequested) return cancelled();
        return await givingWay(session, () => handle(session, params, token), token);
      } catch (error) {
        if (error instanceof ResponseError) return error as ResponseError<never>;
        connection.console.error(`${name}: ${describe(error)}`);
        return empty;
      }
    };
  };

  installNotifications(connection, notice);
  connection.onHover(
    request('hover', null, (session, { textDocument, position }) =>
      hover(session, textDocument.uri, position),
    ),
  );
  connection.onCodeLens(
    request('codeLens', [], (session, { textDocument }) => codeLenses(session, textDocument.uri)),
  );
  connection.languages.inlayHint.on(
    request('inlayHint', [], (session, { textDocument, range }) =>
      inlayHints(session, textDocument.uri, range),
    ),
  );
  connection.onCompletion(request('completion', [], completions));
  connection.onSignatureHelp(request('signatureHelp', null, signatureHelp));
  connection.onCodeAction(request('codeAction', [], codeActions));
  connection.languages.diagnostics.on(
    request<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      'diagnostic',
      nothing,
      async (session, { textDocument, previousResultId }, token) => {
        const report = await documentDiagnostics(session, textDocument.uri, previousResultId, token);
        refreshOthers(session, pathOf(textDocument.uri));
        watchOutside(session, pathOf(textDocument.uri));
        return report;
      },
    ),
  );
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, partial) => {
    const session = parts()?.session;
    if (!session) return refusal();
    try {
      await session.ready;
      return await workspaceDiagnostics(
        session,
        params,
        token,
        partial && ((items) => partial.report({ items })),
      );
    } catch (error) {
      connection.console.error(`workspace/diagnostic: ${describe(error)}`);
      return { items: [] };
    }
  });
  connection.onRequest<Status | null, void>(
    statusRequest,
    request<StatusParams, Status | null>('status', null, status),
  );
  connection.onRequest<EmulateResult | null, void>(
    emulateRequest,
    request<EmulateParams, EmulateResult | null>('emulate', null, emulate),
  );
  connection.onRequest<ApiListing | null, void>(
    apiRequest,
    request<ApiParams, ApiListing | null>('api', null, api),
  );
  connection.onRequest<AtomicRegionsResult, void>(
    atomicRegionsRequest,
    request<AtomicRegionsParams, AtomicRegionsResult>('atomicRegions', { regions: [] }, atomicRegions),
  );
  connection.onRequest<WhyAtomicResult | null, void>(
    whyAtomicRequest,
    request<PlaceParams, WhyAtomicResult | null>('whyAtomic', null, whyAtomic),
  );
  connection.onRequest<AtomicCallersResult, void>(
    atomicCallersRequest,
    request<PlaceParams, AtomicCallersResult>('atomicCallers', { callers: [] }, atomicCallers),
  );
  connection.onRequest<WorkspaceEdit | null, void>(
    allowRequest,
    request<AllowParams, WorkspaceEdit | null>('allow', null, allow),
  );
  connection.onRequest<ExplainResult | null, void>(
    explainRequest,
    request<ExplainParams, ExplainResult | null>('explain', null, explain),
  );
}
