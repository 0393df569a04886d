import type { FileSystem } from '../host.ts';
import { isForeign, isReplaced, type ScopeFolder } from './scope.ts';

/** What one folder of a tree holds of C. */
export interface Listing {
  /** What changes when something is put into the folder or taken out of it; empty: there is no such folder. */
  readonly stamp: string;
  /** Names of C files that are looked into, and of folders, sorted. */
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** The folders of a tree, each read once; those that are as they were when they were kept are not read at all. */
export class Folders {
  readonly #fs: FileSystem;
  readonly #root: string;
  readonly #arch: string;
  readonly #kept: ReadonlyMap<string, Listing>;
  /** What was asked for, by path relative to the tree. */
  readonly seen = new Map<string, Listing>();
  /** So many are not as they were kept. */
  nRead = 0;

  constructor(fs: FileSystem, root: string, arch: string, kept: ReadonlyMap<string, Listing>) {
    this.#fs = fs;
    this.#root = root;
    this.#arch = arch;
    this.#kept = kept;
  }

  /** Whether all that was kept is as it was; it is what was asked for then. */
  takeKept(): boolean {
    const { stamp } = this.#fs;
    if (!stamp || this.#kept.size === 0) return false;
    for (const [path, { stamp: before }] of this.#kept)
      if ((stamp(this.#place(path)) ?? '') !== before) return false;
    for (const [path, it] of this.#kept) this.seen.set(path, it);
    return true;
  }

  /** Adds the paths, relative to the tree, of the C files in a folder. */
  walk({ path, deep, prefix }: ScopeFolder, out: Set<string>): void {
    if (isForeign(path, this.#arch)) return;
    const { files, folders } = this.#list(path);
    const head = path === '' ? '' : `${path}/`;
    for (const it of files) if (prefix === undefined || it.startsWith(prefix)) out.add(head + it);
    if (deep) for (const it of folders) this.walk({ path: head + it, deep }, out);
  }

  #list(path: string): Listing {
    let found = this.seen.get(path);
    if (!found) this.seen.set(path, (found = this.#read(path)));
    return found;
  }

  #read(path: string): Listing {
    const place = this.#place(path);
    // Asked for first: what is put in meanwhile is seen the next time.
    const stamp = this.#fs.stamp?.(place) ?? '';
    const kept = this.#kept.get(path);
    if (kept && this.#fs.stamp && kept.stamp === stamp) return kept;
    this.nRead++;
    if (this.#fs.stamp && stamp === '') return { stamp, files: [], folders: [] };
    const files: string[] = [];
    const folders: string[] = [];
    for (const { name, directory, link } of this.#fs.list(place)) {
      // Links may lead out of the tree. What is kept is kept in lines.
      if (link || /[\t\n/]/.test(name)) continue;
      if (directory) folders.push(name);
      else if (/\.[ch]$/.test(name) && !name.endsWith('.mod.c') && !isReplaced(`${path}/${name}`))
        files.push(name);
    }
    return { stamp, files: files.sort(), folders: folders.sort() };
  }

  #place(path: string): string {
    return path === '' ? this.#root : `${this.#root}/${path}`;
  }
}
