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
      label: 'Detect automatically',
      description: 'the tree around the file, or the one named in its Makefile',
      value: '',
    },
    { label: 'Kernel tree…', description: 'a folder with kernel sources' },
    { label: 'Bundled profiles', kind: vscode.QuickPickItemKind.Separator },
    ...profiles.map((version) => ({
      label: `Linux ${version}`,
      description: 'bundled profile',
      value: version,
    })),
  ];
  const marked = choices.map((it) => (it.value === current ? { ...it, label: `$(check) ${it.label}` } : it));
  const placeHolder = 'Kernel to check against';
  const choice = await vscode.window.showQuickPick(marked, {
    title: 'Choose Kernel',
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
    openLabel: 'Use This Kernel Tree',
  });
  return picked?.[0]?.fsPath;
}
