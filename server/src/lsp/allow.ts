import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver/node';
import { type FileEdit, suppressFile, suppressLine, withReason } from '../analysis.ts';
import { toWorkspaceEdit } from './edits.ts';
import type { Problem } from './problem.ts';
import type { AllowParams } from './protocol.ts';
import { type Session, textDocument } from './session.ts';
import { pathOf } from './uris.ts';

/** The command of a client that says `kallocLintCommands`: it asks for the reason and then for `kalloc-lint/allow`. */
const allowCommand = 'kalloc-lint.allowWithReason';

/** What suppresses a problem: on its line, with a reason, in the file. */
export function allowActions(session: Session, path: string, { rule, diagnostic }: Problem): CodeAction[] {
  const document = textDocument(session, path);
  if (!document) return [];
  const { start } = diagnostic.range;
  const common = { kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const actions: CodeAction[] = [];
  const line = suppressLine(path, document.getText(), document.offsetAt(start), rule);
  const onLine = line && toWorkspaceEdit(session, [line]);
  if (onLine) actions.push({ ...common, title: `Allow \`${rule}\` on this line`, edit: onLine });
  if (line && session.client.commands && withReason(line, '')) {
    const command = {
      title: 'Allow',
      command: allowCommand,
      arguments: [session.documents.uri(path), start, rule],
    };
    actions.push({ ...common, title: `Allow \`${rule}\` on this line with a reason…`, command });
  }
  const inFile = toWorkspaceEdit(session, [suppressFile(path, document.getText(), rule)]);
  if (inFile) actions.push({ ...common, title: `Allow \`${rule}\` in this file`, edit: inFile });
  return actions;
}

/** Answers `kalloc-lint/allow`; null where no comment can stand. */
export function allow(session: Session, params: AllowParams): WorkspaceEdit | null {
  const path = pathOf(params.uri);
  const document = textDocument(session, path);
  if (!document) return null;
  const text = document.getText();
  const edit: FileEdit | undefined = suppressLine(
    path,
    text,
    document.offsetAt(params.position),
    params.rule,
  );
  const whole = edit && withReason(edit, params.reason ?? '');
  return (whole && toWorkspaceEdit(session, [whole])) ?? null;
}
