import { diagnose } from './diagnostics.ts';
import { withReadingProgress } from './progress.ts';
import { describe, type Session } from './session.ts';

/** How long the keyboard must rest before diagnostics are pushed, in milliseconds. */
const pause = 150;

/** Sends diagnostics unasked, for editors that cannot pull: soon after a change, for all files that it touched. */
export class Pusher {
  readonly #session: Session;
  readonly #due = new Set<string>();
  /** What the editor was last sent, by URI: most edits change nothing in other files, and each list is drawn anew. */
  readonly #sent = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Has the diagnostics of these open files sent soon. */
  schedule(paths: Iterable<string>): void {
    for (const path of paths) this.#due.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#flush(), pause);
  }

  /** Takes back what was sent for a file that the editor closed. */
  clear(uri: string): void {
    this.#sent.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  async #flush(): Promise<void> {
    const session = this.#session;
    try {
      await session.ready;
      for (let path = first(this.#due); path !== undefined; path = first(this.#due)) {
        this.#due.delete(path);
        if (!session.documents.get(path)) continue;
        const { items } = await withReadingProgress(session, path, () => diagnose(session, path!));
        // The file may have been closed while its kernel was read.
        const open = session.documents.get(path);
        if (!open) continue;
        const said = { uri: open.uri, version: open.document.version, diagnostics: items };
        const text = JSON.stringify(said);
        if (this.#sent.get(open.uri) !== text) {
          this.#sent.set(open.uri, text);
          await session.connection.sendDiagnostics(said);
        }
        // A change here may have changed what is said of other open files.
        for (const other of session.projects.of(path).stale()) this.#due.add(other);
        await new Promise((resolve) => setImmediate(resolve));
      }
    } catch (error) {
      session.connection.console.error(`push: ${describe(error)}`);
    }
  }
}

function first<T>(set: ReadonlySet<T>): T | undefined {
  for (const item of set) return item;
  return undefined;
}
