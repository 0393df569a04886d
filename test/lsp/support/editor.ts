import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageStrategy,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Options } from '../../../server/src/analysis.ts';
import { serve } from '../../../server/src/lsp/server.ts';
import { FakeAnalysis, memoryFs } from './fake-analysis.ts';

/** An editor that can do everything that the server asks about. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    diagnostic: { dynamicRegistration: true },
    codeAction: {
      isPreferredSupport: true,
      dataSupport: true,
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    inlayHint: {},
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
  window: { workDoneProgress: true },
  experimental: { kallocLintStatus: true, kallocLintEmulate: true, kallocLintCommands: true },
};

/** An editor of the old days: it pushes nothing of its own and understands the least. */
export const plainCapabilities: ClientCapabilities = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } },
};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** The disk: path to text. */
  readonly files?: Readonly<Record<string, string>>;
  /** Settings by folder; `''` for those outside all folders. */
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: unknown;
  /** Whether messages wait while an analysis runs; without it none are looked for. */
  readonly isWaiting?: () => boolean;
}

/** The editor's side of a connection to a server in this process, with what it was told. */
export interface Editor {
  readonly rpc: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly analyses: FakeAnalysis[];
  readonly disk: Map<string, string>;
  readonly settings: Record<string, unknown>;
  readonly registered: Map<string, unknown>;
  readonly published: PublishDiagnosticsParams[];
  readonly log: string[];
  /** Messages that the editor shows as notifications. */
  readonly messages: string[];
  readonly progress: unknown[];
  refreshes: number;
  /** Requests to ask for lenses and hints again, by method. */
  readonly decorationRefreshes: string[];
  statusChanges: number;
  open(path: string, text: string, version?: number): Promise<void>;
  change(path: string, changes: readonly { range?: Range; text: string }[]): Promise<void>;
  pull(
    path: string,
    previousResultId?: string,
  ): Promise<{ kind: string; resultId?: string; items: Diagnostic[] }>;
  actions(path: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  text(path: string): string;
  /** A file's text as a workspace edit would leave it; versions must be those that are open. */
  applied(edit: WorkspaceEdit | undefined, path: string): string;
  stop(): Promise<void>;
}

export const uri = (path: string) => `file://${path}`;

/** Starts a server and an editor in this process, joined by two streams. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const disk = new Map(Object.entries(options.files ?? {}));
  const analyses: FakeAnalysis[] = [];
  let handled = 0;
  const messageStrategy: MessageStrategy = {
    handleMessage: (message, next) => {
      handled++;
      return next(message);
    },
  };
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor), {
    messageStrategy,
  });
  const { isWaiting } = options;
  const traffic = isWaiting && {
    isWaiting,
    get handled() {
      return handled;
    },
  };
  serve(server, {
    createAnalysis: (each: Options) => {
      const analysis = new FakeAnalysis(disk, each);
      analyses.push(analysis);
      return analysis;
    },
    fs: memoryFs(disk),
    rules: [
      {
        id: 'lingering-try',
        title: 'Old names',
        severity: 'error',
        since: '0.1.0',
        fix: 'safe',
        docs: '## What\n\n```rust,fails\nf();\n```',
      },
      ...['missing-gfp-flags', 'needless-atomic', 'in-place-init'].map((id) => ({
        ...{ id, title: id, severity: 'error' as const, since: '0.1.0', fix: 'safe' as const, docs: '' },
      })),
    ],
    profiles: ['6.1', '7.3'],
    version: '0.0.1',
    ...(traffic ? { traffic } : {}),
  });
  const rpc = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const documents = new Map<string, TextDocument>();
  const settings = { ...options.settings };
  const told = { refreshes: 0, statusChanges: 0 };
  const registered = new Map<string, unknown>();
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const messages: string[] = [];
  const progress: unknown[] = [];
  rpc.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
    items.map(
      ({ scopeUri }) => settings[scopeUri === undefined ? '' : scopeUri.slice('file://'.length)] ?? null,
    ),
  );
  rpc.onRequest('client/registerCapability', ({ registrations }) => {
    for (const each of registrations) registered.set(each.method, each.registerOptions);
    return null;
  });
  rpc.onRequest('client/unregisterCapability', () => null);
  rpc.onRequest('workspace/diagnostic/refresh', () => {
    told.refreshes++;
    return null;
  });
  const decorationRefreshes: string[] = [];
  for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'])
    rpc.onRequest(method, () => {
      decorationRefreshes.push(method);
      return null;
    });
  rpc.onRequest('window/workDoneProgress/create', () => null);
  rpc.onNotification('$/progress', (params) => void progress.push(params.value));
  rpc.onNotification('window/logMessage', ({ message }) => void log.push(message));
  rpc.onNotification('window/showMessage', ({ message }) => void messages.push(message));
  rpc.onNotification('textDocument/publishDiagnostics', (params) => void published.push(params));
  rpc.onNotification('kalloc-lint/statusChanged', () => void told.statusChanges++);
  rpc.listen();
  const initialized = await rpc.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? fullCapabilities,
    workspaceFolders: (options.folders ?? []).map((folder) => ({ uri: uri(folder), name: folder })),
    initializationOptions: options.initializationOptions,
  });
  await rpc.sendNotification('initialized', {});

  const textOf = (path: string) => documents.get(path)?.getText() ?? disk.get(path) ?? '';
  return Object.assign(told, {
    rpc,
    initialized,
    analyses,
    disk,
    settings,
    registered,
    published,
    log,
    messages,
    progress,
    decorationRefreshes,
    open: async (path: string, text: string, version = 1) => {
      documents.set(path, TextDocument.create(uri(path), 'rust', version, text));
      const textDocument = { uri: uri(path), languageId: 'rust', version, text };
      await rpc.sendNotification('textDocument/didOpen', { textDocument });
    },
    change: async (path: string, changes: readonly { range?: Range; text: string }[]) => {
      const document = documents.get(path)!;
      const version = document.version + 1;
      TextDocument.update(document, [...changes] as { text: string }[], version);
      const textDocument = { uri: uri(path), version };
      await rpc.sendNotification('textDocument/didChange', { textDocument, contentChanges: changes });
    },
    pull: (path: string, previousResultId?: string) =>
      rpc.sendRequest<{ kind: string; resultId?: string; items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: uri(path) },
        previousResultId,
      }),
    actions: (path: string, range: Range, context: Partial<CodeActionContext> = {}) =>
      rpc.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: uri(path) },
        range,
        context: { diagnostics: [], ...context },
      }),
    text: textOf,
    applied: (edit: WorkspaceEdit | undefined, path: string) => {
      const edits: TextEdit[] = [...(edit?.changes?.[uri(path)] ?? [])];
      for (const change of edit?.documentChanges ?? []) {
        if (!('textDocument' in change) || change.textDocument.uri !== uri(path)) continue;
        const version = documents.get(path)?.version ?? null;
        if (change.textDocument.version !== version) throw new Error('the edit is for another version');
        edits.push(...(change.edits as TextEdit[]));
      }
      return TextDocument.applyEdits(TextDocument.create('', '', 0, textOf(path)), edits);
    },
    stop: async () => {
      await rpc.sendRequest('shutdown');
      // Answers that are on their way, to registrations above all, find a connection yet.
      await new Promise((resolve) => setTimeout(resolve, 60));
      rpc.dispose();
      server.dispose();
    },
  });
}

/** Asks until there is an answer; fails after a few seconds with what was waited for. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  tries = 400,
): Promise<T> {
  for (let left = tries; left > 0; left--) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`waited in vain: ${what}`);
}
