import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import type { ModelCache } from '../host.ts';
import { isPrivate, makeFolder, removeQuietly } from './private-files.ts';

/** The form of an entry; another one is not read. */
const SCHEMA = 'kalloc-lint cache 2';
/** What the cache may hold; the oldest entries go first. */
const MOST_BYTES = 256 * 1024 * 1024;
/** An entry that nobody wrote anew for so long is of a tree or a build that is gone. */
const LONGEST_MS = 60 * 24 * 60 * 60 * 1000;
/** Some programs may write at the same time; a file without a name of the cache is left alone. */
const ENTRY = /^[0-9a-f]{40}(?:\.\d+\.[0-9a-f]{8})?$/;

/** What the cache asks of a disk; each call may fail. All paths are absolute. */
export interface CacheDisk {
  isPrivate(path: string, kind: 'file' | 'folder'): boolean;
  makeFolder(folder: string): void;
  list(folder: string): readonly string[];
  stat(path: string): { readonly size: number; readonly mtimeMs: number };
  read(path: string): Buffer;
  /** Makes a file that must not be there yet, for this user alone. */
  create(path: string, bytes: Uint8Array): void;
  rename(from: string, to: string): void;
  /** That there is nothing to remove is no failure. */
  remove(path: string): void;
}

const nodeDisk: CacheDisk = {
  isPrivate,
  makeFolder,
  list: (folder) => readdirSync(folder),
  stat: (path) => statSync(path),
  read: (path) => readFileSync(path),
  create: (path, bytes) => writeFileSync(path, bytes, { mode: 0o600, flag: 'wx' }),
  rename: renameSync,
  remove: removeQuietly,
};

/**
 * Learned kernels on disk, one file a key. The key names the content that was learned from, so an entry is never out
 * of date and may be deleted at any time. An entry that is damaged, of another form, or not this user's alone is none. Nothing
 * here throws: without a place to write, each run learns anew. `directory` is undefined where there is none.
 */
export function diskModelCache(
  directory: string | undefined = cacheDirectory(),
  disk: CacheDisk = nodeDisk,
): ModelCache {
  const place = (key: string) => join(directory ?? '', hashOf(key).slice(0, 40));
  let isTidy = false;
  function getBytes(key: string): Uint8Array | undefined {
    if (directory === undefined) return undefined;
    try {
      const path = place(key);
      if (!isOwn(disk, directory, 'folder') || !isOwn(disk, path, 'file')) return undefined;
      const entry = disk.read(path);
      const end = entry.indexOf(10);
      const value = entry.subarray(end + 1);
      return end >= 0 && entry.toString('utf8', 0, end) === headOf(key, value) ? value : undefined;
    } catch {
      return undefined;
    }
  }
  function putBytes(key: string, value: Uint8Array): void {
    if (directory === undefined) return;
    const target = place(key);
    // Written beside the target and renamed: two programs at once, or a crash, never leave half an entry.
    const fresh = `${target}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      disk.makeFolder(directory);
      if (!isOwn(disk, directory, 'folder')) return;
      disk.create(fresh, Buffer.concat([Buffer.from(`${headOf(key, value)}\n`), value]));
      disk.rename(fresh, target);
      if (!isTidy) evict(disk, directory);
      isTidy = true;
    } catch {
      disk.remove(fresh);
    }
  }
  return {
    get(key) {
      const value = getBytes(key);
      return value && Buffer.from(value.buffer, value.byteOffset, value.length).toString('utf8');
    },
    put: (key, value) => putBytes(key, Buffer.from(value)),
    getBytes,
    putBytes,
  };
}

/** What an entry begins with: its form, a hash of all that follows, and the key, so that two keys with one hash are told apart. */
function headOf(key: string, value: Uint8Array): string {
  return JSON.stringify([SCHEMA, hashOf(`${key}\0`, value), key]);
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const it of parts) hash.update(it);
  return hash.digest('hex');
}

/** On Windows a user's folder for caches is closed to others by the system. */
function isOwn(disk: CacheDisk, path: string, kind: 'file' | 'folder'): boolean {
  return process.platform === 'win32' || disk.isPrivate(path, kind);
}

/** Removes what is old, and the oldest of what is too much. */
function evict(disk: CacheDisk, directory: string): void {
  const now = Date.now();
  let total = 0;
  const entries = disk
    .list(directory)
    .filter((name) => ENTRY.test(name))
    .map((name) => ({ path: join(directory, name), ...disk.stat(join(directory, name)) }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  for (const { path, size, mtimeMs } of entries) {
    total += size;
    if (total > MOST_BYTES || now - mtimeMs > LONGEST_MS) disk.remove(path);
  }
}

/**
 * Where this user's programs keep what they can make again: XDG on Linux, `Library/Caches`, `LOCALAPPDATA`. Paths that
 * are not absolute are ignored (XDG Base Directory Specification): they would lie in what is being checked. Undefined where
 * none is left.
 */
export function cacheDirectory(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string | undefined {
  const { isAbsolute } = platform === 'win32' ? win32 : posix;
  const under = (base: string | undefined, ...parts: string[]): string | undefined =>
    base && isAbsolute(base) ? join(base, ...parts) : undefined;
  if (platform === 'win32')
    return (
      under(env.LOCALAPPDATA, 'kalloc-lint', 'Cache') ??
      under(home, 'AppData', 'Local', 'kalloc-lint', 'Cache')
    );
  if (platform === 'darwin') return under(home, 'Library', 'Caches', 'kalloc-lint');
  return under(env.XDG_CACHE_HOME, 'kalloc-lint') ?? under(home, '.cache', 'kalloc-lint');
}
