import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { type ClientExperimental, readFilesRequest } from '../../server/src/lsp/protocol.ts';
import { readFiles } from './read-files.ts';

/** What the extension reports on. Not `git:`: the left side of a diff would say everything twice. */
export const documentSelector = [
  ...['file', 'untitled', 'vscode-vfs'],
  // File systems in memory of VS Code in a browser: its own, and that of `@vscode/test-web`.
  ...['tmp', 'vscode-test-web'],
].map((scheme) => ({ scheme, language: 'rust' }));

/** Makes the connection to a server that is not started yet: a process on a desktop, a worker in a browser. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * How the server does. `off`: nothing that is kernel Rust was opened. `failed`: it could not be started, or ended by
 * itself once too often.
 */
export type ServerState = 'off' | 'starting' | 'running' | 'failed';

/** The language server and the connection to it. At most one at a time; `start` may be called at any time. */
export class Server implements vscode.Disposable {
  readonly #make: MakeClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #starting: Promise<void> | undefined;
  #state: ServerState = 'off';

  /** Told when the server starts, stops, or cannot. */
  readonly onDidChange = this.#changed.event;

  constructor(make: MakeClient, log: vscode.LogOutputChannel) {
    this.#make = make;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  get running(): BaseLanguageClient | undefined {
    return this.#client?.state === State.Running ? this.#client : undefined;
  }

  /** Starts the server unless it runs. Rejects where it cannot be started; the log says why. */
  start(): Promise<void> {
    this.#starting ??= this.#launch().catch((error: unknown) => {
      this.#starting = undefined;
      this.#log.error(`the language server cannot be started: ${String(error)}`);
      this.#become('failed');
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
    this.#become('off');
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire();
  }

  async #launch(): Promise<void> {
    const begun = Date.now();
    this.#become('starting');
    const client = this.#make({
      documentSelector,
      outputChannel: this.#log,
      markdown: { isTrusted: { enabledCommands: ['kalloc-lint.explainRule', 'kalloc-lint.emulate'] } },
      synchronize: {},
    });
    client.registerFeature({
      fillClientCapabilities: (capabilities) => {
        const experimental: ClientExperimental = {
          kallocLintStatus: true,
          kallocLintEmulate: true,
          kallocLintCommands: true,
        };
        capabilities.experimental = { ...(capabilities.experimental as object | undefined), ...experimental };
      },
      initialize: () => {},
      getState: () => ({ kind: 'static' }),
      clear: () => {},
    });
    client.onRequest(readFilesRequest, readFiles);
    client.onDidChangeState(({ newState }) => {
      if (client !== this.#client) return;
      if (newState === State.Running) this.#become('running');
      else if (newState === State.Starting) this.#become('starting');
      // Whoever stops it on purpose has let go of it before.
      else this.#become('failed');
    });
    this.#client = client;
    await client.start();
    this.#log.info(`language server started in ${Date.now() - begun} ms`);
  }
}
