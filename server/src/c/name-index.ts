import type { FileSystem, ModelCache } from '../host.ts';
import {
  type Entries,
  emptyEntries,
  entriesOf,
  fromText,
  hashOf,
  idsIn,
  Pairs,
  toText,
} from './name-table.ts';
import { scanBytes } from './scan.ts';
import { coreFolders, isForeign, isReplaced } from './scope.ts';

/** Where names may be defined in a kernel tree: more files than those that do, never fewer of those that are read. */
export interface NameIndex {
  /** The files, absolute, that may define a name. Builds the index the first time; `wide` looks into the whole tree. */
  files(name: string, wide: boolean): readonly string[];
  /** The same of all parts, not of the first one that has the name. */
  all(name: string): readonly string[];
  /** Does the next part of the work of building; false once there is nothing left to do. For hosts that may not wait. */
  step(): boolean;
  /** Whether the first part, without `wide`, is there. */
  readonly ready: boolean;
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
const FORMAT = 9;
/** So many files are read in one step. */
const STEP = 200;

/** See `NameIndex`. Nothing is read before the first question. */
export function nameIndex(inputs: NameIndexInputs): NameIndex {
  let coreFiles: Set<string> | undefined;
  const walkCore = () => {
    if (!coreFiles) {
      coreFiles = new Set();
      for (const { path, deep } of coreFolders(inputs.arch)) walk(inputs, path, deep, coreFiles);
    }
    return coreFiles;
  };
  const near = new Part(inputs, 'core', () => [...walkCore()]);
  const far = new Part(inputs, 'rest', () => {
    const all = new Set<string>();
    walk(inputs, '', true, all);
    return [...all].filter((it) => !walkCore().has(it));
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
    step: () => near.step(),
    get ready() {
      return near.done;
    },
  };
}

function walk(inputs: NameIndexInputs, folder: string, deep: boolean, out: Set<string>): void {
  if (isForeign(folder, inputs.arch)) return;
  const place = folder === '' ? inputs.root : `${inputs.root}/${folder}`;
  for (const { name, directory } of inputs.fs.list(place)) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (directory) {
      if (deep) walk(inputs, path, true, out);
    } else if (/\.[ch]$/.test(name) && !name.endsWith('.mod.c') && !isReplaced(path)) out.add(path);
  }
}

/** One part of the tree. */
class Part {
  readonly #inputs: NameIndexInputs;
  readonly #key: string;
  readonly #list: () => string[];
  /** Files by number, relative to the tree. */
  #paths: string[] = [];
  #stamps: string[] = [];
  /** Those that have to be read still. */
  #todo: number[] | undefined;
  /** Numbers that what was kept knows, as the present ones; -1: gone, or another text now. */
  #kept: Int32Array = new Int32Array(0);
  #old: Entries = emptyEntries;
  #fresh: Entries = emptyEntries;
  #pairs = new Pairs();
  done = false;

  constructor(inputs: NameIndexInputs, name: string, list: () => string[]) {
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
      .map((it) => `${this.#inputs.root}/${this.#paths[it]}`);
  }

  #scan(id: number): void {
    const { fs, root } = this.#inputs;
    const path = `${root}/${this.#paths[id]}`;
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
    const { fs, root, cache } = this.#inputs;
    this.#paths = this.#list().sort();
    const { stamp } = fs;
    // Without stamps nothing tells whether a file is the same, so nothing is kept.
    if (stamp && cache) {
      this.#stamps = this.#paths.map((it) => stamp(`${root}/${it}`) ?? '');
      this.#load(cache.get(this.#key));
    }
    const known = new Uint8Array(this.#paths.length);
    for (const it of this.#kept) if (it >= 0) known[it] = 1;
    this.#todo = this.#paths.map((_, i) => i).filter((i) => !known[i]);
  }

  #load(text: string | undefined): void {
    const gap = text?.indexOf('\n\n') ?? -1;
    if (text === undefined || gap < 0) return;
    const old = fromText(text.slice(gap + 2));
    if (!old) return;
    const lines = text.slice(0, gap).split('\n');
    this.#kept = new Int32Array(lines.length).fill(-1);
    // Both are sorted by their paths.
    let at = 0;
    for (const [i, line] of lines.entries()) {
      const tab = line.indexOf('\t');
      const path = line.slice(0, tab);
      while (at < this.#paths.length && this.#paths[at]! < path) at++;
      const stamp = this.#stamps[at];
      if (this.#paths[at] === path && stamp !== '' && stamp === line.slice(tab + 1)) this.#kept[i] = at;
    }
    this.#old = old;
  }

  /** Keeps the index, unless hardly anything is new. */
  #save(): void {
    const { cache } = this.#inputs;
    if (!cache || this.#stamps.length === 0) return;
    const nGone = this.#kept.filter((it) => it < 0).length;
    const nFresh = this.#paths.length - (this.#kept.length - nGone);
    if (nFresh + nGone === 0 || (this.#old !== emptyEntries && nFresh + nGone < 50)) return;
    const pairs = new Pairs();
    pairs.addAll(this.#old, this.#kept);
    pairs.addAll(this.#fresh);
    this.#old = entriesOf(pairs);
    this.#fresh = emptyEntries;
    this.#kept = Int32Array.from(this.#paths.keys());
    const lines = this.#paths.map((it, i) => `${it}\t${this.#stamps[i]}`);
    cache.put(this.#key, `${lines.join('\n')}\n\n${toText(this.#old)}`);
  }
}
