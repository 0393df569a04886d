import type { DirectoryEntry, FileSystem, ReadResult } from '../../server/src/host.ts';

/** What a disk has besides its files. */
export interface Disk {
  /** Links, by their path: to a file or a folder. May be changed. */
  readonly links?: ReadonlyMap<string, string>;
  /** `A.rs` and `a.rs` are one file, as on Windows and macOS. */
  readonly ignoresCase?: boolean;
}

/**
 * A `FileSystem` with links, or on which letters do not tell files apart, of texts in memory by their real paths. A folder
 * lists its own files alone.
 */
export function diskOf(files: ReadonlyMap<string, string>, { links, ignoresCase }: Disk): FileSystem {
  const plain = memoryFileSystem(files);
  const fold = (path: string) => (ignoresCase ? path.toLowerCase() : path);
  const real = (path: string): string => {
    let at = path;
    for (const [link, target] of links ?? []) {
      if (fold(at) === fold(link)) at = target;
      else if (fold(at).startsWith(`${fold(link)}/`)) at = target + at.slice(link.length);
    }
    const known = [...files.keys()].find((it) => fold(it) === fold(at));
    return known ?? at;
  };
  return {
    read: (path) => plain.read(real(path)),
    list: (path) => plain.list(real(path)),
    isFile: (path) => plain.isFile(real(path)),
    real,
  };
}

/** A `FileSystem` of texts in memory, by absolute path; writing to the map changes what is read. */
export function memoryFileSystem(files: ReadonlyMap<string, string>): FileSystem {
  return {
    read(path): ReadResult {
      const text = files.get(path);
      return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
    },
    list(directory): readonly DirectoryEntry[] {
      const prefix = directory.endsWith('/') ? directory : `${directory}/`;
      const entries = new Map<string, boolean>();
      for (const path of files.keys()) {
        if (!path.startsWith(prefix)) continue;
        const [name, ...rest] = path.slice(prefix.length).split('/');
        entries.set(name!, entries.get(name!) === true || rest.length > 0);
      }
      return [...entries].map(([name, isDirectory]) => ({ name, directory: isDirectory }));
    },
    isFile: (path) => files.has(path),
  };
}
