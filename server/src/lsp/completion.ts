import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  MarkupKind,
  type SignatureHelp,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node';
import { type Session, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** What makes an editor ask, beside the letters of a name: the beginning of an argument, and of a further flag. */
export const completionTriggers: readonly string[] = ['(', ',', ' ', '|', '_'];
export const signatureTriggers: readonly string[] = ['(', ','];

/** GFP flags, the one that fits the context first; empty where none is wanted. */
export function completions(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
): CompletionItem[] {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  const found =
    document && session.projects.of(path).about(path)?.flagCompletions(document.offsetAt(position));
  return (found ?? []).map(
    (it, i): CompletionItem => ({
      label: it.name,
      kind: CompletionItemKind.Constant,
      detail: it.detail,
      labelDetails: { description: it.forbidden ? '⚠ would sleep' : it.detail },
      documentation: { kind: MarkupKind.Markdown, value: it.documentation },
      // Before what other servers offer for the same place.
      sortText: `\u0000${String(i).padStart(3, '0')}`,
      filterText: it.name,
      preselect: it.preferred,
      textEdit: { range: toRange(document!, it.span), newText: it.name },
    }),
  );
}

/** The signature of the function that is being called, where it takes GFP flags. */
export function signatureHelp(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): SignatureHelp | null {
  const path = pathOf(uri);
  const document = textDocument(session, path);
  const found = document && session.projects.of(path).about(path)?.flagSignature(document.offsetAt(position));
  if (!found) return null;
  const documentation = { kind: MarkupKind.Markdown, value: found.documentation };
  const parameters = found.params.map(([start, end]) => ({ label: [start, end] as [number, number] }));
  return {
    signatures: [{ label: found.label, documentation, parameters }],
    activeSignature: 0,
    activeParameter: Math.max(0, found.active),
  };
}
