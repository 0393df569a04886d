import * as vscode from 'vscode';
import type { EmulationPlace } from '../../../server/src/emulation.ts';
import { type EmulateParams, type EmulateResult, emulateRequest } from '../../../server/src/lsp/protocol.ts';
import type { Server } from '../client.ts';
import { tracePage } from './page.ts';
import { renderNothing, renderTrace } from './render.ts';

/** How long the keyboard must rest before the run is made again, in milliseconds. */
const pause = 250;

/** What the page sends. */
type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'decide'; readonly path?: string; readonly start?: number; readonly text?: string }
  | { readonly type: 'go'; readonly path: string; readonly start: number; readonly end: number }
  | {
      readonly type: 'setup';
      readonly pathNumber?: number;
      readonly lowMemory: boolean;
      readonly preemptRt: boolean;
    };

/** The panel that shows a run of the emulator beside the text. There is one: another function takes its place. */
export class TracePanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #disposables: vscode.Disposable[] = [];
  #panel: vscode.WebviewPanel | undefined;
  #params: EmulateParams | undefined;
  #result: EmulateResult | null = null;
  #html = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the requests: an answer that comes behind a newer one is left aside. */
  #asked = 0;

  constructor(server: Server) {
    this.#server = server;
    this.#disposables.push(
      vscode.window.registerWebviewPanelSerializer('kalloc-lint.trace', {
        deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri)),
    );
  }

  /** What is shown, for the tests. */
  get shown(): { readonly html: string; readonly result: EmulateResult | null } {
    return { html: this.#html, result: this.#result };
  }

  /** Runs the function at a place, or at the cursor where none is given. */
  async show(uri: vscode.Uri | undefined, position: vscode.Position | undefined): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const document = uri ?? editor?.document.uri;
    const at =
      position ??
      (editor?.document.uri.toString() === document?.toString() ? editor?.selection.active : undefined);
    if (!document || !at) return;
    await this.#server.start();
    this.#params = {
      uri: document.toString(),
      position: { line: at.line, character: at.character },
    };
    this.#open();
    await this.#run(false);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
    for (const each of this.#disposables) each.dispose();
  }

  #open(): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, false);
      return;
    }
    this.#adopt(vscode.window.createWebviewPanel('kalloc-lint.trace', 'Emulate', vscode.ViewColumn.Beside));
  }

  /** Takes a panel that VS Code kept over a reload, with what it showed. */
  async #restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const params = state as EmulateParams | undefined;
    if (this.#panel || typeof params?.uri !== 'string') {
      panel.dispose();
      return;
    }
    this.#params = params;
    this.#adopt(panel);
    await this.#server.start();
    // The server asks of open files what it tells of functions by name.
    await vscode.workspace.openTextDocument(vscode.Uri.parse(params.uri));
    await this.#run(false);
  }

  #adopt(panel: vscode.WebviewPanel): void {
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    panel.webview.onDidReceiveMessage((message: Message) => this.#receive(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#result = null;
    });
    panel.webview.html = tracePage(nonce());
    this.#panel = panel;
  }

  /** Makes the run anew. `keep`: the chosen step stays as it is. */
  async #run(keep: boolean): Promise<void> {
    const params = this.#params;
    const client = this.#server.running;
    if (!params || !this.#panel) return;
    const mine = ++this.#asked;
    const result = await client?.sendRequest<EmulateResult | null>(emulateRequest, params);
    if (mine !== this.#asked || !this.#panel) return;
    this.#result = result ?? null;
    if (result) {
      const { emulation } = result;
      this.#panel.title = `Emulate: ${emulation.function}`;
      // From now on the function is known by its name: its place moves with the text.
      const { position: _, ...rest } = params;
      this.#params = { ...rest, function: emulation.function };
      this.#html = renderTrace(emulation, (params.decisions ?? []).length > 0);
    } else {
      this.#html = renderNothing(
        params.function === undefined
          ? 'No function with a body at the cursor.'
          : `\`${params.function}\` cannot be run in its present state.`,
      );
    }
    void this.#panel.webview.postMessage({ type: 'show', html: this.#html, keep, state: this.#params });
  }

  #changed(uri: vscode.Uri): void {
    if (!this.#panel || !this.#params) return;
    const files = this.#result ? Object.values(this.#result.files) : [this.#params.uri];
    if (!files.includes(uri.toString()) && this.#params.uri !== uri.toString()) return;
    // Decisions are known by their places, which an edit moves.
    const { decisions: _, ...rest } = this.#params;
    this.#params = rest;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(true), pause);
  }

  #receive(message: Message): void {
    switch (message.type) {
      case 'ready':
        // The page is loaded again whenever its tab comes back to the front.
        if (this.#html !== '')
          void this.#panel?.webview.postMessage({
            type: 'show',
            html: this.#html,
            keep: false,
            state: this.#params,
          });
        return;
      case 'step': {
        const step = this.#result?.emulation.steps[message.step];
        if (step) void this.#reveal(step);
        return;
      }
      case 'go':
        void this.#reveal({ path: message.path, span: { start: message.start, end: message.end } });
        return;
      case 'decide': {
        if (!this.#params) return;
        const { pathNumber: _, decisions = [], ...rest } = this.#params;
        const { path, start, text } = message;
        // Without a place all branches are open again.
        if (path === undefined || start === undefined || text === undefined) this.#params = rest;
        else {
          const kept = decisions.filter((it) => it.path !== path || it.start !== start);
          this.#params = { ...rest, decisions: [...kept, { path, start, text }] };
        }
        void this.#run(false);
        return;
      }
      case 'setup': {
        if (!this.#params) return;
        const { pathNumber: _, ...rest } = this.#params;
        const { lowMemory, preemptRt, pathNumber } = message;
        this.#params = { ...rest, lowMemory, preemptRt, ...(pathNumber === undefined ? {} : { pathNumber }) };
        void this.#run(false);
      }
    }
  }

  async #reveal({ path, span }: Pick<EmulationPlace, 'path' | 'span'>): Promise<void> {
    const uri = this.#result?.files[path];
    if (uri === undefined) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    const open = vscode.window.visibleTextEditors.find((it) => it.document === document);
    await vscode.window.showTextDocument(document, {
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
      selection,
    });
  }
}

/** A value that nobody can guess, for the page's policy. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((it) => it.toString(16).padStart(2, '0'))
    .join('');
}
