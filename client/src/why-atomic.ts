import * as vscode from 'vscode';
import { type PlaceParams, type WhyAtomicResult, whyAtomicRequest } from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

/** Says why a line runs in atomic context, with a way to each place where that context is entered. */
export async function whyAtomic(
  server: Server,
  document: vscode.TextDocument,
  at: vscode.Position,
): Promise<void> {
  await server.start();
  const params: PlaceParams = {
    uri: document.uri.toString(),
    position: { line: at.line, character: at.character },
  };
  const why = await server.running?.sendRequest<WhyAtomicResult | null>(whyAtomicRequest, params);
  if (!why) {
    void vscode.window.showInformationMessage('kalloc-lint: this line belongs to no function.');
    return;
  }
  const text = why.text.replaceAll('`', '');
  if (why.places.length === 0) {
    void vscode.window.showInformationMessage(`kalloc-lint: ${text}.`);
    return;
  }
  const items = why.places.map((it) => ({
    label: `$(lock) ${it.text.replaceAll('`', '')}`,
    description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(it.uri))}:${it.range.start.line + 1}`,
    place: it,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: text.charAt(0).toUpperCase() + text.slice(1),
    placeHolder: 'Go to the place where the context is entered',
  });
  if (!picked) return;
  const { start, end } = picked.place.range;
  await vscode.window.showTextDocument(vscode.Uri.parse(picked.place.uri), {
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
