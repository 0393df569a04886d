import * as vscode from 'vscode';
import { AtomicRegions } from './atomic-regions.ts';
import { CallersView } from './callers-view.ts';
import { documentSelector, type MakeClient, Server, type ServerState } from './client.ts';
import { registerCommands } from './commands.ts';
import { isKernelRust, isKernelTree, mentionsKernel, type Probe } from './detect.ts';
import { FindingsView } from './findings-view.ts';
import { FixPreview } from './fix-preview.ts';
import { watchFolders } from './folders.ts';
import { Pages } from './pages.ts';
import { StatusItem } from './status.ts';
import { TracePanel } from './trace/panel.ts';

/** What the tests in a real VS Code may look at. */
export interface Exports {
  readonly running: () => boolean;
  readonly state: () => ServerState;
  readonly trace: () => TracePanel['shown'];
  readonly status: () => StatusItem['shown'];
  readonly preview: () => FixPreview['shown'];
  readonly regions: () => AtomicRegions['shown'];
  readonly findings: () => FindingsView['shown'];
}

/** How long the keyboard must rest before a text is looked at for kernel code, in milliseconds. */
const pause = 300;

let server: Server | undefined;

/** The extension on any host; `make` connects to the server of that host. Starts it only for kernel Rust. */
export function startExtension(context: vscode.ExtensionContext, make: MakeClient): Exports {
  const log = vscode.window.createOutputChannel('kalloc-lint', { log: true });
  log.info(`kalloc-lint ${context.extension.packageJSON.version}, VS Code ${vscode.version}`);
  const started = new Server(make, log);
  server = started;
  const pages = new Pages(started);
  const status = new StatusItem(started, log);
  const trace = new TracePanel(started);
  const preview = new FixPreview(started, pages);
  const regions = new AtomicRegions(started, context.extensionUri);
  const findings = new FindingsView(started);
  const callers = new CallersView(started);
  const manifest = context.extension.packageJSON;
  const parts = { server: started, pages, trace, log, preview, findings, callers, manifest };
  context.subscriptions.push(
    ...[log, started, pages, status, trace, preview, regions, findings, callers],
    registerCommands(parts),
    watchFolders(started),
    started.onDidChange(() => {
      void vscode.commands.executeCommand('setContext', 'kalloc-lint.running', started.running !== undefined);
    }),
    startForKernelRust(started),
  );
  return {
    running: () => started.running !== undefined,
    state: () => started.state,
    status: () => status.shown,
    trace: () => trace.shown,
    preview: () => preview.shown,
    regions: () => regions.shown,
    findings: () => findings.shown,
  };
}

/** Ends the server with the window. */
export async function stopExtension(): Promise<void> {
  await server?.stop();
}

/** Starts the server as soon as there is kernel Rust: in a file that is open or opened, or in what is typed into one. */
function startForKernelRust(server: Server): vscode.Disposable {
  const start = () => {
    for (const each of watching) each.dispose();
    // What went wrong stands in the log and in the status.
    return server.start().catch(() => {});
  };
  const consider = async (document: vscode.TextDocument) => {
    if (vscode.languages.match(documentSelector, document) === 0 || server.state !== 'off') return;
    const { uri } = document;
    if (await isKernelRust(probe(uri), uri.path, document.getText())) await start();
  };
  const all = async () => {
    for (const document of vscode.workspace.textDocuments) await consider(document);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const builds = vscode.workspace.createFileSystemWatcher('**/{Kbuild,Makefile}');
  const watching: vscode.Disposable[] = [
    vscode.workspace.onDidOpenTextDocument((document) => void consider(document)),
    vscode.workspace.onDidSaveTextDocument((document) => void consider(document)),
    // A new file becomes kernel code when its first `use` is typed.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== 'rust') return;
      clearTimeout(timer);
      timer = setTimeout(() => mentionsKernel(document.getText()) && void consider(document), pause);
    }),
    builds,
    builds.onDidCreate(() => void all()),
    builds.onDidChange(() => void all()),
  ];
  // Not awaited: looking around must not hold up other extensions.
  void (async () => {
    // The text of what is open says it at once; looking at folders takes its time where they are not on a disk.
    for (const document of vscode.workspace.textDocuments)
      if (vscode.languages.match(documentSelector, document) > 0 && mentionsKernel(document.getText()))
        return start();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      if (await isKernelTree(probe(folder.uri), folder.uri.path)) return start();
    }
    await all();
  })();
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    for (const each of watching) each.dispose();
  });
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
