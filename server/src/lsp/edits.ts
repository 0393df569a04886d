import type {
  OptionalVersionedTextDocumentIdentifier,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { type FileEdit, type FileReport, isShared, selectFixes } from '../analysis.ts';
import { type Session, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';

/**
 * Edits in the present texts as a workspace edit: by document with its version where the editor holds it open.
 * Undefined where one of the files cannot be read: a change applies whole or not at all. No part of it asks to be confirmed:
 * an editor would show each part unticked, and apply none of them.
 */
export function toWorkspaceEdit(session: Session, edits: readonly FileEdit[]): WorkspaceEdit | undefined {
  const byPath = new Map<string, TextEdit[]>();
  for (const edit of inOrder(edits)) {
    const document = textDocument(session, edit.path);
    if (!document || edit.span.end > document.getText().length) return undefined;
    const textEdit: TextEdit = { range: toRange(document, edit.span), newText: edit.newText };
    byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), textEdit]);
  }
  if (!session.client.documentChanges) {
    return {
      changes: Object.fromEntries([...byPath].map(([path, list]) => [session.documents.uri(path), list])),
    };
  }
  const documentChanges = [...byPath].map(([path, list]): TextDocumentEdit => {
    const open = session.documents.get(path);
    const identifier: OptionalVersionedTextDocumentIdentifier = {
      uri: session.documents.uri(path),
      version: open ? open.document.version : null,
    };
    return { textDocument: identifier, edits: list };
  });
  return { documentChanges };
}

/**
 * The edits of all safe fixes in a file that go together, of one rule or of every rule. A fix that reaches into another
 * file is left out: "in this file" is what the title says. What had no room is there when the user asks again.
 */
export function allSafeEdits(
  report: FileReport,
  rule?: string,
): { readonly edits: FileEdit[]; readonly fixes: number } {
  const findings = report.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter((fix) => fix.edits.every((edit) => edit.path === report.path)),
  }));
  const request = rule === undefined ? {} : { rule };
  const { chosen, deferred } = selectFixes([{ ...report, findings }], { applicability: 'safe', ...request });
  const edits: FileEdit[] = [];
  for (const { fix } of chosen) {
    edits.push(...fix.edits.filter((edit) => !edits.some((other) => isShared(edit, other))));
  }
  return { edits, fixes: chosen.length + deferred.length };
}

function inOrder(edits: readonly FileEdit[]): readonly FileEdit[] {
  return [...edits].sort((a, b) =>
    a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1,
  );
}
