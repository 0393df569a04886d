import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextChange } from '../analysis.ts';
import { pathOf, uriOf } from './uris.ts';

/** A file that the editor holds; its text outranks the one on the disk. */
export interface OpenDocument {
  readonly path: string;
  /** As the editor spells it; editors differ in how they encode a colon. */
  readonly uri: string;
  readonly document: TextDocument;
}

/** The open files. A change for a file that is not open is answered with undefined, never with an exception. */
export class OpenDocuments {
  readonly #byPath = new Map<string, OpenDocument>();

  open(uri: string, version: number, text: string): OpenDocument {
    const opened = { path: pathOf(uri), uri, document: TextDocument.create(uri, 'rust', version, text) };
    this.#byPath.set(opened.path, opened);
    return opened;
  }

  /** Applies the changes in order and gives each as a span of the text before it. */
  change(
    uri: string,
    version: number,
    events: readonly TextDocumentContentChangeEvent[],
  ): { path: string; changes: TextChange[] } | undefined {
    const opened = this.#byPath.get(pathOf(uri));
    if (!opened) return undefined;
    const { document } = opened;
    const changes = events.map((event) => {
      const change: TextChange =
        'range' in event
          ? {
              ...ordered(document.offsetAt(event.range.start), document.offsetAt(event.range.end)),
              newText: event.text,
            }
          : { start: 0, end: document.getText().length, newText: event.text };
      TextDocument.update(document, [event], version);
      return change;
    });
    return { path: opened.path, changes };
  }

  close(uri: string): OpenDocument | undefined {
    const path = pathOf(uri);
    const opened = this.#byPath.get(path);
    this.#byPath.delete(path);
    return opened;
  }

  get(path: string): OpenDocument | undefined {
    return this.#byPath.get(path);
  }

  all(): readonly OpenDocument[] {
    return [...this.#byPath.values()];
  }

  /** The URI under which the editor knows a path. */
  uri(path: string): string {
    return this.#byPath.get(path)?.uri ?? uriOf(path);
  }
}

function ordered(a: number, b: number): { start: number; end: number } {
  return a <= b ? { start: a, end: b } : { start: b, end: a };
}
