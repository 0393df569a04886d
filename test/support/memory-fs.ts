import type { DirectoryEntry, FileSystem, ReadResult } from '../../server/src/host.ts';

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
