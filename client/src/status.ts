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
/** A server that does not answer for so long is checking, in milliseconds. */
const patience = 400;

/** The item in the `{}` menu of the status bar: which kernel the open file is checked against, and how it does. */
export class StatusItem implements vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #item: vscode.LanguageStatusItem;
  readonly #disposables: vscode.Disposable[] = [];
  #listening: object | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The Rust file that was looked at last: the status is about it while another panel has the focus. */
  #last: vscode.Uri | undefined;
  #logged = '';

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#item = vscode.languages.createLanguageStatusItem('kalloc-lint.kernel', documentSelector);
    this.#item.name = 'kalloc-lint';
    this.#disposables.push(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      server.onDidChange(() => this.refresh()),
    );
    void this.#update();
  }

  /** What the item says now, for the tests. */
  get shown(): {
    readonly text: string;
    readonly detail: string | undefined;
    readonly busy: boolean;
    readonly warning: boolean;
  } {
    const { text, detail, busy, severity } = this.#item;
    return { text, detail, busy, warning: severity !== vscode.LanguageStatusSeverity.Information };
  }

  refresh(): void {
    // What needs no answer is shown at once.
    if (this.#server.state !== 'running') void this.#update();
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
      const { state } = this.#server;
      show(this.#item, notRunning[state === 'running' ? 'starting' : state]);
      return;
    }
    if (this.#listening !== client) {
      this.#listening = client;
      this.#disposables.push(client.onNotification(statusChangedNotification, () => this.refresh()));
    }
    const uri = this.#document();
    const params: StatusParams = uri ? { uri: uri.toString() } : {};
    const slow = setTimeout(() => {
      this.#item.busy = true;
      this.#item.detail = 'checking…';
    }, patience);
    try {
      const status = await client.sendRequest<Status | null>(statusRequest, params);
      clearTimeout(slow);
      if (!status || client !== this.#server.running) return;
      this.#note(status);
      show(this.#item, uri ? describe(status) : { text: 'kalloc-lint', detail: 'no Rust file is open' });
    } catch {
      // The server is being stopped; its end is an event of its own.
    } finally {
      clearTimeout(slow);
    }
  }

  #document(): vscode.Uri | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const rust = [activeTextEditor, ...visibleTextEditors].find(
      (it) => it && vscode.languages.match(documentSelector, it.document) > 0,
    );
    if (rust) this.#last = rust.document.uri;
    return this.#last;
  }

  /** Notes in the log which kernel was chosen and why, and each further one. */
  #note({ kernel, version, problems }: Status): void {
    if (!kernel) return;
    // The reason for a profile names it; that for a tree does not say where it lies.
    const where = kernel.root ? ` (${kernel.root})` : '';
    const line = `server ${version}: Linux ${kernel.asked ?? kernel.version}${where}: ${kernel.reason}`;
    if (line === this.#logged) return;
    this.#logged = line;
    this.#log.info(line);
    for (const problem of problems) this.#log.warn(problem);
  }
}

interface Shown {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: 'warning' | 'error';
  readonly busy?: boolean;
  readonly command?: vscode.Command;
}

const showApi: vscode.Command = {
  command: 'kalloc-lint.showApi',
  title: 'Allocation API',
  tooltip: 'Show the allocation functions of this kernel',
};
const chooseKernel: vscode.Command = { command: 'kalloc-lint.chooseKernel', title: 'Choose Kernel' };
const settings: vscode.Command = {
  command: 'workbench.action.openSettings',
  title: 'Settings',
  arguments: ['@ext:kalloc-lint.kalloc-lint'],
};
const showLog: vscode.Command = { command: 'kalloc-lint.showLog', title: 'Show Log' };

/** What is shown while there is nobody to ask. */
const notRunning: Readonly<Record<'off' | 'starting' | 'failed', Shown>> = {
  off: { text: 'kalloc-lint: off', detail: 'no kernel Rust file is open' },
  starting: { text: 'kalloc-lint: starting', detail: 'starting the language server…', busy: true },
  failed: {
    text: 'kalloc-lint: failed',
    detail: 'the language server is not running',
    severity: 'error',
    command: showLog,
  },
};

/** A status in words. A profile is a stand-in for a tree that was not found, and is said to be one. */
export function describe(status: Status): Shown {
  const { kernel, kernelCode, counts, notes, problems, unknown, checking } = status;
  if (!kernelCode) return { text: 'kalloc-lint: not kernel code', detail: 'not checked' };
  if (!kernel)
    return {
      text: 'kalloc-lint: no kernel',
      detail: notes[0] ?? '',
      severity: 'warning',
      command: chooseKernel,
    };
  const numbers = [
    plural(counts.error, 'error'),
    plural(counts.warning, 'warning'),
    plural(counts.hint, 'hint'),
    unknown > 0 ? `${unknown} unresolved` : '',
  ];
  const found = checking ? 'checking…' : numbers.filter(Boolean).join(', ') || 'no problems';
  // One line of the menu has to do: what is wrong is more urgent than what else there is to say.
  const wrong = problems[0] ?? notes[0];
  return {
    text: `kalloc-lint: Linux ${kernel.asked ?? kernel.version}${kernel.source === 'profile' ? ' (profile)' : ''}`,
    detail: wrong ?? `${found} · ${kernel.reason}`,
    ...(wrong === undefined ? {} : { severity: 'warning' as const }),
    busy: checking,
    command: problems.length > 0 ? settings : kernel.source === 'tree' ? showApi : chooseKernel,
  };
}

function plural(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}

function show(item: vscode.LanguageStatusItem, { text, detail, severity, busy, command }: Shown): void {
  const severities = vscode.LanguageStatusSeverity;
  item.text = text;
  item.detail = detail;
  item.severity =
    severity === 'error'
      ? severities.Error
      : severity === 'warning'
        ? severities.Warning
        : severities.Information;
  item.busy = busy ?? false;
  item.command = command;
}
