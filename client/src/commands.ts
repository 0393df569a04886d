import * as vscode from 'vscode';
import type { Server } from './client.ts';
import { chooseKernel } from './kernel-choice.ts';
import type { Pages } from './pages.ts';
import type { TracePanel } from './trace/panel.ts';

/** What the commands work on. */
export interface Parts {
  readonly server: Server;
  readonly pages: Pages;
  readonly trace: TracePanel;
  readonly log: vscode.LogOutputChannel;
}

/** The extension's commands by id; `package.json` names the same ones, and a test holds the two together. */
export const commands: Readonly<Record<string, (parts: Parts, ...args: unknown[]) => Promise<unknown>>> = {
  'kalloc-lint.restartServer': ({ server }) => server.restart(),
  'kalloc-lint.fixFile': ({ server }) => fixFile(server),
  'kalloc-lint.emulate': ({ trace }, uri, position) => emulate(trace, uri, position),
  'kalloc-lint.showApi': ({ pages }) => pages.showApi(activeRust()?.uri),
  'kalloc-lint.explainRule': ({ pages }, rule) => explainRule(pages, rule),
  'kalloc-lint.chooseKernel': ({ server }) => chooseKernel(server),
  'kalloc-lint.showLog': async ({ log }) => log.show(),
};

/** Registers them all. A command that fails says so instead of nothing. */
export function registerCommands(parts: Parts): vscode.Disposable {
  const registered = Object.entries(commands).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        return await run(parts, ...args);
      } catch (error) {
        parts.log.error(`${id}: ${error instanceof Error ? error.stack : String(error)}`);
        void vscode.window.showErrorMessage(`kalloc-lint: ${error instanceof Error ? error.message : error}`);
        return undefined;
      }
    }),
  );
  return vscode.Disposable.from(...registered);
}

function activeRust(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'rust' ? document : undefined;
}

/** Applies the source action by hand: VS Code's own "Fix All" would take other extensions' fixes as well. */
async function fixFile(server: Server): Promise<void> {
  const document = activeRust();
  if (!document) return;
  await server.start();
  const everything = new vscode.Range(0, 0, document.lineCount, 0);
  const kind = vscode.CodeActionKind.SourceFixAll.append('kalloc-lint');
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    everything,
    kind.value,
  );
  const edit = actions.find((action) => action.kind && kind.contains(action.kind))?.edit;
  if (edit) await vscode.workspace.applyEdit(edit);
  else vscode.window.setStatusBarMessage('kalloc-lint: nothing to fix', 3000);
}

/** A lens gives the URI as a text and the position as LSP counts; the palette gives nothing. */
async function emulate(trace: TracePanel, uri: unknown, position: unknown): Promise<void> {
  const { line, character } = (position ?? {}) as { line?: unknown; character?: unknown };
  const at =
    typeof line === 'number' && typeof character === 'number'
      ? new vscode.Position(line, character)
      : undefined;
  await trace.show(typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined, at);
}

async function explainRule(pages: Pages, rule: unknown): Promise<void> {
  if (typeof rule === 'string') return pages.showRule(rule);
  const rules = await pages.rules();
  const items = rules.map(({ id, title }) => ({ label: id, description: title }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Explain a rule',
    matchOnDescription: true,
  });
  if (picked) await pages.showRule(picked.label);
}
