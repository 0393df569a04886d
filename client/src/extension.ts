import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Exports, startExtension, stopExtension } from './start.ts';

export type { Exports };

/** Called when the first Rust file is opened, on a desktop or a remote machine: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Exports {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  return startExtension(
    context,
    (options) => new LanguageClient('kalloc-lint', 'kalloc-lint', { run, debug }, options),
  );
}

export function deactivate(): Promise<void> {
  return stopExtension();
}
