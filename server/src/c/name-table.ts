/**
 * Which files may define a name, as numbers: each entry is a hash of the name and the number of a file in one double,
 * sorted. Names that share a hash share their files, and whoever opens one finds that it does not define the name.
 */

/** Entries, sorted, each once. */
export type Entries = Float64Array;

/** No entries. */
export const emptyEntries: Entries = new Float64Array(0);

/** More files than a part of a tree has. */
const FILES = 2 ** 20;

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a name (FNV-1a), which may begin with one of the characters that `Found` in scan.ts tells of. */
export function hashOf(name: string): number {
  let hash = START;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** Entries that are gathered, in no order. */
export class Pairs {
  #list = new Float64Array(1024);
  #n = 0;

  /** A name, by its kind (0: none) and its bytes, may be defined in a file. */
  add(kind: number, bytes: Uint8Array, start: number, end: number, file: number): void {
    let hash = kind === 0 ? START : Math.imul(START ^ kind, PRIME);
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, PRIME);
    this.#push((hash >>> 0) * FILES + file);
  }

  /** All of `entries`, with other numbers of files; those that have none now, below zero, are left out. */
  addAll(entries: Entries, numbers?: Int32Array): void {
    for (const it of entries) {
      const file = it % FILES;
      const now = numbers ? numbers[file]! : file;
      if (now >= 0) this.#push(it - file + now);
    }
  }

  #push(entry: number): void {
    if (this.#n === this.#list.length) {
      const more = new Float64Array(this.#n * 2);
      more.set(this.#list);
      this.#list = more;
    }
    this.#list[this.#n++] = entry;
  }

  /** What was gathered; the list is the caller's. */
  take(): Float64Array {
    return this.#list.subarray(0, this.#n);
  }
}

/** Sorts what was gathered. */
export function entriesOf(pairs: Pairs): Entries {
  const list = pairs.take().sort();
  let n = 0;
  for (const it of list) if (n === 0 || it !== list[n - 1]) list[n++] = it;
  return list.slice(0, n);
}

/** The numbers of the files that an entry has for a hash. */
export function idsIn(entries: Entries, hash: number): number[] {
  const first = hash * FILES;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < first) low = middle + 1;
    else high = middle;
  }
  const out: number[] = [];
  for (; low < entries.length && entries[low]! < first + FILES; low++) out.push(entries[low]! - first);
  return out;
}

/** Entries as text, for caches that keep nothing else. */
export function toText(entries: Entries): string {
  const bytes = new Uint8Array(entries.buffer, entries.byteOffset, entries.byteLength);
  const parts: string[] = [];
  // A multiple of three, so that the parts may be joined.
  const PART = 24_000;
  for (let at = 0; at < bytes.length; at += PART)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PART))));
  return parts.join('');
}

/** The same back; undefined where it is no such text. */
export function fromText(text: string): Entries | undefined {
  try {
    const raw = atob(text);
    if (raw.length % 8 !== 0) return undefined;
    const bytes = new Uint8Array(raw.length);
    for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
    return new Float64Array(bytes.buffer);
  } catch {
    return undefined;
  }
}
