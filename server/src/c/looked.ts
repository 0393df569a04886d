import type { FileSystem } from '../host.ts';
import { hashOf } from '../text/hash.ts';

/**
 * What answers about C stand on, by absolute path: a file with its stamp when it was read; a folder, whose path ends in
 * `/`, with the names of its C files when they were looked for.
 */
export type Looked = ReadonlyMap<string, string>;

/** The same disk, with what is read from it written down. */
export function watchReads(fs: FileSystem): { readonly fs: FileSystem; readonly looked: Looked } {
  const looked = new Map<string, string>();
  const note = (path: string) => {
    // Before it is read: what changes meanwhile is then another one.
    if (!looked.has(path)) looked.set(path, stampOf(fs, path));
  };
  const { bytes } = fs;
  const watched: FileSystem = {
    ...fs,
    read(path) {
      note(path);
      return fs.read(path);
    },
    ...(bytes && {
      bytes(path) {
        note(path);
        return bytes(path);
      },
    }),
    list(directory) {
      note(`${directory}/`);
      return fs.list(directory);
    },
  };
  return { fs: watched, looked };
}

/** Whether a file is C, or the configuration that it is read under. */
export function isC(path: string): boolean {
  return /\.[ch]$|(?:^|\/)\.config$/.test(path);
}

/** Whether all of it is as it was. */
export function areSame(fs: FileSystem, looked: Iterable<readonly [path: string, stamp: string]>): boolean {
  for (const [path, stamp] of looked) if (stampOf(fs, path) !== stamp) return false;
  return true;
}

function stampOf(fs: FileSystem, path: string): string {
  if (path.endsWith('/')) {
    const names = fs.list(path.slice(0, -1)).filter((it) => !it.directory && isC(it.name));
    return names
      .map((it) => it.name)
      .sort()
      .join('/');
  }
  if (fs.stamp) return fs.stamp(path) ?? '';
  const read = fs.read(path);
  return read.ok ? hashOf(read.text) : '';
}
