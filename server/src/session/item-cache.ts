import type { ModelCache } from '../analysis.ts';
import type { FileStore } from '../index/file-store.ts';
import type { ModuleSource } from '../index/module.ts';
import { type PackedItem, packItems } from '../index/pack.ts';
import { unpackItems } from '../index/unpack.ts';

/** Raised when the packed form or what the lowering gives changes: entries of other tools are not read. */
const form = 2;

/** The files of a tree's own crates, each with the hash of the text that it was read from. */
type Entry = Record<string, readonly [hash: string, items: readonly PackedItem[]]>;

export interface CachedSource extends ModuleSource {
  /** Writes down what was parsed in this run; to be called when the crates are open. */
  save(): void;
}

/**
 * A tree's files with what they declare taken from the cache where their text is the same as then. Files that are open
 * in the editor are never taken from it. A cache that cannot be read or written only costs time.
 */
export function cachedSource(files: FileStore, root: string, cache: ModelCache | undefined): CachedSource {
  const key = `items ${form} ${root}`;
  const known = read(cache?.get(key));
  const next: Entry = { ...known };
  let grew = false;
  return {
    isFile: (path) => files.isFile(path),
    items(path) {
      // Modules outside the tree come and go; what is kept of the tree must not grow with them.
      const kept = cache !== undefined && path.startsWith(`${root}/`) && !files.isOpen(path);
      const text = kept ? files.text(path) : undefined;
      if (text === undefined) return files.items(path);
      const hash = hashOf(text);
      const entry = known[path];
      if (entry?.[0] === hash) return unpackItems(entry[1]);
      const items = files.items(path);
      if (items) {
        next[path] = [hash, packItems(items, { tests: true, offsets: true })];
        grew = true;
      }
      return items;
    },
    save() {
      if (grew) cache?.put(key, JSON.stringify(next));
      grew = false;
    },
  };
}

function read(json: string | undefined): Entry {
  try {
    return json === undefined ? {} : (JSON.parse(json) as Entry);
  } catch {
    return {};
  }
}

/** 64 bits of FNV-1a over the code units, as two numbers of 32: enough to tell two versions of a file apart. */
export function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c ^ (a >>> 24), 0x01000193);
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length.toString(36)}`;
}
