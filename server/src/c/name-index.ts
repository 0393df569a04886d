import type { FileSystem, ModelCache } from '../host.ts';
import { scanTables } from './ops.ts';
import { scanNames } from './scan.ts';
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
const FORMAT = 8;
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
  /** Numbers that the text of the cache knows, as the present ones; undefined: gone, or another text now. */
  #kept: (number | undefined)[] = [];
  readonly #names = new Map<string, number | number[]>();
  /** Lines `name n,n`, sorted, as the cache keeps them. */
  #packed = '';
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
    for (let n = 0; n < STEP && this.#todo.length > 0; n++) {
      const id = this.#todo.pop()!;
      const read = this.#inputs.fs.read(`${this.#inputs.root}/${this.#paths[id]}`);
      if (!read.ok) continue;
      const add = (name: string) => this.#add(name, id);
      scanNames(read.text, add);
      scanTables(read.text, add);
    }
    if (this.#todo.length > 0) return true;
    this.#save();
    this.done = true;
    return false;
  }

  find(name: string): string[] {
    const known = this.#names.get(name);
    const ids = known === undefined ? [] : typeof known === 'number' ? [known] : known;
    const packed = this.#packed === '' ? [] : this.#lookUp(name);
    return [...new Set([...packed, ...ids])]
      .sort((a, b) => a - b)
      .map((it) => `${this.#inputs.root}/${this.#paths[it]}`);
  }

  #add(name: string, id: number): void {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, id);
    else if (typeof known === 'number') {
      if (known !== id) this.#names.set(name, [known, id]);
    } else if (known.at(-1) !== id) known.push(id);
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
    const known = new Set(this.#kept);
    this.#todo = this.#paths.map((_, i) => i).filter((i) => !known.has(i));
  }

  #load(text: string | undefined): void {
    const gap = text?.indexOf('\n\n') ?? -1;
    if (text === undefined || gap < 0) return;
    const ids = new Map(this.#paths.map((it, i) => [it, i]));
    this.#kept = text
      .slice(0, gap)
      .split('\n')
      .map((line) => {
        const [path, stamp] = line.split('\t');
        const id = ids.get(path!);
        return id !== undefined && stamp === this.#stamps[id] && stamp !== '' ? id : undefined;
      });
    this.#packed = text.slice(gap + 1);
  }

  /** Searches the sorted lines by halving. */
  #lookUp(name: string): number[] {
    const text = this.#packed;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = text.lastIndexOf('\n', middle) + 1;
      if (start >= high && start > low) {
        high = middle;
        continue;
      }
      const blank = text.indexOf(' ', start);
      const end = text.indexOf('\n', start);
      if (blank < 0 || end < 0) return [];
      const found = text.slice(start, blank);
      if (found === name) {
        const numbers = text.slice(blank + 1, end).split(',');
        return numbers.flatMap((it) => this.#kept[Number(it)] ?? []);
      }
      if (found < name) low = end + 1;
      else high = start - 1;
    }
    return [];
  }

  /** Keeps the index, unless hardly anything is new. */
  #save(): void {
    const { cache } = this.#inputs;
    if (!cache || this.#stamps.length === 0) return;
    const nFresh = this.#paths.length - this.#kept.filter((it) => it !== undefined).length;
    const nGone = this.#kept.filter((it) => it === undefined).length;
    if (nFresh + nGone === 0 || (this.#packed !== '' && nFresh + nGone < 50)) return;
    const all = new Map<string, number[]>();
    for (const line of this.#packed.split('\n')) {
      const blank = line.indexOf(' ');
      if (blank <= 0) continue;
      const ids = line
        .slice(blank + 1)
        .split(',')
        .flatMap((it) => this.#kept[Number(it)] ?? []);
      if (ids.length > 0) all.set(line.slice(0, blank), ids);
    }
    for (const [name, ids] of this.#names)
      all.set(name, [...(all.get(name) ?? []), ...(typeof ids === 'number' ? [ids] : ids)]);
    const lines = [...all].map(([name, ids]) => `${name} ${ids.join(',')}\n`).sort(byName);
    this.#packed = `\n${lines.join('')}`;
    this.#kept = this.#paths.map((_, i) => i);
    this.#names.clear();
    cache.put(
      this.#key,
      `${this.#paths.map((it, i) => `${it}\t${this.#stamps[i]}`).join('\n')}\n${this.#packed}`,
    );
  }
}

/** By the name before the blank; a blank sorts before all that a name is made of but not the dollar sign's codes. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
