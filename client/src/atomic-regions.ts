import * as vscode from 'vscode';
import {
  type AtomicRegionsParams,
  type AtomicRegionsResult,
  atomicRegionsRequest,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

/** How long the keyboard must rest before regions are asked for again, in milliseconds. */
const pause = 300;

/** Marks the lines that run in atomic context in the gutter and the overview ruler; off unless the setting says so. */
export class AtomicRegions implements vscode.Disposable {
  readonly #server: Server;
  readonly #always: vscode.TextEditorDecorationType;
  readonly #sometimes: vscode.TextEditorDecorationType;
  readonly #disposables: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: AtomicRegionsResult['regions'] = [];

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    const bar = (name: string) => ({
      isWholeLine: true,
      gutterIconPath: vscode.Uri.joinPath(extension, `client/media/${name}.svg`),
      gutterIconSize: 'contain',
      overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    });
    this.#always = vscode.window.createTextEditorDecorationType(bar('atomic'));
    this.#sometimes = vscode.window.createTextEditorDecorationType(bar('atomic-sometimes'));
    this.#disposables = [
      this.#always,
      this.#sometimes,
      vscode.window.onDidChangeVisibleTextEditors(() => this.#soon()),
      vscode.workspace.onDidChangeTextDocument(() => this.#soon()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('kalloc-lint.atomicRegions')) this.#soon();
      }),
      server.onDidChange(() => this.#soon()),
    ];
  }

  /** What was marked last, for the tests. */
  get shown(): AtomicRegionsResult['regions'] {
    return this.#shown;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), pause);
  }

  async #update(): Promise<void> {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      if (document.languageId !== 'rust') continue;
      const wanted = vscode.workspace.getConfiguration('kalloc-lint', document).get('atomicRegions', false);
      const { version } = document;
      const found = wanted ? await this.#ask({ uri: document.uri.toString() }) : { regions: [] };
      // What was typed meanwhile has asked anew.
      if (document.version !== version) return;
      this.#shown = found.regions;
      for (const [kind, type] of [
        ['always', this.#always],
        ['sometimes', this.#sometimes],
      ] as const) {
        const regions = found.regions.filter((it) => it.atomic === kind);
        editor.setDecorations(
          type,
          regions.map(({ range: { start, end }, text }) => ({
            range: new vscode.Range(start.line, start.character, end.line, end.character),
            hoverMessage: text,
          })),
        );
      }
    }
  }

  async #ask(params: AtomicRegionsParams): Promise<AtomicRegionsResult> {
    const answer = await this.#server.running
      ?.sendRequest<AtomicRegionsResult>(atomicRegionsRequest, params)
      .catch(() => undefined);
    return answer ?? { regions: [] };
  }
}
