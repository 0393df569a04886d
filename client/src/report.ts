import * as vscode from 'vscode';
import { type Status, type StatusParams, statusRequest } from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

/** The part of package.json that a report needs. */
export interface Manifest {
  readonly version: string;
  readonly bugs: { readonly url: string };
}

/** What a report says. */
export interface FalseAlarm {
  readonly version: string;
  readonly kernel: string;
  readonly rule: string;
  readonly message: string;
  readonly excerpt: string;
}

/** Addresses that are longer are cut by browsers and refused by servers. */
const longest = 6000;

/** The address that opens a new issue with everything filled in; the excerpt is cut where it is too long for that. */
export function issueAddress(bugs: string, { version, kernel, rule, message, excerpt }: FalseAlarm): string {
  const body = (code: string) =>
    [
      `Rule: \`${rule}\``,
      `Kernel: ${kernel}`,
      `kalloc-lint: ${version}`,
      '',
      `Message: ${message}`,
      '',
      'The code:',
      '```rust',
      code,
      '```',
      '',
      'Why this code is correct:',
      '',
    ].join('\n');
  const address = (code: string) =>
    `${bugs}/new?title=${encodeURIComponent(`False alarm: ${rule}`)}&body=${encodeURIComponent(body(code))}`;
  let code = excerpt;
  while (address(code).length > longest && code.length > 0)
    code = `${code.slice(0, Math.floor(code.length * 0.9) - 4)}\n…`;
  return address(code);
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
