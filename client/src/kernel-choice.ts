import * as vscode from 'vscode';
import { type Status, type StatusParams, statusRequest } from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

interface Choice extends vscode.QuickPickItem {
  /** The setting's new value; undefined: a folder is to be picked. */
  readonly value?: string;
}

/** Asks which kernel to check against and writes the setting, for the workspace where there is one. */
export async function chooseKernel(server: Server): Promise<void> {
  await server.start();
  const params: StatusParams = {};
  const status = await server.running?.sendRequest<Status | null>(statusRequest, params);
  const configuration = vscode.workspace.getConfiguration('kalloc-lint');
  const current = configuration.get<string>('kernel', '');
  const profiles = [...(status?.profiles ?? [])].reverse();
  const choices: Choice[] = [
    {
      label: 'Find it from the file',
      description: 'the tree around it, or the one that its Makefile names',
      value: '',
    },
    { label: 'Kernel tree…', description: 'a folder with the sources' },
    { label: 'Bundled profiles', kind: vscode.QuickPickItemKind.Separator },
    ...profiles.map((version) => ({
      label: `Linux ${version}`,
      description: 'bundled profile',
      value: version,
    })),
  ];
  const marked = choices.map((it) => (it.value === current ? { ...it, label: `$(check) ${it.label}` } : it));
  const placeHolder = 'The kernel that allocations are checked against';
  const choice = await vscode.window.showQuickPick(marked, {
    title: 'kalloc-lint: choose kernel',
    placeHolder,
  });
  if (!choice) return;
  const value = choice.value ?? (await pickTree());
  if (value === undefined) return;
  const target = vscode.workspace.workspaceFolders
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await configuration.update('kernel', value === '' ? undefined : value, target);
}

async function pickTree(): Promise<string | undefined> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: 'Check against this tree',
  });
  return picked?.[0]?.fsPath;
}
