import type { Analysis, Options } from '../../server/src/analysis.ts';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import type { TextChange } from '../../server/src/syntax/source-file.ts';
import { applyEdits } from '../../server/src/text/edits.ts';
import type { Question } from './fresh-oracle.ts';
import { type Overlay, overlayFileSystem } from './overlay.ts';
import type { Tool } from './tool.ts';

/** An analysis that sees all that happens, with the files as they are, so that a fresh one can be given the same. */
export class FuzzSession {
  readonly analysis: Analysis;
  readonly #options: Options;
  readonly #overlay: Overlay = new Map();
  readonly #open = new Map<string, string>();
  readonly #fs = overlayFileSystem(this.#overlay, nodeFileSystem());

  constructor(tool: Tool, options: Options, verify: boolean) {
    this.#options = options;
    this.analysis = tool.analysis(this.#fs, options, { verify });
  }

  /** A file's text as it is now: typed, put over the disk, or of the disk. */
  text(path: string): string | undefined {
    const read = this.#fs.read(path);
    return this.#open.get(path) ?? (read.ok ? read.text : undefined);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  openPaths(): readonly string[] {
    return [...this.#open.keys()];
  }

  open(path: string, text = this.text(path) ?? ''): void {
    this.#open.set(path, text);
    this.analysis.open(path, text);
  }

  close(path: string): void {
    if (this.#open.delete(path)) this.analysis.close(path);
  }

  /** An edit of an open file as it is typed, of another on the disk. */
  edit(path: string, change: TextChange): void {
    const text = applyEdits(this.text(path) ?? '', [change])!;
    if (this.isOpen(path)) {
      this.#open.set(path, text);
      this.analysis.change(path, [change]);
    } else this.write(path, text);
  }

  write(path: string, text: string): void {
    this.#overlay.set(path, text);
    this.analysis.invalidate([path]);
  }

  delete(path: string): void {
    this.close(path);
    this.#overlay.set(path, undefined);
    this.analysis.invalidate([path]);
  }

  rename(path: string, to: string): void {
    const text = this.text(path) ?? '';
    const wasOpen = this.isOpen(path);
    this.delete(path);
    this.write(to, text);
    if (wasOpen) this.open(to);
  }

  /** The disk again as it was, with nothing open. */
  reset(): void {
    for (const path of [...this.#open.keys()]) this.close(path);
    const paths = [...this.#overlay.keys()];
    this.#overlay.clear();
    this.analysis.invalidate(paths);
  }

  /** What a fresh start is to be asked. */
  question(ask: readonly string[]): Question {
    return {
      options: this.#options,
      overlay: [...this.#overlay].map(([path, text]) => [path, text ?? null]),
      open: [...this.#open],
      ask,
    };
  }
}
