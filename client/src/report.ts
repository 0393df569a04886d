import * as vscode from 'vscode';
import { type Status, type StatusParams, statusRequest } from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';
import { issueAddress } from './false-alarm.ts';

/** The part of package.json that a report needs. */
export interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
}

/**
 * Opens a new issue in the browser about the finding at the cursor, with the lines that are selected as its excerpt.
 * Sends nothing itself: the user sees the text first, and files it or not.
 */
export async function reportFalseAlarm(server: Server, manifest: Manifest): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'rust') {
    void vscode.window.showInformationMessage('kalloc-lint: put the cursor on the finding first.');
    return;
  }
  const { document, selection } = editor;
  const finding = vscode.languages
    .getDiagnostics(document.uri)
    .find((it) => it.source === 'kalloc-lint' && it.range.intersection(selection));
  if (!finding) {
    void vscode.window.showInformationMessage('kalloc-lint: put the cursor on the finding first.');
    return;
  }
  await server.start();
  const params: StatusParams = { uri: document.uri.toString() };
  const status = await server.running?.sendRequest<Status | null>(statusRequest, params);
  const { kernel } = status ?? {};
  const { code } = finding;
  const address = issueAddress(manifest.bugs.url, {
    version: manifest.version,
    kernel: kernel ? `Linux ${kernel.asked ?? kernel.version} (${kernel.source}, ${kernel.api})` : 'unknown',
    rule: String(typeof code === 'object' ? code.value : code),
    message: finding.message.split('\n')[0] ?? '',
    // Nothing leaves the editor that was not selected.
    excerpt: selection.isEmpty
      ? '(select the code before reporting, or paste it here)'
      : document.getText(selection),
  });
  await vscode.env.openExternal(vscode.Uri.parse(address));
}
