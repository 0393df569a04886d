import type { CancellationToken, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver/node';
import type { FileReport } from '../analysis.ts';
import { withReadingProgress } from './progress.ts';
import { draftOn, reportOn, type Session } from './session.ts';
import { canSettle, settle } from './settle.ts';
import { resultIdOf, toDiagnostics } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** A file's diagnostics with the fingerprint that tells the editor whether it has them already. */
export interface Answer {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/**
 * What is to be said of a file now; nothing where it is no kernel code or cannot be read. For an open file that is what
 * costs little, and the rest follows when the keyboard rests.
 */
export function diagnose(session: Session, path: string): Answer {
  const items = toDiagnostics(session, reportFor(session, path));
  session.inputs.tidyMemory?.();
  return { resultId: resultIdOf(items), items };
}

function reportFor(session: Session, path: string): FileReport {
  if (!session.documents.get(path) || !canSettle(session)) return reportOn(session, path);
  const { report, complete } = draftOn(session, path);
  if (!complete) settle(session, path);
  return report;
}

/** Answers `textDocument/diagnostic`. A file that is not open is answered from the disk. */
export async function documentDiagnostics(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token?: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const path = pathOf(uri);
  const { resultId, items } = await withReadingProgress(session, path, () => diagnose(session, path), token);
  // Fixes in `data` hold in one state of the texts only, but `codeActions` makes them anew where the state has passed.
  return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}
