import { existsSync, lstatSync, mkdirSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a file or a folder is this user's and nobody else may write to it; a link is neither. False where the system
 * has no owners (Windows), and where there is nothing at the path.
 */
export function isPrivate(path: string, kind: 'file' | 'folder'): boolean {
  const user = process.getuid?.();
  if (user === undefined) return false;
  try {
    const stats = lstatSync(path);
    if (!(kind === 'file' ? stats.isFile() && stats.nlink === 1 : stats.isDirectory())) return false;
    return stats.uid === user && (stats.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

/**
 * Makes a folder that is this user's alone, and those above it; throws where that cannot be. Node's own `recursive` never
 * comes back where the system will not have a folder and says that the one above is missing, as below `/proc`.
 */
export function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  mkdirSync(directory, { mode: 0o700 });
}

/** Removes a file; that there is none, or that it may not be removed, is no concern. */
export function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}
