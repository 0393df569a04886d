import type {
  ChangeAnnotation,
  OptionalVersionedTextDocumentIdentifier,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { FileEdit, Fix } from '../analysis.ts';
import { type Session, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';

/** How a change is to be shown before it is made; undefined: it is made at once. */
export interface Confirmation {
  readonly label: string;
  readonly description: string;
}

/**
 * Edits in the present texts as a workspace edit: by document with its version where the editor holds it open.
 * Undefined where one of the files cannot be read: a change applies whole or not at all.
 */
export function toWorkspaceEdit(
  session: Session,
  edits: readonly FileEdit[],
  confirmation?: Confirmation,
): WorkspaceEdit | undefined {
  const annotated = confirmation !== undefined && session.client.changeAnnotations;
  const byPath = new Map<string, TextEdit[]>();
  const annotations: Record<string, ChangeAnnotation> = {};
  for (const edit of inOrder(edits)) {
    const document = textDocument(session, edit.path);
    if (!document || edit.span.end > document.getText().length) return undefined;
    const textEdit: TextEdit = { range: toRange(document, edit.span), newText: edit.newText };
    if (annotated) {
      const label = edit.label ?? confirmation.label;
      annotations[label] = { label, description: confirmation.description, needsConfirmation: true };
      Object.assign(textEdit, { annotationId: label });
    }
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
  return annotated ? { documentChanges, changeAnnotations: annotations } : { documentChanges };
}

/**
 * The edits of as many of the fixes as go together, in their order: a fix is taken whole or left out whole, and no two
 * edits touch. An edit that two fixes share, such as the same import, is made once.
 */
export function combine(fixes: readonly Fix[]): readonly FileEdit[] {
  const taken: FileEdit[] = [];
  for (const fix of fixes) {
    const fresh = fix.edits.filter((edit) => !taken.some((other) => same(edit, other)));
    if (fresh.some((edit) => taken.some((other) => collide(edit, other)))) continue;
    taken.push(...fresh);
  }
  return taken;
}

function same(a: FileEdit, b: FileEdit): boolean {
  return (
    a.path === b.path && a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText
  );
}

/** Two different insertions at one place collide as well: their order would be chance. */
function collide(a: FileEdit, b: FileEdit): boolean {
  if (a.path !== b.path) return false;
  return a.span.start < b.span.end && b.span.start < a.span.end
    ? true
    : a.span.start === b.span.start && (a.span.start === a.span.end || b.span.start === b.span.end);
}

function inOrder(edits: readonly FileEdit[]): readonly FileEdit[] {
  return [...edits].sort((a, b) =>
    a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1,
  );
}
