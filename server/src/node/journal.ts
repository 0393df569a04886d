import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { type Disk, nodeDisk } from './write-disk.ts';

/** What a file was and becomes. */
export interface JournalEntry {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** It is written in place, so that a killed run may leave a part of the new text. */
  readonly inPlace: boolean;
  /** The file beside it that is renamed over it. */
  readonly fresh?: string;
}

/** The old texts of a run that is writing. */
export interface Journal {
  remove(): void;
}

const NAME = /^fix-(\d+)-[0-9a-f]{8}\.json$/;

/** Writes down what is about to be replaced, before any of it is. Throws where that cannot be. */
export function journalAt(folder: string, entries: readonly JournalEntry[], disk: Disk): Journal {
  disk.makeFolder(folder);
  const path = join(folder, `fix-${process.pid}-${randomBytes(4).toString('hex')}.json`);
  // Renamed when it is whole: half a journal is none.
  const fresh = `${path}.new`;
  disk.create(fresh, JSON.stringify(entries), 0o600);
  disk.rename(fresh, path);
  disk.syncFolder(folder);
  return { remove: () => disk.remove(path) };
}

/**
 * Puts back the files of runs that were killed while they wrote, as the journals in `folder` have them. A file with any
 * other text than that run's was saved since and stays. Gives the paths that were put back; throws where one cannot be.
 */
export function undoInterrupted(
  folder: string | undefined,
  isRunning: (pid: number) => boolean = isAlive,
  disk: Disk = nodeDisk,
): readonly string[] {
  if (folder === undefined) return [];
  const restored: string[] = [];
  for (const name of listed(folder, disk)) {
    const pid = NAME.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    const journal = join(folder, name);
    const text = bytesAt(journal, disk);
    if (text === undefined) continue;
    for (const entry of entriesOf(text.toString('utf8'))) {
      if (putBack(entry, disk)) restored.push(entry.path);
    }
    disk.remove(journal);
  }
  return restored;
}

function listed(folder: string, disk: Disk): readonly string[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

/** The entries of a journal; those that no run of ours wrote are none, for what they name is written and removed. */
function entriesOf(text: string): readonly JournalEntry[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(read) ? read.filter(isEntry) : [];
}

const FRESH = /^\.kalloc-lint\.\d+\.[0-9a-f]{8}$/;

function isEntry(value: unknown): value is JournalEntry {
  const { path, before, after, fresh } = (value ?? {}) as Partial<JournalEntry>;
  if (typeof path !== 'string' || typeof before !== 'string' || typeof after !== 'string') return false;
  if (!isAbsolute(path)) return false;
  if (fresh === undefined) return true;
  return typeof fresh === 'string' && dirname(fresh) === dirname(path) && FRESH.test(basename(fresh));
}

/** What a regular file holds; undefined where there is none, so that there is nothing to put back. */
function bytesAt(path: string, disk: Disk): Buffer | undefined {
  try {
    if ((disk.stat(path).mode & constants.S_IFMT) !== constants.S_IFREG) return undefined;
    return disk.read(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function putBack({ path, before, after, inPlace, fresh }: JournalEntry, disk: Disk): boolean {
  if (fresh !== undefined) {
    try {
      disk.remove(fresh);
    } catch {
      // It was renamed.
    }
  }
  const now = bytesAt(path, disk);
  if (now === undefined) return false;
  const [old, fixed] = [Buffer.from(before), Buffer.from(after)];
  if (now.equals(old) || !(now.equals(fixed) || (inPlace && isPart(now, old, fixed)))) return false;
  disk.overwrite(path, before);
  return true;
}

/**
 * Whether a file is the new one up to some byte, which may lie within a character, and the old one from there on: it is
 * written over from its beginning, and cut off at the end.
 */
function isPart(now: Buffer, before: Buffer, after: Buffer): boolean {
  let at = 0;
  while (at < now.length && now[at] === after[at]) at++;
  return at === now.length ? now.length >= before.length : now.subarray(at).equals(before.subarray(at));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
