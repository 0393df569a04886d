import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { ServerAssets } from '../../server/src/lsp/protocol.ts';
import { type Exports, startExtension, stopExtension } from './start.ts';

export type { Exports };

/** The part of a browser's worker that is used; the types of a browser are not among those of the extension. */
interface BrowserWorker {
  onmessage:
    | ((event: { readonly data: { readonly ready?: boolean; readonly failed?: string } }) => void)
    | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
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

/** Starts the server's worker and hands it what a process would read from its disk. */
async function startWorker(extension: vscode.Uri): Promise<MessageTransports> {
  const at = (path: string) => vscode.Uri.joinPath(extension, 'dist', path);
  const { fs } = vscode.workspace;
  const { profiles: versions } = JSON.parse(
    new TextDecoder().decode(await fs.readFile(at('web/profiles.json'))),
  ) as { profiles: string[] };
  const text = async (path: string) => new TextDecoder().decode(await fs.readFile(at(path)));
  const [core, grammar, ...profiles] = await Promise.all([
    fs.readFile(at('web-tree-sitter.wasm')),
    fs.readFile(at('tree-sitter-rust.wasm')),
    ...versions.map((it) => text(`profiles/${it}.json`)),
  ]);
  const assets: ServerAssets = {
    core: core!,
    grammar: grammar!,
    profiles: Object.fromEntries(versions.map((it, i) => [it, profiles[i]!])),
  };
  const worker = new Worker(at('web/server.js').toString(true));
  await new Promise<void>((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.ready ? resolve() : reject(new Error(String(data.failed))));
    worker.onerror = (event) => reject(new Error(String(event.message)));
    worker.postMessage(assets);
  });
  // The worker that VS Code gives is not the browser's own class, by which the client would know it.
  const port = worker as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
}
