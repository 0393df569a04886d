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

/** A text and lists of numbers in one, for caches. */
export function toBytes(text: string, ...lists: readonly Float64Array[]): Uint8Array {
  const head = new TextEncoder().encode(text);
  const sizes = Float64Array.of(head.length, ...lists.map((it) => it.length));
  const parts = [
    bytesOf(sizes),
    head,
    new Uint8Array(padded(head.length) - head.length),
    ...lists.map(bytesOf),
  ];
  const out = new Uint8Array(parts.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const it of parts) {
    out.set(it, at);
    at += it.length;
  }
  return out;
}

/** The same back, with `n` lists; undefined where it is no such thing. */
export function fromBytes(
  bytes: Uint8Array,
  n: number,
): { readonly text: string; readonly lists: readonly Float64Array[] } | undefined {
  const start = (n + 1) * 8;
  if (bytes.length < start || bytes.length % 8 !== 0) return undefined;
  const [length = 0, ...sizes] = numbersOf(bytes.subarray(0, start));
  if (![length, ...sizes].every((it) => Number.isInteger(it) && it >= 0)) return undefined;
  let at = start + padded(length);
  if (sizes.reduce((sum, it) => sum + it * 8, at) !== bytes.length) return undefined;
  const lists = sizes.map((it) => numbersOf(bytes.subarray(at, (at += it * 8))));
  return { text: new TextDecoder().decode(bytes.subarray(start, start + length)), lists };
}

function bytesOf(list: Float64Array): Uint8Array {
  return new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
}

/** A copy, for numbers begin where eights do. */
function numbersOf(bytes: Uint8Array): Float64Array {
  return new Float64Array(new Uint8Array(bytes).buffer);
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}
