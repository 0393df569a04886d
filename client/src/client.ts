import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import type { ClientExperimental } from '../../server/src/lsp/protocol.ts';

/** What the extension reports on. Not `git:`: the left side of a diff would say everything twice. */
export const documentSelector = ['file', 'untitled', 'vscode-vfs'].map((scheme) => ({
  scheme,
  language: 'rust',
}));

/** The language server's process and the connection to it. At most one at a time; `start` may be called at any time. */
export class Server implements vscode.Disposable {
  readonly #module: string;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  #client: LanguageClient | undefined;
  #starting: Promise<void> | undefined;

  /** Told when the server starts, stops, or cannot. */
  readonly onDidChange = this.#changed.event;

  constructor(module: string, log: vscode.LogOutputChannel) {
    this.#module = module;
    this.#log = log;
  }

  get running(): LanguageClient | undefined {
    return this.#client?.state === State.Running ? this.#client : undefined;
  }

  /** Starts the server unless it runs. Rejects where it cannot be started; the log says why. */
  start(): Promise<void> {
    this.#starting ??= this.#launch().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    // A server that hangs does not keep the window open.
    await client?.dispose(2000).catch((error: unknown) => this.#log.warn(`stop: ${String(error)}`));
    this.#changed.fire();
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
  }

  async #launch(): Promise<void> {
    const run = { module: this.#module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
    const options: LanguageClientOptions = {
      documentSelector,
      outputChannel: this.#log,
      markdown: { supportHtml: false },
      synchronize: {},
    };
    const client = new LanguageClient('kalloc-lint', 'kalloc-lint', { run, debug }, options);
    client.registerFeature({
      fillClientCapabilities: (capabilities) => {
        const experimental: ClientExperimental = { kallocLintStatus: true, kallocLintEmulate: true };
        capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...experimental };
      },
      initialize: () => {},
      getState: () => ({ kind: 'static' }),
      clear: () => {},
    });
    client.onDidChangeState(() => this.#changed.fire());
    this.#client = client;
    await client.start();
  }
}
