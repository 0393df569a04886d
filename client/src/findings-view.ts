import * as vscode from 'vscode';
import type { Server } from './client.ts';

type Grouping = 'rule' | 'context' | 'file';

/** A finding as VS Code holds it, with what the server put beside it. */
interface Found {
  readonly uri: vscode.Uri;
  readonly diagnostic: vscode.Diagnostic;
  readonly rule: string;
  readonly context: string;
}

interface Group {
  readonly label: string;
  readonly found: readonly Found[];
}

type Node = Group | Found;

/** What stands for findings of rules that look at no context. */
const noContext = 'Any context';

/** The findings of the workspace as a tree, by rule, by context or by file. */
export class FindingsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<Node>;
  readonly #disposables: vscode.Disposable[];
  readonly onDidChangeTreeData = this.#changed.event;
  #grouping: Grouping = 'rule';

  constructor(server: Server) {
    this.#view = vscode.window.createTreeView('kalloc-lint.findings', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#disposables = [
      this.#changed,
      this.#view,
      vscode.languages.onDidChangeDiagnostics(() => this.#changed.fire()),
      server.onDidChange(() => this.#changed.fire()),
    ];
  }

  /** The groups with their numbers of findings, for the tests. */
  get shown(): readonly (readonly [string, number])[] {
    return this.#groups().map(({ label, found }) => [label, found.length]);
  }

  group(by: Grouping): void {
    this.#grouping = by;
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      const groups = this.#groups();
      const total = groups.reduce((sum, { found }) => sum + found.length, 0);
      this.#view.badge =
        total === 0
          ? undefined
          : { value: total, tooltip: `${total} kalloc-lint finding${total === 1 ? '' : 's'}` };
      return groups;
    }
    return 'found' in node ? [...node.found] : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('found' in node) {
      const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
      item.description = String(node.found.length);
      if (this.#grouping === 'rule') item.contextValue = 'rule';
      return item;
    }
    const { uri, diagnostic, rule } = node;
    const [message] = diagnostic.message.split('\n');
    const item = new vscode.TreeItem((message ?? '').replaceAll('`', ''));
    const place = `${vscode.workspace.asRelativePath(uri)}:${diagnostic.range.start.line + 1}`;
    item.description = this.#grouping === 'rule' ? place : `${rule} ${place}`;
    item.tooltip = new vscode.MarkdownString(`${diagnostic.message.replaceAll('\n', '  \n')}\n\n${place}`);
    const [name, colour] = icons[diagnostic.severity];
    item.iconPath = new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
    item.accessibilityInformation = { label: `${name}: ${message}, ${place}` };
    item.command = {
      command: 'vscode.open',
      title: 'Open',
      arguments: [uri, { selection: diagnostic.range } satisfies vscode.TextDocumentShowOptions],
    };
    return item;
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
  }

  #groups(): Group[] {
    const groups = new Map<string, Found[]>();
    for (const found of findings()) {
      const label = {
        rule: found.rule,
        context: found.context,
        file: vscode.workspace.asRelativePath(found.uri),
      }[this.#grouping];
      groups.set(label, [...(groups.get(label) ?? []), found]);
    }
    return [...groups].map(([label, found]) => ({ label, found })).sort(byLabel);
  }
}

const icons = {
  [vscode.DiagnosticSeverity.Error]: ['error', 'problemsErrorIcon.foreground'],
  [vscode.DiagnosticSeverity.Warning]: ['warning', 'problemsWarningIcon.foreground'],
  [vscode.DiagnosticSeverity.Information]: ['info', 'problemsInfoIcon.foreground'],
  [vscode.DiagnosticSeverity.Hint]: ['lightbulb', 'problemsInfoIcon.foreground'],
} as const;

/** Groups by name; what has no context comes last. */
function byLabel(a: Group, b: Group): number {
  const last = Number(a.label === noContext) - Number(b.label === noContext);
  return last || (a.label < b.label ? -1 : 1);
}

/** All findings that VS Code holds, by file and place. */
function findings(): Found[] {
  const out: Found[] = [];
  for (const [uri, diagnostics] of vscode.languages.getDiagnostics()) {
    for (const diagnostic of diagnostics) {
      if (diagnostic.source !== 'kalloc-lint') continue;
      const { code } = diagnostic;
      const rule = String(typeof code === 'object' ? code.value : code);
      // The language client keeps what the server sent beside a diagnostic.
      const { data } = diagnostic as { data?: { context?: string } };
      const context = data?.context ?? noContext;
      out.push({ uri, diagnostic, rule, context: context.charAt(0).toUpperCase() + context.slice(1) });
    }
  }
  return out.sort((a, b) =>
    a.uri.path === b.uri.path
      ? a.diagnostic.range.start.compareTo(b.diagnostic.range.start)
      : a.uri.path < b.uri.path
        ? -1
        : 1,
  );
}
