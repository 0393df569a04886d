import * as vscode from 'vscode';
import {
  type Status,
  type StatusParams,
  statusChangedNotification,
  statusRequest,
} from '../../server/src/lsp/protocol.ts';
import { documentSelector, type Server } from './client.ts';

/** Time in which several reasons to ask become one, in milliseconds. */
const pause = 100;

/** The item in the `{}` menu of the status bar: which kernel the open file is checked against, and how it does. */
export class StatusItem implements vscode.Disposable {
  readonly #server: Server;
  readonly #item: vscode.LanguageStatusItem;
  readonly #disposables: vscode.Disposable[] = [];
  #listening: object | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#item = vscode.languages.createLanguageStatusItem('kalloc-lint.kernel', documentSelector);
    this.#item.name = 'kalloc-lint';
    this.#disposables.push(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      server.onDidChange(() => this.refresh()),
    );
    this.refresh();
  }

  /** What the item says now, for the tests. */
  get shown(): { readonly text: string; readonly detail: string | undefined } {
    return { text: this.#item.text, detail: this.#item.detail };
  }

  refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#update(), pause);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#disposables) each.dispose();
  }

  async #update(): Promise<void> {
    const client = this.#server.running;
    if (!client) {
      show(this.#item, { text: 'kalloc-lint: not running', detail: 'No kernel Rust was opened yet' });
      return;
    }
    if (this.#listening !== client) {
      this.#listening = client;
      this.#disposables.push(client.onNotification(statusChangedNotification, () => this.refresh()));
    }
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'rust') return;
    const params: StatusParams = { uri: document.uri.toString() };
    try {
      const status = await client.sendRequest<Status | null>(statusRequest, params);
      if (status) show(this.#item, describe(status));
    } catch {
      // The server is being stopped; its end is an event of its own.
    }
  }
}

interface Shown {
  readonly text: string;
  readonly detail?: string;
  readonly warning?: boolean;
  readonly command?: vscode.Command;
}

const showApi: vscode.Command = {
  command: 'kalloc-lint.showApi',
  title: 'What was learned',
  tooltip: 'The allocation functions of this kernel, as kalloc-lint understands them',
};
const chooseKernel: vscode.Command = { command: 'kalloc-lint.chooseKernel', title: 'Choose' };

/** A status in words. A profile is a stand-in for a tree that was not found, and is said to be one. */
export function describe(status: Status): Shown {
  const { kernel, kernelCode, counts, notes, unknown } = status;
  if (!kernelCode) return { text: 'kalloc-lint: no kernel code', detail: 'This file is not checked' };
  if (!kernel)
    return { text: 'kalloc-lint: no kernel', detail: notes[0] ?? '', warning: true, command: chooseKernel };
  const where = kernel.source === 'tree' ? (kernel.root ?? 'tree') : 'bundled profile, no tree';
  const numbers = [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.hint, 'hint'),
    unknown > 0 ? `${unknown} unknown` : '',
  ];
  // One line of the menu has to do: a note is more urgent than what else there is to say.
  const detail = notes[0] ?? `${where} · ${numbers.filter(Boolean).join(', ') || 'no problems'}`;
  return {
    text: `Linux ${kernel.version}${kernel.source === 'profile' ? ' (profile)' : ''}`,
    detail,
    warning: notes.length > 0,
    command: kernel.source === 'tree' ? showApi : chooseKernel,
  };
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function show(item: vscode.LanguageStatusItem, { text, detail, warning, command }: Shown): void {
  item.text = text;
  item.detail = detail;
  item.severity = warning ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = command;
}
