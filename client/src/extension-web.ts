import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { ServerParser, ServerProfiles } from '../../server/src/lsp/protocol.ts';
import { type Exports, startExtension, stopExtension } from './start.ts';

export type { Exports };

/** The part of a browser's worker that is used; the types of a browser are not among those of the extension. */
interface BrowserWorker {
  onmessage:
    | ((event: { readonly data: { readonly ready?: boolean; readonly failed?: string } }) => void)
    | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}
declare const Worker: new (url: string) => BrowserWorker;

/** Called when the first Rust file is opened in a browser: the server is a worker, and reads no disk. */
export function activate(context: vscode.ExtensionContext): Exports {
  const start = () => startWorker(context.extensionUri);
  return startExtension(
    context,
    (options) => new LanguageClient('kalloc-lint', 'kalloc-lint', start, options),
  );
}

export function deactivate(): Promise<void> {
  return stopExtension();
}

/**
 * Starts the server's worker and hands it what a process would read from its disk. The worker loads its script while
 * the files are read, and compiles the parser while the profiles are.
 */
async function startWorker(extension: vscode.Uri): Promise<MessageTransports> {
  const at = (path: string) => vscode.Uri.joinPath(extension, 'dist', path);
  const worker = new Worker(at('web/server.js').toString(true));
  const ready = new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.ready ? resolve() : reject(new Error(String(data.failed))));
    worker.onerror = (event) => reject(new Error(String(event.message)));
  });
  const send = (message: ServerParser | ServerProfiles) => worker.postMessage(message);
  try {
    await Promise.all([readParser(at).then(send), readProfiles(at).then(send), ready]);
  } catch (error) {
    worker.terminate();
    throw error;
  }
  // The worker that VS Code gives is not the browser's own class, by which the client would know it.
  const port = worker as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
}

type At = (path: string) => vscode.Uri;

async function readParser(at: At): Promise<ServerParser> {
  const [core, grammar] = await Promise.all([
    readBytes(at('web-tree-sitter.wasm')),
    readBytes(at('tree-sitter-rust.wasm')),
  ]);
  return { core, grammar };
}

/** The versions of the profiles in the package; `scripts/build.mjs` puts them in, as a browser lists no directory. */
declare const PROFILE_VERSIONS: readonly string[];

async function readProfiles(at: At): Promise<ServerProfiles> {
  const read = async (version: string): Promise<[string, string]> => {
    const bytes = await readBytes(at(`profiles/${version}.json`));
    return [version, new TextDecoder().decode(bytes)];
  };
  return { profiles: Object.fromEntries(await Promise.all(PROFILE_VERSIONS.map(read))) };
}

/**
 * A file of the package. Fetched where it lies on the web: VS Code's own file system reads it in the window's thread,
 * which is busy while the window opens. Rejects where neither can read it.
 */
async function readBytes(uri: vscode.Uri): Promise<Uint8Array> {
  if (/^https?$/.test(uri.scheme)) {
    const answer = await fetch(uri.toString(true)).catch(() => undefined);
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer());
  }
  return vscode.workspace.fs.readFile(uri);
}
