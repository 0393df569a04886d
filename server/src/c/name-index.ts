import type { FileSystem, ModelCache } from '../host.ts';
import { Folders } from './folders.ts';
import { type KeptNames, packNames, unpackNames } from './kept-names.ts';
import { type Entries, emptyEntries, entriesOf, hashOf, idsIn, Pairs } from './name-table.ts';
import { scanBytes } from './scan.ts';
import { coreFolders } from './scope.ts';

/** Where names may be defined in a kernel tree: more files than those that do, never fewer of those that are read. */
export interface NameIndex {
  /** The files, absolute, that may define a name. Builds the index the first time; `wide` looks into the whole tree. */
  files(name: string, wide: boolean): readonly string[];
  /** The same of all parts, not of the first one that has the name. */
  all(name: string): readonly string[];
  /** Does the next part of the work of building; false once there is nothing left to do. For hosts that may not wait. */
  step(wide: boolean): boolean;
  /** Whether the first part, without `wide`, is there; whether all of it is. */
  readonly ready: boolean;
  readonly isWhole: boolean;
}

/** What an index is made from. */
export interface NameIndexInputs {
  readonly fs: FileSystem;
  /** The tree, absolute. */
  readonly root: string;
  readonly arch: string;
  readonly cache?: ModelCache;
}

/** The form of what is kept; another one is read anew. */
const FORMAT = 11;
/** So many files are read in one step. */
const STEP = 200;
/** So few files and folders that are not as they were kept are read each time. */
const FEW = 50;

/** See `NameIndex`. Nothing is read before the first question. */
export function nameIndex(inputs: NameIndexInputs): NameIndex {
  const near = new Part(inputs, 'core', (folders) => {
    const out = new Set<string>();
    for (const it of coreFolders(inputs.arch)) folders.walk(it, out);
    return [...out];
  });
  const far = new Part(inputs, 'rest', (folders) => {
    const out = new Set<string>();
    folders.walk({ path: '', deep: true }, out);
    for (const it of near.paths) out.delete(it);
    return [...out];
  });
  return {
    files(name, wide) {
      near.finish();
      const found = near.find(name);
      if (found.length > 0 || !wide) return found;
      far.finish();
      return far.find(name);
    },
    all(name) {
      near.finish();
      far.finish();
      return [...near.find(name), ...far.find(name)];
    },
    step: (wide) => near.step() || (wide && far.step()),
    get ready() {
      return near.done;
    },
    get isWhole() {
      return near.done && far.done;
    },
  };
}

/** One part of the tree. */
class Part {
  readonly #inputs: NameIndexInputs;
  readonly #key: string;
  readonly #list: (folders: Folders) => string[];
  /** Files by number, relative to the tree. */
  paths: readonly string[] = [];
  /** Two numbers a file; empty where nothing is kept. */
  #stamps = new Float64Array(0);
  #folders: Folders | undefined;
  /** Those that have to be read still. */
  #todo: number[] | undefined;
  /** Numbers that what was kept knows, as the present ones; -1: gone, or another text now. */
  #kept: Int32Array = new Int32Array(0);
  #old: Entries = emptyEntries;
  #fresh: Entries = emptyEntries;
  #pairs = new Pairs();
  done = false;

  constructor(inputs: NameIndexInputs, name: string, list: (folders: Folders) => string[]) {
    this.#inputs = inputs;
    this.#key = `c-names ${FORMAT} ${inputs.arch} ${name} ${inputs.root}`;
    this.#list = list;
  }

  finish(): void {
    while (this.step());
  }

  step(): boolean {
    if (this.done) return false;
    if (!this.#todo) {
      this.#start();
      return true;
    }
    for (let n = 0; n < STEP && this.#todo.length > 0; n++) this.#scan(this.#todo.pop()!);
    if (this.#todo.length > 0) return true;
    this.#fresh = entriesOf(this.#pairs);
    this.#pairs = new Pairs();
    this.#save();
    this.done = true;
    return false;
  }

  find(name: string): string[] {
    const hash = hashOf(name);
    const ids = idsIn(this.#old, hash).flatMap((it) => (this.#kept[it]! < 0 ? [] : [this.#kept[it]!]));
    return [...new Set([...ids, ...idsIn(this.#fresh, hash)])]
      .sort((a, b) => a - b)
      .map((it) => `${this.#inputs.root}/${this.paths[it]}`);
  }

  #scan(id: number): void {
    const { fs, root } = this.#inputs;
    const path = `${root}/${this.paths[id]}`;
    let bytes = fs.bytes?.(path);
    if (!bytes && !fs.bytes) {
      const read = fs.read(path);
      bytes = read.ok ? new TextEncoder().encode(read.text) : undefined;
    }
    if (!bytes) return;
    const found = bytes;
    scanBytes(found, found.length, (kind, start, end) => this.#pairs.add(kind, found, start, end, id));
  }

  #start(): void {
    const { fs, root, cache, arch } = this.#inputs;
    // Without stamps nothing tells whether a file is the same, so nothing is kept.
    const isKept = fs.stamp !== undefined && fs.stampInto !== undefined && cache !== undefined;
    const kept = isKept ? unpackNames(cache.getBytes(this.#key)) : undefined;
    this.#folders = new Folders(fs, root, arch, kept?.folders ?? new Map());
    this.paths = kept && this.#folders.takeKept() ? kept.files : this.#list(this.#folders).sort();
    if (isKept) {
      this.#stamps = new Float64Array(2 * this.paths.length);
      for (let i = 0; i < this.paths.length; i++)
        fs.stampInto!(`${root}/${this.paths[i]}`, this.#stamps, 2 * i);
    }
    if (kept) this.#match(kept);
    const known = new Uint8Array(this.paths.length);
    for (const it of this.#kept) if (it >= 0) known[it] = 1;
    this.#todo = [];
    for (let i = 0; i < known.length; i++) if (known[i] === 0) this.#todo.push(i);
  }

  #match({ files, stamps, entries }: KeptNames): void {
    this.#kept = new Int32Array(files.length).fill(-1);
    // Both are sorted by their paths.
    let at = 0;
    for (let i = 0; i < files.length; i++) {
      const path = files[i]!;
      while (at < this.paths.length && this.paths[at]! < path) at++;
      // No stamp is the same as none: NaN differs from itself.
      if (
        this.paths[at] === path &&
        this.#stamps[2 * at] === stamps[2 * i] &&
        this.#stamps[2 * at + 1] === stamps[2 * i + 1]
      )
        this.#kept[i] = at;
    }
    this.#old = entries;
  }

  /** Keeps the index, unless hardly anything is new. */
  #save(): void {
    const { cache } = this.#inputs;
    if (!cache || this.#stamps.length === 0) return;
    const nGone = this.#kept.filter((it) => it < 0).length;
    const nNew = this.paths.length - (this.#kept.length - nGone) + nGone + (this.#folders?.nRead ?? 0);
    if (nNew === 0 || (this.#old !== emptyEntries && nNew < FEW)) return;
    const pairs = new Pairs();
    pairs.addAll(this.#old, this.#kept);
    pairs.addAll(this.#fresh);
    this.#old = entriesOf(pairs);
    this.#fresh = emptyEntries;
    this.#kept = Int32Array.from(this.paths.keys());
    cache.putBytes(
      this.#key,
      packNames({
        folders: this.#folders?.seen ?? new Map(),
        files: this.paths,
        stamps: this.#stamps,
        entries: this.#old,
      }),
    );
  }
}
