import { type FileText, fileText } from '../rules/file-text.ts';

/** Texts as the rules look through them. Of open files the last is kept: what is known of its comments serves the next. */
export class FileTexts {
  readonly #last = new Map<string, FileText>();

  /** A version of a file's text. */
  of(path: string, text: string, isOpen: boolean): FileText {
    const last = this.#last.get(path);
    if (last?.text === text) return last;
    const code = fileText(text, last?.known());
    if (isOpen) this.#last.set(path, code);
    return code;
  }

  /** Forgets the text of a file that the editor closed. */
  closed(path: string): void {
    this.#last.delete(path);
  }
}
