import { type Hover, MarkupKind } from 'vscode-languageserver/node';
import { type Session, textDocument } from './session.ts';
import { toRange } from './to-proto.ts';
import { pathOf } from './uris.ts';

/** What is known of the allocation call or the GFP flag at a position. */
export function hover(
  session: Session,
  uri: string,
  position: { line: number; character: number },
): Hover | null {
  const path = pathOf(uri);
  const analysis = session.projects.of(path);
  const document = textDocument(session, path);
  if (!document || !analysis.isKernelCode(path)) return null;
  const found = analysis.hover(path, document.offsetAt(position));
  if (!found) return null;
  const contents = session.client.hoverMarkdown
    ? { kind: MarkupKind.Markdown, value: found.markdown }
    : { kind: MarkupKind.PlainText, value: plain(found.markdown) };
  return { contents, range: toRange(document, found.span) };
}

/** Markdown for an editor that shows it as it stands: without fences, emphasis and link targets. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/^`{3,}.*\n?/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .trim();
}
