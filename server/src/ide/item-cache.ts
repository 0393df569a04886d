import type { FileStore } from '../def/file-store.ts';
import type { ModuleSource } from '../def/module.ts';
import { type PackedItem, packItems } from '../def/pack.ts';
import { unpackItems } from '../def/unpack.ts';
import type { ModelCache } from '../host.ts';
import type { Item } from '../syntax/ast/index.ts';

/** Raised when the packed form or what the lowering gives changes: entries of other tools are not read. */
const form = 4;

/** The files of a tree's own crates, each with the hash of the text that it was read from. */
type Entry = Record<string, readonly [hash: string, items: readonly PackedItem[]]>;

export interface CachedSource extends ModuleSource {
  /** Writes down what was parsed in this run; to be called when the crates are open. */
  save(): void;
}

/**
 * A tree's files with what they declare taken from the cache where their text is the same as then; `anew`: read from
 * the files all the same, for where each will be parsed in any case, what the cache has comes on top. Files that are open
 * in the editor are never taken from it. A cache that cannot be read or written only costs time.
 */
export function cachedSource(
  files: FileStore,
  root: string,
  cache: ModelCache | undefined,
  anew: boolean,
): CachedSource {
  const key = `items ${form} ${root}`;
  const known = read(cache?.get(key));
  const next: Entry = { ...known };
  // Whoever opens a kernel may be stopped and begin again.
  const unpacked = new WeakMap<readonly PackedItem[], readonly Item[]>();
  let grew = false;
  return {
    isFile: (path) => files.isFile(path),
    parse: files.parse,
    items(path) {
      // Modules outside the tree come and go; what is kept of the tree must not grow with them.
      const kept = cache !== undefined && path.startsWith(`${root}/`) && !files.isOpen(path);
      const hash = kept ? files.hash(path) : undefined;
      if (hash === undefined) return files.items(path);
      const entry = known[path];
      if (entry?.[0] === hash && !anew) return once(unpacked, entry[1]);
      const items = files.items(path);
      if (items && entry?.[0] !== hash) {
        next[path] = [hash, packItems(items, { tests: true, offsets: true, macros: true })];
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

function once(unpacked: WeakMap<readonly PackedItem[], readonly Item[]>, packed: readonly PackedItem[]) {
  let items = unpacked.get(packed);
  if (!items) unpacked.set(packed, (items = unpackItems(packed)));
  return items;
}

function read(json: string | undefined): Entry {
  try {
    return json === undefined ? {} : (JSON.parse(json) as Entry);
  } catch {
    return {};
  }
}
