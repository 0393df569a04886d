import type { DirectoryEntry, FileSystem } from '../analysis.ts';

/** Texts that stand in for what is on disk, by absolute path; null: the file is not there. */
export type Overlay = Readonly<Record<string, string | null>>;

/** A file system with texts of its own over another one: a patch applied in memory, what comes from standard input. */
export function withOverlay(fs: FileSystem, overlay: Overlay): FileSystem {
  const of = (path: string): string | null | undefined =>
    Object.hasOwn(overlay, path) ? overlay[path] : undefined;
  const added = new Map<string, Map<string, boolean>>();
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) continue;
    // Each folder on the way lists the next part of the path, which is a folder in all but the last.
    const parts = path.split('/');
    for (let i = parts.length - 1; i > 0; i--) {
      const folder = parts.slice(0, i).join('/') || '/';
      const names = added.get(folder) ?? new Map<string, boolean>();
      added.set(folder, names.set(parts[i]!, i < parts.length - 1));
    }
  }
  return {
    ...fs,
    read(path) {
      const text = of(path);
      if (text === undefined) return fs.read(path);
      return text === null ? { ok: false, problem: 'missing' } : { ok: true, text };
    },
    isFile(path) {
      const text = of(path);
      return text === undefined ? fs.isFile(path) : text !== null;
    },
    list(directory) {
      const own = added.get(directory);
      const prefix = directory.endsWith('/') ? directory : `${directory}/`;
      const there = fs.list(directory).filter((it) => of(prefix + it.name) !== null && !own?.has(it.name));
      const more: DirectoryEntry[] = [...(own ?? [])].map(([name, isFolder]) => ({
        name,
        directory: isFolder,
      }));
      return [...there, ...more];
    },
  };
}
