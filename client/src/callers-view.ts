import * as vscode from 'vscode';
import {
  type AtomicCallersResult,
  atomicCallersRequest,
  type PlaceParams,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

type Caller = AtomicCallersResult['callers'][number];

/** A function whose callers are asked for; the root has no call. */
interface Node {
  readonly label: string;
  readonly ask: PlaceParams;
  readonly caller?: Caller;
}

/** Who reaches a function in atomic context, as a tree that is asked for level by level. */
export class CallersView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly onDidChangeTreeData = this.#changed.event;
  #root: Node | undefined;

  constructor(server: Server) {
    this.#server = server;
    this.#view = vscode.window.createTreeView('kalloc-lint.atomicCallers', { treeDataProvider: this });
  }

  /** Shows the callers of the function around the cursor. Says so where there are none. */
  async show(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
    await this.#server.start();
    const ask = { uri: document.uri.toString(), position: { line: at.line, character: at.character } };
    const callers = await this.#ask(ask);
    if (callers.length === 0) {
      this.#root = undefined;
      this.#view.message = 'No call in this crate reaches the function in atomic context.';
    } else {
      this.#root = { label: functionName(document, at), ask };
      this.#view.message = `Calls that reach ${this.#root.label} in atomic context`;
    }
    this.#changed.fire();
    await vscode.commands.executeCommand('kalloc-lint.atomicCallers.focus');
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const parent = node ?? this.#root;
    if (!parent) return [];
    // One that is atomic itself is where the context comes from.
    if (parent.caller?.from === 'here') return [];
    const callers = await this.#ask(parent.ask);
    return callers.map((caller) => ({
      label: caller.function,
      ask: { uri: caller.uri, position: caller.name.start },
      caller,
    }));
  }

  getTreeItem({ label, caller }: Node): vscode.TreeItem {
    const above = caller?.from === 'above';
    const item = new vscode.TreeItem(
      label,
      above ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
    );
    if (!caller) return item;
    item.description = caller.text.replaceAll('`', '');
    item.iconPath = new vscode.ThemeIcon(above ? 'arrow-up' : 'lock');
    const { start, end } = caller.range;
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    const place = vscode.Uri.parse(caller.uri);
    item.tooltip = `${vscode.workspace.asRelativePath(place)}:${start.line + 1}`;
    item.command = { command: 'vscode.open', title: 'Open', arguments: [place, { selection }] };
    return item;
  }

  dispose(): void {
    this.#view.dispose();
    this.#changed.dispose();
  }

  async #ask(params: PlaceParams): Promise<readonly Caller[]> {
    const result = await this.#server.running?.sendRequest<AtomicCallersResult>(atomicCallersRequest, params);
    return result?.callers ?? [];
  }
}

/** The name of the function above a place, for the title. */
function functionName(document: vscode.TextDocument, at: vscode.Position): string {
  for (let line = at.line; line >= 0; line--) {
    const name = /\bfn\s+(\w+)/.exec(document.lineAt(line).text)?.[1];
    if (name) return name;
  }
  return 'the function';
}
