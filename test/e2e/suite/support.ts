import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Asks until there is an answer that is not undefined; fails after a while with what was waited for. */
export async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the workspace in an editor. */
export async function openFile(path: string) {
  const uri = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, path);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return {
    uri,
    document,
    text: () => document.getText(),
    positionAt: (offset: number) => document.positionAt(offset),
  };
}

/** Our problems in a file, by position. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter((each) => each.source === 'kalloc-lint')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Our quick fixes for a range. Right after the start VS Code may answer without them: ask again. */
export async function quickFixes(uri: vscode.Uri, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
  );
}

/** A diagnostic's code with its link. */
export function only(code: vscode.Diagnostic['code']): { value: string | number; target: vscode.Uri } {
  if (typeof code !== 'object') throw new Error(`${code} has no link`);
  return code;
}

export function textOnDisk(uri: vscode.Uri): string {
  return readFileSync(uri.fsPath, 'utf8');
}
