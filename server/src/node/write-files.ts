import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Journal, journalAt } from './journal.ts';
import { type Disk, nodeDisk } from './write-disk.ts';

/** The set-user-ID and set-group-ID bits (POSIX, <sys/stat.h>), which Node does not name. */
const SET_ID = 0o6000;

/** A file that is to get another text. */
export interface Replacement {
  /** Absolute; a link is followed. */
  readonly path: string;
  /** The text that the new one was made from: with anything else on disk nothing is written. */
  readonly before: string;
  readonly after: string;
}

/** Why nothing was written. */
export interface WriteProblem {
  readonly path: string;
  /**
   * `changed`: the text on disk is not the one that was read. `read-only`: nobody may write to it. `special`: a device, a
   * FIFO or a socket, which a rename would replace by a plain file and a read may wait for without end. `shared`: another
   * name of the same file is to get another text.
   */
  readonly why: 'changed' | 'read-only' | 'special' | 'shared' | 'failed';
  readonly error?: unknown;
  /** Files that could not be put back, so that they have the new text. */
  readonly left: readonly string[];
}

/** A replacement that was looked at, and its file as it is. */
interface Target extends Replacement {
  readonly real: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** It is written over; otherwise replaced by another file. */
  readonly inPlace: boolean;
  /** Names the file itself. */
  readonly identity: string;
  fresh?: string;
}

/**
 * Replaces the texts of all these files or of none. A journal takes the old texts and is synced; then each file is compared
 * with what was read and written over where it is, so that all stays that a file has besides its text: owner, group, mode,
 * its other names, extended attributes and access control lists. A run that is killed in the middle is undone by the next
 * (`undoInterrupted`). Where there is no place for a journal, each new text is written beside its file, with owner, group
 * and mode, and renamed over it. A file that nobody may write to is refused.
 */
export function replaceFiles(
  files: readonly Replacement[],
  journals: string | undefined,
  disk: Disk = nodeDisk,
): WriteProblem | undefined {
  const byIdentity = new Map<string, Target>();
  for (const file of files) {
    const target = lookAt(file, journals !== undefined, disk);
    if ('why' in target) return target;
    const same = byIdentity.get(target.identity);
    if (same && same.after !== target.after) return { path: file.path, why: 'shared', left: [] };
    byIdentity.set(target.identity, target);
  }
  const targets = [...byIdentity.values()];
  if (targets.length === 0) return undefined;
  let current = targets[0]!;
  const done: Target[] = [];
  let journal: Journal | undefined;
  try {
    for (const target of targets) {
      current = target;
      if (!target.inPlace) stage(target, disk);
    }
    if (journals !== undefined) journal = journalAt(journals, targets.map(entryOf), disk);
    for (const target of targets) {
      current = target;
      if (disk.read(target.real).toString('utf8') !== target.before) {
        const left = undo(done, disk);
        finish(targets, left.length > 0 ? undefined : journal, disk);
        return { path: target.path, why: 'changed', left };
      }
      // From here on it may be half done.
      done.push(target);
      if (target.inPlace) overwrite(target, target.after, disk);
      else disk.rename(target.fresh!, target.real);
    }
    for (const folder of new Set(targets.map((it) => dirname(it.real)))) disk.syncFolder(folder);
  } catch (error) {
    const left = undo(done, disk);
    finish(targets, left.length > 0 ? undefined : journal, disk);
    return { path: current.path, why: 'failed', error, left };
  }
  finish([], journal, disk);
  return undefined;
}

function lookAt(file: Replacement, hasJournal: boolean, disk: Disk): Target | WriteProblem {
  const { path, before } = file;
  try {
    const real = disk.realpath(path);
    const { mode, uid, gid, nlink, dev, ino } = disk.stat(real);
    if ((mode & constants.S_IFMT) !== constants.S_IFREG) return { path, why: 'special', left: [] };
    if ((mode & 0o222) === 0) return { path, why: 'read-only', left: [] };
    if (disk.read(real).toString('utf8') !== before) return { path, why: 'changed', left: [] };
    // Some file systems number no files; only names of one file are told apart by more than their path.
    const identity = nlink > 1 ? `${dev} ${ino}` : real;
    return { ...file, real, mode, uid, gid, inPlace: hasJournal || nlink > 1, identity };
  } catch (error) {
    return { path, why: 'failed', error, left: [] };
  }
}

/** Writes the new text beside the file, with all that the file has besides its text. */
function stage(target: Target, disk: Disk): void {
  const { real, mode, uid, gid, after } = target;
  const fresh = join(dirname(real), `.kalloc-lint.${process.pid}.${randomBytes(4).toString('hex')}`);
  target.fresh = fresh;
  // Nobody else may write to it before it is whole.
  disk.create(fresh, after, 0o600);
  const own = disk.stat(fresh);
  // Throws where another's file cannot be made; a set-user-ID bit is then never given to a file of ours.
  if (own.uid !== uid || own.gid !== gid) disk.chown(fresh, uid, gid);
  disk.chmod(fresh, mode & 0o7777);
}

/** Writes over a file. Who writes takes the set-user-ID bits from it (POSIX, write()): its owner puts them back. */
function overwrite({ real, mode }: Target, text: string, disk: Disk): void {
  disk.overwrite(real, text);
  if ((mode & SET_ID) !== 0) disk.chmod(real, mode & 0o7777);
}

/** Puts the old texts back, the last file first; the paths of those where that failed. */
function undo(done: readonly Target[], disk: Disk): string[] {
  const left: string[] = [];
  for (const target of [...done].reverse()) {
    try {
      // A save that came after is not ours to undo.
      const now = disk.read(target.real).toString('utf8');
      if (now === target.before || (!target.inPlace && now !== target.after)) continue;
      overwrite(target, target.before, disk);
    } catch {
      left.push(target.path);
    }
  }
  return left;
}

function finish(targets: readonly Target[], journal: Journal | undefined, disk: Disk): void {
  for (const { fresh } of targets) {
    if (fresh === undefined) continue;
    try {
      disk.remove(fresh);
    } catch {
      // It was renamed, or never made.
    }
  }
  try {
    journal?.remove();
  } catch {
    // The next run finds the new texts where they belong, and leaves them.
  }
}

function entryOf({ real, before, after, inPlace, fresh }: Target) {
  return { path: real, before, after, inPlace, ...(fresh === undefined ? {} : { fresh }) };
}
