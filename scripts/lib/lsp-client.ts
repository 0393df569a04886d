import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

/** A running language server and just enough of a client. */
export interface Client {
  /** Opens a file's text and waits for its diagnostics. */
  open(path: string, text: string): Promise<void>;
  /** Replaces a range of one line and waits for the diagnostics; the same answer that an editor draws. */
  type(path: string, line: number, column: number, length: number, text: string): Promise<void>;
  /** Asks for the diagnostics of the whole workspace once. */
  workspace(): Promise<void>;
  /** The server's resident memory in megabytes; undefined where the system does not tell. */
  memory(): number | undefined;
  stop(): Promise<void>;
}

/** Longer than any honest answer. */
const answerWithinMs = 120_000;

/** Starts the built server on a workspace whose every kernel file is to be reported on. */
export async function startServer(root: string): Promise<Client> {
  const child = spawn(process.execPath, [join(process.cwd(), 'dist', 'cli.js'), 'lsp', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const settings = { diagnosticMode: 'workspace', kernel: '', rules: {}, stackLimit: 1024 };
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
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: { relatedDocumentSupport: true }, synchronization: {} },
    },
  });
  await connection.sendNotification('initialized', {});

  let version = 1;
  const uri = (path: string) => pathToFileURL(path).href;
  const diagnose = (path: string) => request('textDocument/diagnostic', { textDocument: { uri: uri(path) } });
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
    async workspace() {
      // Where nothing is found the answer waits for a change; a file that went is one.
      await request('workspace/diagnostic', {
        previousResultIds: [{ uri: `${folders[0]!.uri}/gone.rs`, value: '' }],
      });
    },
    memory() {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))![1]) / 1024;
      } catch {
        return undefined;
      }
    },
    async stop() {
      await request('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
