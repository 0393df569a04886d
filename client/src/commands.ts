import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { type AllowParams, allowRequest } from '../../server/src/lsp/protocol.ts';
import type { CallersView } from './callers-view.ts';
import type { Server } from './client.ts';
import type { FindingsView } from './findings-view.ts';
import type { FixPreview } from './fix-preview.ts';
import { chooseKernel } from './kernel-choice.ts';
import type { Pages } from './pages.ts';
import { type Manifest, reportFalseAlarm } from './report.ts';
import type { TracePanel } from './trace/panel.ts';
import { whyAtomic } from './why-atomic.ts';

/** What the commands work on. */
export interface Parts {
  readonly server: Server;
  readonly pages: Pages;
  readonly trace: TracePanel;
  readonly preview: FixPreview;
  readonly findings: FindingsView;
  readonly callers: CallersView;
  readonly log: vscode.LogOutputChannel;
  readonly manifest: Manifest;
}

/** The extension's commands by id; `package.json` names the same ones, and a test holds the two together. */
export const commands: Readonly<Record<string, (parts: Parts, ...args: unknown[]) => Promise<unknown>>> = {
  'kalloc-lint.restartServer': ({ server }) => server.restart(),
  'kalloc-lint.fixFile': ({ server }) => fixFile(server),
  'kalloc-lint.previewFix': ({ preview }, title, edit) => preview.show(String(title), edit as WorkspaceEdit),
  'kalloc-lint.applyPreview': ({ preview }) => preview.apply(),
  'kalloc-lint.allowWithReason': ({ server }, uri, position, rule) =>
    allowWithReason(server, { uri, position, rule } as AllowParams),
  'kalloc-lint.emulate': ({ trace }, uri, position) => emulate(trace, uri, position),
  'kalloc-lint.whyAtomic': ({ server }) => atCursor((document, at) => whyAtomic(server, document, at)),
  'kalloc-lint.showCallers': ({ callers }) => atCursor((document, at) => callers.show(document, at)),
  'kalloc-lint.showApi': ({ pages }) => pages.showApi(rustDocument()?.uri),
  'kalloc-lint.explainRule': ({ pages }, rule) => explainRule(pages, rule),
  'kalloc-lint.groupByRule': async ({ findings }) => findings.group('rule'),
  'kalloc-lint.groupByContext': async ({ findings }) => findings.group('context'),
  'kalloc-lint.groupByFile': async ({ findings }) => findings.group('file'),
  'kalloc-lint.checkWorkspace': ({ server }) => checkWorkspace(server),
  'kalloc-lint.reportFalseAlarm': ({ server, manifest }) => reportFalseAlarm(server, manifest),
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

/** The Rust file in the active editor, or else in one that is visible: a link in a panel takes the focus away. */
function rustEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return [activeTextEditor, ...visibleTextEditors].find((it) => it?.document.languageId === 'rust');
}

function rustDocument(): vscode.TextDocument | undefined {
  return rustEditor()?.document;
}

/** Runs something at the cursor; says what is needed where no Rust file is open. */
async function atCursor(
  run: (document: vscode.TextDocument, at: vscode.Position) => Promise<void>,
): Promise<void> {
  const editor = rustEditor();
  if (editor) await run(editor.document, editor.selection.active);
  else needsFile();
}

function needsFile(): void {
  void vscode.window.showInformationMessage(
    'kalloc-lint: open a kernel Rust file first; this command works on the file in the editor.',
  );
}

/** Applies the source action by hand: VS Code's own "Fix All" would take other extensions' fixes as well. */
async function fixFile(server: Server): Promise<void> {
  const document = rustDocument();
  if (!document) {
    needsFile();
    return;
  }
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
  else vscode.window.setStatusBarMessage('kalloc-lint: no safe fixes in this file', 3000);
}

async function allowWithReason(server: Server, params: AllowParams): Promise<void> {
  const reason = await vscode.window.showInputBox({
    title: `Allow ${params.rule} on this line`,
    prompt: 'Why is this code correct? The reason is added to the comment.',
    placeHolder: 'only called at boot, before interrupts are on',
  });
  if (reason === undefined) return;
  const client = server.running;
  const edit = await client?.sendRequest<WorkspaceEdit | null>(allowRequest, { ...params, reason });
  const converted = edit && (await client?.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (converted) await vscode.workspace.applyEdit(converted);
}

/** A lens gives the URI as a text and the position as LSP counts; the palette gives nothing. */
async function emulate(trace: TracePanel, uri: unknown, position: unknown): Promise<void> {
  const { line, character } = (position ?? {}) as { line?: unknown; character?: unknown };
  if (typeof uri === 'string' && typeof line === 'number' && typeof character === 'number')
    await trace.show(vscode.Uri.parse(uri), new vscode.Position(line, character));
  else await atCursor((document, at) => trace.show(document.uri, at));
}

async function explainRule(pages: Pages, rule: unknown): Promise<void> {
  if (typeof rule === 'string') return pages.showRule(rule);
  const rules = await pages.rules();
  const items = rules.map(({ id, title }) => ({ label: id, description: title }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Explain Rule',
    matchOnDescription: true,
  });
  if (picked) await pages.showRule(picked.label);
}

/** Has every kernel file of the workspace checked, from now on, and shows the findings. */
async function checkWorkspace(server: Server): Promise<void> {
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('kalloc-lint').update('diagnosticMode', 'workspace', target);
  await server.start();
  await vscode.commands.executeCommand('kalloc-lint.findings.focus');
}
