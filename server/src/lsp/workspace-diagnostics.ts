import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { diagnose } from './diagnostics.ts';
import { withReadingProgress } from './progress.ts';
import type { Session } from './session.ts';
import { pathOf } from './uris.ts';
import { kernelFiles } from './workspace-files.ts';

type Report = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/** Files between two partial results; the editor shows them as they come. */
const batch = 20;

/**
 * Answers `workspace/diagnostic` for the folders whose `diagnosticMode` is `workspace`. Editors ask again as soon as
 * they are answered: where nothing changed, the answer waits until something does, and then tells what.
 */
export async function workspaceDiagnostics(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  report: Report | undefined,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(params.previousResultIds.map(({ uri, value }) => [pathOf(uri), value]));
  for (;;) {
    const { generation } = session;
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    let changed = false;
    const deliver = (item: WorkspaceDocumentDiagnosticReport) => {
      changed ||= item.kind === 'full';
      items.push(item);
      if (report && changed && items.length >= batch) report(items.splice(0));
    };
    const seen = await reportAll(session, previous, token, deliver);
    if (token.isCancellationRequested) return { items: report ? [] : items };
    for (const [path] of previous) {
      // A file that went, or whose folder went back to `openFilesOnly`.
      if (!seen.has(path))
        deliver({ kind: 'full', uri: session.documents.uri(path), version: null, items: [] });
    }
    if (changed || (previous.size === 0 && seen.size === 0)) {
      if (!report) return { items };
      report(items);
      return { items: [] };
    }
    await nextGeneration(session, generation, token);
    if (token.isCancellationRequested) return { items: [] };
  }
}

async function reportAll(
  session: Session,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
  deliver: (item: WorkspaceDocumentDiagnosticReport) => void,
): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const folders = session.folders.filter(
    (folder) => session.settings.byFolder.get(folder)?.diagnosticMode === 'workspace',
  );
  for await (const path of kernelFiles(session, folders, token)) {
    if (seen.has(path)) continue;
    seen.add(path);
    const uri = session.documents.uri(path);
    const version = session.documents.get(path)?.document.version ?? null;
    const { resultId, items } = await withReadingProgress(session, path, () => diagnose(session, path));
    if (previous.get(path) === resultId) deliver({ kind: 'unchanged', uri, version, resultId });
    else if (items.length > 0 || previous.has(path)) deliver({ kind: 'full', uri, version, resultId, items });
    await new Promise((resolve) => setImmediate(resolve));
    if (token.isCancellationRequested) break;
  }
  return seen;
}

/** Resolves when the texts, the settings or the disk moved on from `generation`, or when nobody waits any more. */
function nextGeneration(session: Session, generation: number, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (session.generation !== generation || token.isCancellationRequested) {
      resolve();
      return;
    }
    const wake = () => {
      session.waiting.delete(wake);
      registration.dispose();
      // Typing makes many generations; one answer for a burst of them is enough.
      setTimeout(resolve, 300);
    };
    const registration = token.onCancellationRequested(wake);
    session.waiting.add(wake);
  });
}
