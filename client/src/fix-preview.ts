import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './client.ts';
import type { Pages } from './pages.ts';

interface Shown {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
  /** Documents with the versions that the edit was made for. */
  readonly versions: readonly (readonly [vscode.TextDocument, number])[];
}

/** Shows a fix as a diff before it is made. The fix is then applied as a whole, by the button of the diff, or not at all. */
export class FixPreview implements vscode.Disposable {
  readonly #server: Server;
  readonly #pages: Pages;
  readonly #closing: vscode.Disposable;
  #shown: Shown | undefined;
  #count = 0;

  constructor(server: Server, pages: Pages) {
    this.#server = server;
    this.#pages = pages;
    this.#closing = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.some((tab) => this.#isOurs(tab))) this.#forget();
    });
  }

  /** The title of what is shown, for the tests. */
  get shown(): string | undefined {
    return this.#shown?.title;
  }

  /** Shows what an edit, as the server gives it, makes of its files. */
  async show(title: string, edit: WorkspaceEdit): Promise<void> {
    await this.#server.start();
    const converted = await this.#server.running?.protocol2CodeConverter.asWorkspaceEdit(edit);
    if (!converted) return;
    await this.#close();
    const label = `Preview: ${title.replaceAll('`', '')}`;
    const pairs: [vscode.Uri, vscode.Uri, vscode.Uri][] = [];
    const versions: [vscode.TextDocument, number][] = [];
    this.#count++;
    for (const [uri, edits] of converted.entries()) {
      const document = await vscode.workspace.openTextDocument(uri);
      versions.push([document, document.version]);
      const after = vscode.Uri.from({ scheme: 'kalloc-lint', path: `/preview/${this.#count}${uri.path}` });
      this.#pages.setPreview(after, apply(document, edits));
      pairs.push([uri, uri, after]);
    }
    this.#shown = { title, edit: converted, versions };
    if (pairs.length === 1) {
      // Left to itself the oldest VS Code that is supported shows the top of the file.
      const [document] = versions[0]!;
      const options: vscode.TextDocumentShowOptions = {
        preview: true,
        selection: firstChange(document.getText(), apply(document, converted.get(document.uri))),
      };
      await vscode.commands.executeCommand('vscode.diff', pairs[0]![1], pairs[0]![2], label, options);
    } else await vscode.commands.executeCommand('vscode.changes', label, pairs);
  }

  /** Makes the change that is shown. Says so where a file has changed since: then nothing is changed. */
  async apply(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    if (shown.versions.some(([document, version]) => document.isClosed || document.version !== version)) {
      void vscode.window.showWarningMessage(
        'kalloc-lint: the file has changed since the preview was made; nothing was applied.',
      );
      return;
    }
    await this.#close();
    await vscode.workspace.applyEdit(shown.edit, { isRefactoring: false });
    const first = shown.versions[0]?.[0];
    if (first) await vscode.window.showTextDocument(first);
  }

  dispose(): void {
    this.#closing.dispose();
  }

  async #close(): Promise<void> {
    const tabs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter((tab) => this.#isOurs(tab)));
    this.#forget();
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
  }

  #forget(): void {
    this.#shown = undefined;
    this.#pages.clearPreviews();
  }

  #isOurs({ input, label }: vscode.Tab): boolean {
    if (input instanceof vscode.TabInputTextDiff)
      return input.modified.scheme === 'kalloc-lint' && input.modified.path.startsWith('/preview/');
    // The type of a tab with several diffs is younger than the oldest VS Code that is supported.
    return label.startsWith('Preview: ') && !(input instanceof vscode.TabInputText);
  }
}

/** The beginning of the first line in which a text differs from what it was. */
function firstChange(before: string, after: string): vscode.Range {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, i) => text !== old[i]);
  return new vscode.Range(Math.max(0, line), 0, Math.max(0, line), 0);
}

function apply(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): string {
  let text = document.getText();
  // Of insertions at one place the last is made first, so that they stand in their order.
  const sorted = [...edits].reverse().sort((a, b) => b.range.start.compareTo(a.range.start));
  for (const { range, newText } of sorted) {
    text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
  }
  return text;
}
