import * as vscode from 'vscode';
import { documentSelector, Server } from './client.ts';
import { registerCommands } from './commands.ts';
import { isKernelRust, isKernelTree, type Probe } from './detect.ts';
import { Pages } from './pages.ts';
import { StatusItem } from './status.ts';
import { TracePanel } from './trace/panel.ts';

/** What the tests in a real VS Code may look at. */
export interface Exports {
  readonly running: () => boolean;
  readonly trace: () => TracePanel['shown'];
  readonly status: () => { readonly text: string; readonly detail: string | undefined };
}

let server: Server | undefined;

/** Called when the first Rust file is opened. Starts the server only for kernel Rust. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  const log = vscode.window.createOutputChannel('kalloc-lint', { log: true });
  const started = new Server(context.asAbsolutePath('dist/server.js'), log);
  server = started;
  const pages = new Pages(started);
  const status = new StatusItem(started);
  const trace = new TracePanel(started);
  context.subscriptions.push(
    log,
    started,
    pages,
    status,
    trace,
    registerCommands({ server: started, pages, trace, log }),
  );

  const start = () => {
    watching.dispose();
    return started.start().catch((error: unknown) => {
      log.error(`the language server cannot be started: ${String(error)}`);
    });
  };
  const consider = async (document: vscode.TextDocument) => {
    if (vscode.languages.match(documentSelector, document) === 0 || started.running) return;
    if (await isKernelRust(probe(document.uri), document.uri.path, document.getText())) await start();
  };
  const watching = vscode.workspace.onDidOpenTextDocument((document) => void consider(document));
  context.subscriptions.push(watching);

  // Not awaited: looking around must not hold up other extensions.
  void lookAround(consider, start);
  return {
    running: () => started.running !== undefined,
    status: () => status.shown,
    trace: () => trace.shown,
  };
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

async function lookAround(
  consider: (document: vscode.TextDocument) => Promise<void>,
  start: () => Promise<void>,
): Promise<void> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    if (await isKernelTree(probe(folder.uri), folder.uri.path)) return start();
  }
  for (const document of vscode.workspace.textDocuments) await consider(document);
}

/** Reads beside a document with VS Code's own file system, so that remote and virtual folders work alike. */
function probe(base: vscode.Uri): Probe {
  const at = (path: string) => base.with({ path });
  const { fs } = vscode.workspace;
  return {
    exists: (path) =>
      Promise.resolve(fs.stat(at(path))).then(
        () => true,
        () => false,
      ),
    read: (path) =>
      Promise.resolve(fs.readFile(at(path))).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => undefined,
      ),
  };
}
