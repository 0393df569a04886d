import { Database } from '../db/database.ts';
import type { Input, Query } from '../db/spec.ts';
import type { FileSystem, ReadResult } from '../host.ts';
import type { FnItem, Item } from '../syntax/ast/index.ts';
import type { RustParser, SourceFile, TextChange } from '../syntax/source-file.ts';
import { hashOf } from '../text/hash.ts';
import { dirname } from '../text/paths.ts';
import { Aliases } from './aliases.ts';
import type { CrateFiles } from './crate.ts';
import { type FileShape, shapeOfText } from './file-shape.ts';
import { FunctionTable } from './function-table.ts';
import type { ModuleSource } from './module.ts';
import { keepRecent } from './recent.ts';

/** How many files that nobody has open are kept with their trees and bodies; of the others, what they declare. */
const keptFiles = 64;

/**
 * The files of a session: open ones as the editor has them, others as on disk, each read and parsed at most once until
 * it changes. Also what crates are made from.
 */
export class FileStore implements ModuleSource, CrateFiles {
  readonly #db: Database;
  readonly #parser: RustParser;
  readonly #open = new Map<string, SourceFile>();
  readonly #aliases: Aliases;
  /** The real folders of all files that were read so far. */
  readonly folders = new Set<string>();
  readonly #read: Input<ReadResult>;
  readonly #exists: Input<boolean>;
  /** Whether a file is open in the editor: only then its functions are told apart. */
  readonly #isOpen: Input<boolean>;
  readonly #listed: Input<readonly string[]>;
  readonly #shapes: Query<FileShape | undefined>;
  readonly #functions: Query<string | undefined>;
  /** The names that files declare as modules; see `declares`. */
  readonly #modules: Query<ReadonlySet<string>>;
  readonly #tables = new Map<string, FunctionTable>();
  /** Of files on disk; see `hash`. */
  readonly #hashes = new Map<string, string>();
  readonly #parsed = new Map<string, SourceFile>();
  /** Those that were asked for before the last `keptFiles`. */
  readonly #shrunk = new Map<string, SourceFile>();

  constructor(fs: FileSystem, parser: RustParser, db: Database = new Database()) {
    this.#db = db;
    this.#parser = parser;
    this.#aliases = new Aliases(fs);
    const durability = (path: string) => (this.#open.has(path) ? 'low' : 'high');
    this.#read = db.input({
      name: 'text',
      load: (path): ReadResult => {
        this.folders.add(dirname(this.#aliases.note(path)));
        const open = this.#openFile(path);
        return open ? { ok: true, text: open.text } : fs.read(path);
      },
      // Of the others many are asked for in vain, and each new path would cost a question to the disk.
      durability: (path) => (this.#openFile(path) ? 'low' : 'high'),
      equal: (a, b) => (a.ok ? b.ok && a.text === b.text : !b.ok && a.problem === b.problem),
    });
    this.#exists = db.input({
      name: 'exists',
      load: (path) => this.#open.has(path) || fs.isFile(path),
      durability,
    });
    this.#isOpen = db.input({ name: 'open', load: (path) => this.#open.has(path), durability });
    this.#listed = db.input({
      name: 'directory',
      load: (directory) => rustFilesIn(fs, directory),
      equal: sameList,
    });
    this.#shapes = db.query({
      name: 'shape',
      run: (path) => {
        const text = this.text(path);
        return text === undefined ? undefined : shapeOfText(parser, path, text, () => this.#now(path));
      },
      equal: (a, b) => a === b || (a !== undefined && b !== undefined && a.equals(b)),
    });
    this.#functions = db.query({
      name: 'function',
      run: (key) => {
        const [, path, n] = /^(.*)#(\d+)$/s.exec(key)!;
        const text = this.text(path!);
        if (!this.#isOpen.get(path!)) return undefined;
        const at = text === undefined ? undefined : this.#tableOf(path!)?.at(Number(n));
        return at && text?.slice(at.start, at.end);
      },
      most: 20_000,
    });
    this.#modules = db.query({
      name: 'modules',
      run: (path) => new Set([...(this.text(path) ?? '').matchAll(/\bmod\s+(\w+)\s*;/g)].map((it) => it[1]!)),
      equal: (a, b) => sameList([...a], [...b]),
    });
  }

  /** A file as the editor has it, whichever of its names it was opened by. */
  #openFile(path: string): SourceFile | undefined {
    const open = this.#open.get(path);
    if (open || this.#open.size === 0) return open;
    const other = this.#aliases.of(path).find((it) => this.#open.has(it));
    return other === undefined ? undefined : this.#open.get(other);
  }

  open(path: string, text: string): void {
    this.#aliases.note(path);
    this.#open.get(path)?.release();
    this.#open.set(path, this.#parser.parse(path, text));
    this.#changed(path);
  }

  /** Applies changes in order; unknown paths are ignored. */
  change(path: string, changes: readonly TextChange[]): void {
    const old = this.#open.get(path);
    if (!old) return;
    this.#open.set(path, this.#parser.edit(old, changes));
    this.#changed(path);
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

  /** The other names by which this file was asked for. */
  otherNames(path: string): readonly string[] {
    return this.#aliases.of(path);
  }

  /** To be told that a file changed, came or went on disk. Gives the names by which it was asked for, this one first. */
  forget(path: string): readonly string[] {
    this.#listed.invalidate(path.slice(0, path.lastIndexOf('/')));
    const names = [path, ...this.#aliases.of(path)];
    // It may be a link that leads elsewhere now.
    this.#aliases.forget(path);
    this.#changed(path, names);
    return names;
  }

  /** The files below a directory that were asked for, and are not open; for a directory that came or went as a whole. */
  below(directory: string): readonly string[] {
    const prefix = `${directory}/`;
    for (const listed of this.#listed.keys())
      if (listed === directory || listed.startsWith(prefix)) this.#listed.invalidate(listed);
    const known = new Set([...this.#read.keys(), ...this.#exists.keys()]);
    return [...known].filter((it) => it.startsWith(prefix) && !this.#open.has(it));
  }

  /** What was made of a file's text, by any of its names, holds no more. */
  #changed(path: string, names: readonly string[] = [path, ...this.#aliases.of(path)]): void {
    this.#tables.delete(path);
    for (const name of names) {
      this.#hashes.delete(name);
      for (const files of [this.#parsed, this.#shrunk]) {
        files.get(name)?.release();
        files.delete(name);
      }
      this.#read.invalidate(name);
      this.#exists.invalidate(name);
      this.#isOpen.invalidate(name);
    }
  }

  read(path: string): ReadResult {
    return this.#read.get(path);
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

  /** The parsed file; undefined where it cannot be read. Whoever asks is taken to have read all of its text. */
  source(path: string): SourceFile | undefined {
    return this.text(path) === undefined ? undefined : this.#now(path);
  }

  /** Asks for something without its being written down as read. */
  unwatched<T>(ask: () => T): T {
    return this.#db.untracked(ask);
  }

  /** What a file declares, which other files may hang on: all but its bodies and where things stand. */
  shape(path: string): FileShape | undefined {
    return this.#shapes.get(path);
  }

  /** To be told that a function's text was looked into: its own alone of a file that is open, else the file's. */
  looked(path: string, item: FnItem): void {
    const n = this.#tableOf(path)?.indexOf(item);
    if (n === undefined) this.#read.get(path);
    else this.#functions.get(`${path}#${n}`);
  }

  /** The number of a function of an open file; undefined where it has none that stays. */
  numberOf(path: string, item: FnItem): number | undefined {
    return this.#tableOf(path)?.indexOf(item);
  }

  /** What tells a function of an open file from others and from other versions of it; undefined where it has no number. */
  identityOf(path: string, item: FnItem): string | undefined {
    const n = this.numberOf(path, item);
    const open = this.#open.get(path);
    return n === undefined || !open
      ? undefined
      : hashOf(`${path}#${n} ${open.text.slice(item.start, item.end)}`);
  }

  /** The function around an offset of an open file, by its number and where it begins; looked into by this. */
  functionAround(path: string, offset: number): { readonly n: number; readonly start: number } | undefined {
    const found = this.#tableOf(path)?.around(offset);
    if (found) this.#functions.get(`${path}#${found.n}`);
    else this.#read.get(path);
    return found;
  }

  /** Where a function begins now; undefined where the file has no such any more. */
  functionStart(path: string, n: number): number | undefined {
    this.#read.get(path);
    return this.#tableOf(path)?.at(n)?.start;
  }

  #tableOf(path: string): FunctionTable | undefined {
    const open = this.#open.get(path);
    if (!open) return undefined;
    let table = this.#tables.get(path);
    if (!table) this.#tables.set(path, (table = new FunctionTable(open.items)));
    return table;
  }

  #now(path: string): SourceFile | undefined {
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
    return this.source(path)?.items;
  }

  declares(path: string, name: string): boolean {
    return this.#modules.get(path).has(name);
  }

  readonly parse = (text: string): SourceFile => this.#parser.parse('', text);

  isFile(path: string): boolean {
    return this.#exists.get(path);
  }

  rustFiles(directory: string): readonly string[] {
    return this.#listed.get(directory);
  }

  dispose(): void {
    for (const file of [...this.#open.values(), ...this.#parsed.values()]) file.release();
    this.#open.clear();
    this.#parsed.clear();
    this.#shrunk.clear();
  }
}

function rustFilesIn(fs: FileSystem, directory: string): readonly string[] {
  return fs
    .list(directory)
    .filter((it) => !it.directory && it.name.endsWith('.rs'))
    .map((it) => `${directory}/${it.name}`)
    .sort();
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((it, i) => it === b[i]);
}
