import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { TextChange } from '../../server/src/syntax/source-file.ts';
import { LineIndex } from '../../server/src/text/line-index.ts';
import { residentMemory } from './resident.ts';

/** A running language server and just enough of a client. */
export interface Client {
  /** Opens a file's text and waits for its diagnostics. */
  open(path: string, text: string): Promise<void>;
  /** Replaces a range of one line and waits for the diagnostics; the same answer that an editor draws. */
  type(path: string, line: number, column: number, length: number, text: string): Promise<void>;
  /** Replaces a range of the text, as `offsets` of `before`; waits for nothing. */
  change(path: string, before: string, change: TextChange): Promise<void>;
  close(path: string): Promise<void>;
  /** Says that files came, went or changed on the disk. */
  changedOnDisk(changes: readonly { readonly path: string; readonly how: FileChange }[]): Promise<void>;
  /** A file's diagnostics as they are sent, without what a server keeps in them for itself. */
  diagnostics(path: string): Promise<readonly object[]>;
  /** Asks for the diagnostics of the whole workspace once. */
  workspace(): Promise<void>;
  /** The server's resident memory in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

export type FileChange = 'created' | 'changed' | 'deleted';

/** The numbers of the protocol. */
const fileChangeTypes: Readonly<Record<FileChange, number>> = { created: 1, changed: 2, deleted: 3 };

export interface ServerOptions {
  /** The setting `kernel`; found from each file unless it is given. */
  readonly kernel?: string;
  /** Whether the client can be told that there is more; else each answer is the whole report. True unless it is given. */
  readonly refresh?: boolean;
}

/** Longer than any honest answer. */
const answerWithinMs = 120_000;

/** Starts the built server on a workspace whose every kernel file is to be reported on. */
export async function startServer(
  root: string,
  { kernel = '', refresh = true }: ServerOptions = {},
): Promise<Client> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const settings = { diagnosticMode: 'workspace', kernel, rules: {}, stackLimit: 1024 };
  // A server that is silent, or gone, must end the measurement and not hold it up.
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`))),
  );
  ended.catch(() => {});
  const said: string[] = [];
  connection.onNotification(
    'window/logMessage',
    ({ message }: { message: string }) => void said.push(message),
  );
  function request<T>(method: string, params?: object): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        child.kill();
        reject(new Error(`the server does not answer ${method}\n${said.slice(-3).join('\n')}`));
      }, answerWithinMs);
    });
    return Promise.race([connection.sendRequest<T>(method, params), late, ended]).finally(() =>
      clearTimeout(timer),
    );
  }
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const folders = [{ uri: pathToFileURL(root).href, name: 'tree' }];
  await request('initialize', {
    processId: process.pid,
    rootUri: folders[0]!.uri,
    workspaceFolders: folders,
    initializationOptions: settings,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: refresh } },
      textDocument: { diagnostic: { relatedDocumentSupport: true }, synchronization: {} },
    },
  });
  await connection.sendNotification('initialized', {});

  let version = 1;
  const uri = (path: string) => pathToFileURL(path).href;
  const diagnose = (path: string) =>
    request<{ readonly items: readonly { readonly data?: unknown }[] }>('textDocument/diagnostic', {
      textDocument: { uri: uri(path) },
    });
  return {
    async open(path, text) {
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId: 'rust', version, text },
      });
      await diagnose(path);
    },
    async type(path, line, column, length, text) {
      version++;
      const range = { start: { line, character: column }, end: { line, character: column + length } };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ range, text }],
      });
      await diagnose(path);
    },
    async change(path, before, { start, end, newText }) {
      version++;
      const lines = new LineIndex(before);
      const at = (offset: number) => {
        const { line, column } = lines.position(offset);
        return { line, character: column };
      };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ range: { start: at(start), end: at(end) }, text: newText }],
      });
    },
    async close(path) {
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } });
    },
    async changedOnDisk(changes) {
      await connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: changes.map(({ path, how }) => ({ uri: uri(path), type: fileChangeTypes[how] })),
      });
    },
    async diagnostics(path) {
      const { items } = await diagnose(path);
      return items.map(({ data: _, ...said }) => said);
    },
    async workspace() {
      // Where nothing is found the answer waits for a change; a file that went is one.
      await request('workspace/diagnostic', {
        previousResultIds: [{ uri: `${folders[0]!.uri}/gone.rs`, value: '' }],
      });
    },
    memory: () => residentMemory(child.pid),
    async stop() {
      await request('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
