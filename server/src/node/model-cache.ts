import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ModelCache } from '../host.ts';

/**
 * Learned kernels on disk, one file a key. The key names the content that was learned from, so an entry is never out
 * of date and may be deleted at any time. Nothing here throws: without a place to write, each run learns anew.
 */
export function diskModelCache(directory: string = cacheDirectory()): ModelCache {
  const place = (key: string) => join(directory, createHash('sha256').update(key).digest('hex').slice(0, 40));
  return {
    get(key) {
      try {
        // The key stands in the first line, so that two keys with one hash are told apart; the rest is the value.
        const entry = readFileSync(place(key), 'utf8');
        const head = `${JSON.stringify(key)}\n`;
        return entry.startsWith(head) ? entry.slice(head.length) : undefined;
      } catch {
        return undefined;
      }
    },
    put(key, value) {
      const target = place(key);
      // Written beside the target and renamed: two programs at once, or a crash, never leave half an entry.
      const fresh = `${target}.${process.pid}.${randomBytes(4).toString('hex')}`;
      try {
        makeFolder(directory);
        writeFileSync(fresh, `${JSON.stringify(key)}\n${value}`);
        renameSync(fresh, target);
      } catch {
        removeQuietly(fresh);
      }
    },
  };
}

/** Where this user's programs keep what they can make again: XDG on Linux, `Library/Caches`, `LOCALAPPDATA`. */
export function cacheDirectory(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'kalloc-lint', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kalloc-lint');
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'kalloc-lint');
}

/**
 * Makes a folder and those above it; throws where that cannot be. Node's own `recursive` never comes back where the
 * system will not have a folder and says that the one above is missing, as below `/proc`.
 */
export function makeFolder(directory: string): void {
  if (existsSync(directory)) return;
  makeFolder(dirname(directory));
  mkdirSync(directory);
}

/** Removes a file; that there is none, or that it may not be removed, is no concern. */
export function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made.
  }
}
