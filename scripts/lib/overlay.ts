import type { DirectoryEntry, FileSystem, ReadResult } from '../../server/src/host.ts';

/** Texts by path that lie over a disk; undefined for a file that is gone. */
export type Overlay = Map<string, string | undefined>;

/** A disk with other texts over it, which may be changed at any time. Nothing is ever written to the disk itself. */
export function overlayFileSystem(overlay: Overlay, disk: FileSystem): FileSystem {
  return {
    read(path): ReadResult {
      if (!overlay.has(path)) return disk.read(path);
      const text = overlay.get(path);
      return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, text };
    },
    list(directory): readonly DirectoryEntry[] {
      const entries = new Map(disk.list(directory).map((it) => [it.name, it.directory]));
      const prefix = `${directory}/`;
      for (const [path, text] of overlay) {
        if (!path.startsWith(prefix)) continue;
        const [name, ...below] = path.slice(prefix.length).split('/');
        if (below.length > 0) entries.set(name!, true);
        else if (text === undefined) entries.delete(name!);
        else entries.set(name!, false);
      }
      return [...entries].map(([name, isDirectory]) => ({ name, directory: isDirectory }));
    },
    isFile: (path) => (overlay.has(path) ? overlay.get(path) !== undefined : disk.isFile(path)),
  };
}
