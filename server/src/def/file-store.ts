import type { FileSystem, ReadResult } from '../host.ts';
import type { Item } from '../syntax/ast/index.ts';
import type { RustParser, SourceFile, TextChange } from '../syntax/source-file.ts';
import { hashOf } from '../text/hash.ts';
import type { CrateFiles } from './crate.ts';
import type { ModuleSource } from './module.ts';
import { keepRecent } from './recent.ts';

/** How many files that nobody has open are kept with their trees and bodies; of the others, what they declare. */
const keptFiles = 64;

/**
 * The files of a session: open ones as the editor has them, others as on disk, each read and parsed at most once until
 * it changes. Also what crates are made from.
 */
export class FileStore implements ModuleSource, CrateFiles {
  readonly #fs: FileSystem;
  readonly #parser: RustParser;
  readonly #open = new Map<string, SourceFile>();
  readonly #read = new Map<string, ReadResult>();
  /** Of files on disk; see `hash`. */
  readonly #hashes = new Map<string, string>();
  readonly #parsed = new Map<string, SourceFile>();
  /** Those that were asked for before the last `keptFiles`. */
  readonly #shrunk = new Map<string, SourceFile>();
  readonly #listed = new Map<string, readonly string[]>();
  /** The names that files declare as modules; see `declares`. */
  readonly #modules = new Map<string, ReadonlySet<string>>();

  constructor(fs: FileSystem, parser: RustParser) {
    this.#fs = fs;
    this.#parser = parser;
  }

  open(path: string, text: string): void {
    this.#open.get(path)?.release();
    this.#modules.delete(path);
    this.#open.set(path, this.#parser.parse(path, text));
  }

  /** Applies changes in order; unknown paths are ignored. */
  change(path: string, changes: readonly TextChange[]): void {
    const old = this.#open.get(path);
    if (!old) return;
    this.#modules.delete(path);
    this.#open.set(path, this.#parser.edit(old, changes));
  }

  close(path: string): void {
    this.#open.get(path)?.release();
    this.#open.delete(path);
    this.forget(path);
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  openPaths(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** To be told that a file changed, came or went on disk. */
  forget(path: string): void {
    this.#read.delete(path);
    this.#hashes.delete(path);
    this.#modules.delete(path);
    for (const files of [this.#parsed, this.#shrunk]) {
      files.get(path)?.release();
      files.delete(path);
    }
    this.#listed.delete(path.slice(0, path.lastIndexOf('/')));
  }

  /** The files below a directory that were asked for, and are not open; for a directory that came or went as a whole. */
  below(directory: string): readonly string[] {
    const prefix = `${directory}/`;
    const known = [
      ...this.#read.keys(),
      ...this.#parsed.keys(),
      ...this.#shrunk.keys(),
      ...this.#modules.keys(),
    ];
    for (const listed of this.#listed.keys())
      if (listed === directory || listed.startsWith(prefix)) this.#listed.delete(listed);
    return [...new Set(known)].filter((it) => it.startsWith(prefix));
  }

  read(path: string): ReadResult {
    const open = this.#open.get(path);
    if (open) return { ok: true, text: open.text };
    let result = this.#read.get(path);
    if (!result) this.#read.set(path, (result = this.#fs.read(path)));
    return result;
  }

  text(path: string): string | undefined {
    const result = this.read(path);
    return result.ok ? result.text : undefined;
  }

  /** What tells this text of a file from another; undefined where it cannot be read. */
  hash(path: string): string | undefined {
    const open = this.#open.get(path);
    if (open) return hashOf(open.text);
    let known = this.#hashes.get(path);
    if (known === undefined) {
      const text = this.text(path);
      if (text === undefined) return undefined;
      this.#hashes.set(path, (known = hashOf(text)));
    }
    return known;
  }

  /** The parsed file; undefined where it cannot be read. */
  source(path: string): SourceFile | undefined {
    const open = this.#open.get(path);
    if (open) return open;
    let file = this.#parsed.get(path);
    if (!file) {
      const text = this.text(path);
      if (text === undefined) return undefined;
      file = this.#shrunk.get(path) ?? this.#parser.parse(path, text);
      this.#shrunk.delete(path);
    }
    keepRecent(this.#parsed, path, file, keptFiles, (oldest, old) => {
      old.shrink();
      this.#shrunk.set(oldest, old);
    });
    return file;
  }

  items(path: string): readonly Item[] | undefined {
    const open = this.#open.get(path);
    if (open) return open.items;
    return this.source(path)?.items;
  }

  declares(path: string, name: string): boolean {
    let names = this.#modules.get(path);
    if (!names) {
      names = new Set([...(this.text(path) ?? '').matchAll(/\bmod\s+(\w+)\s*;/g)].map((it) => it[1]!));
      this.#modules.set(path, names);
    }
    return names.has(name);
  }

  readonly parse = (text: string): SourceFile => this.#parser.parse('', text);

  isFile(path: string): boolean {
    return this.#open.has(path) || this.#fs.isFile(path);
  }

  rustFiles(directory: string): readonly string[] {
    let files = this.#listed.get(directory);
    if (!files) {
      files = this.#fs
        .list(directory)
        .filter((it) => !it.directory && it.name.endsWith('.rs'))
        .map((it) => `${directory}/${it.name}`)
        .sort();
      this.#listed.set(directory, files);
    }
    return files;
  }

  dispose(): void {
    for (const file of [...this.#open.values(), ...this.#parsed.values()]) file.release();
    this.#open.clear();
    this.#parsed.clear();
    this.#shrunk.clear();
  }
}
