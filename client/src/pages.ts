import * as vscode from 'vscode';
import {
  type ApiListing,
  type ApiParams,
  apiRequest,
  type ExplainParams,
  type ExplainResult,
  explainRequest,
} from '../../server/src/lsp/protocol.ts';
import type { Server } from './client.ts';

const scheme = 'kalloc-lint';

/** Read-only documents that the server has the text of: `kalloc-lint:/api.md`, `kalloc-lint:/rules/ID.md`. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registration: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  /** Texts of files as a fix would leave them, by their URIs. */
  readonly #previews = new Map<string, string>();

  constructor(server: Server) {
    this.#server = server;
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Shows the allocation API of the kernel of a file; without one, of the workspace. */
  async showApi(file: vscode.Uri | undefined): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: '/api.md', query: file?.toString() ?? '' });
    // The tree may have changed since it was last shown.
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(uri, { preview: true });
  }

  async showRule(rule: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: `/rules/${rule}.md` });
    await vscode.commands.executeCommand('markdown.showPreview', uri);
  }

  /** Has a text shown under a URI below `kalloc-lint:/preview/`. */
  setPreview(uri: vscode.Uri, text: string): void {
    this.#previews.set(uri.toString(), text);
  }

  clearPreviews(): void {
    this.#previews.clear();
  }

  /** All rules with their titles. */
  async rules(): Promise<ExplainResult['rules']> {
    await this.#server.start();
    const params: ExplainParams = {};
    const result = await this.#server.running?.sendRequest<ExplainResult | null>(explainRequest, params);
    return result?.rules ?? [];
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    if (uri.path.startsWith('/preview/')) return this.#previews.get(uri.toString()) ?? '';
    await this.#server.start();
    const client = this.#server.running;
    if (uri.path === '/api.md') {
      const params: ApiParams = uri.query === '' ? {} : { uri: uri.query };
      const listing = await client?.sendRequest<ApiListing | null>(apiRequest, params, token);
      return listing ? apiPage(listing) : 'No kernel was found for this file.\n';
    }
    const params: ExplainParams = { rule: uri.path.replace(/^\/rules\/|\.md$/g, '') };
    const result = await client?.sendRequest<ExplainResult | null>(explainRequest, params, token);
    return result?.markdown ?? `There is no rule \`${params.rule}\`.\n`;
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}

/** The listing as Markdown that also reads well as text. */
export function apiPage({ kernel, functions, macros, unclassified }: ApiListing): string {
  const place = (file: string, line: number) => (line > 0 ? `${file}:${line}` : file);
  const where = kernel.root ? ` (${kernel.root})` : '';
  const lines = [
    `# Allocation functions of Linux ${kernel.asked ?? kernel.version}`,
    '',
    `Read from ${kernel.reason}${where}.`,
  ];
  const owners = new Map<string, string[]>();
  for (const entry of functions) {
    const flags =
      entry.flagsIdx < 0 ? 'allocates, takes no flags' : `flags are argument ${entry.flagsIdx + 1}`;
    const list = owners.get(entry.owner) ?? [];
    list.push(`- \`${entry.shape}\` → \`${entry.returns}\`: ${flags} (${place(entry.file, entry.line)})`);
    owners.set(entry.owner, list);
  }
  for (const [owner, list] of owners) lines.push('', `## ${owner === '' ? 'Functions' : owner}`, '', ...list);
  if (macros.length > 0) {
    lines.push('', '## Macros', '', ...macros.map((it) => `- \`${it.shape}\` (${place(it.file, it.line)})`));
  }
  if (unclassified.length > 0) {
    lines.push('', '## Unclassified', '');
    lines.push(...unclassified.map((it) => `- \`${it.name}\`: ${it.reason} (${place(it.file, it.line)})`));
  }
  return lines.join('\n') + '\n';
}
