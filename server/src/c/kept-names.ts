import type { Listing } from './folders.ts';
import { type Entries, fromBytes, toBytes } from './name-table.ts';

/** What is kept of a part of a tree between runs. */
export interface KeptNames {
  readonly folders: ReadonlyMap<string, Listing>;
  /** The files by number, relative to the tree, sorted. */
  readonly files: readonly string[];
  /** Two numbers a file, which tell that it is the same: see `FileSystem.stampInto`. */
  readonly stamps: Float64Array;
  readonly entries: Entries;
}

/** As bytes, for a cache. */
export function packNames({ folders, files, stamps, entries }: KeptNames): Uint8Array {
  const lines = [...folders].map(
    ([path, it]) => `${path}\t${it.stamp}\t${it.files.join('/')}\t${it.folders.join('/')}`,
  );
  return toBytes(`${lines.join('\n')}\n\n${files.join('\n')}`, stamps, entries);
}

/** The same back; undefined where that is nothing. */
export function unpackNames(bytes: Uint8Array | undefined): KeptNames | undefined {
  const all = bytes && fromBytes(bytes, 2);
  const gap = all?.text.indexOf('\n\n') ?? -1;
  if (!all || gap < 0) return undefined;
  const [stamps, entries] = all.lists;
  const folders = new Map<string, Listing>();
  for (const line of all.text.slice(0, gap).split('\n')) {
    const [path = '', stamp = '', files = '', inner = ''] = line.split('\t');
    folders.set(path, { stamp, files: namesIn(files), folders: namesIn(inner) });
  }
  const files = all.text.slice(gap + 2).split('\n');
  return { folders, files, stamps: stamps!, entries: entries! };
}

function namesIn(text: string): string[] {
  return text === '' ? [] : text.split('/');
}
