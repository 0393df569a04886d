import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Journal, journalAt } from './journal.ts';
import { type Disk, nodeDisk } from './write-disk.ts';

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
   * FIFO or a socket, which a rename would replace by a plain file and a read may wait for without end.
   */
  readonly why: 'changed' | 'read-only' | 'special' | 'failed';
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
  /** A file of several names keeps them: it is written in place. */
  readonly inPlace: boolean;
  fresh?: string;
}

/**
 * Replaces the texts of all these files or of none. Each new text is written beside its file and synced, then the files
 * are compared with what was read and renamed one after the other; a journal holds the old texts meanwhile, so that a run
 * that is killed in the middle is undone by the next (`undoInterrupted`). Mode, owner and group stay as they are; a file that
 * nobody may write to is refused, and so is one whose owner or group cannot be given to another file.
 */
export function replaceFiles(
  files: readonly Replacement[],
  journals: string | undefined,
  disk: Disk = nodeDisk,
): WriteProblem | undefined {
  const targets: Target[] = [];
  for (const file of files) {
    const target = lookAt(file, disk);
    if ('why' in target) return target;
    targets.push(target);
  }
  if (targets.length === 0) return undefined;
  let current = targets[0]!;
  const done: Target[] = [];
  let journal: Journal | undefined;
  try {
    for (const target of targets) {
      current = target;
      if (!target.inPlace) stage(target, disk);
    }
    // One file that is renamed is the old or the new one by itself.
    if (journals !== undefined && (targets.length > 1 || targets.some((it) => it.inPlace)))
      journal = journalAt(journals, targets.map(entryOf), disk);
    for (const target of targets) {
      current = target;
      if (disk.read(target.real).toString('utf8') !== target.before) {
        const left = undo(done, disk);
        finish(targets, left.length > 0 ? undefined : journal, disk);
        return { path: target.path, why: 'changed', left };
      }
      // From here on it may be half done.
      done.push(target);
      if (target.inPlace) disk.overwrite(target.real, target.after);
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

function lookAt(file: Replacement, disk: Disk): Target | WriteProblem {
  const { path, before } = file;
  try {
    const real = disk.realpath(path);
    const { mode, uid, gid, nlink } = disk.stat(real);
    if ((mode & constants.S_IFMT) !== constants.S_IFREG) return { path, why: 'special', left: [] };
    if ((mode & 0o222) === 0) return { path, why: 'read-only', left: [] };
    if (disk.read(real).toString('utf8') !== before) return { path, why: 'changed', left: [] };
    return { ...file, real, mode, uid, gid, inPlace: nlink > 1 };
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

/** Puts the old texts back, the last file first; the paths of those where that failed. */
function undo(done: readonly Target[], disk: Disk): string[] {
  const left: string[] = [];
  for (const target of [...done].reverse()) {
    try {
      // A save that came after is not ours to undo.
      const now = disk.read(target.real).toString('utf8');
      if (now === target.before || (!target.inPlace && now !== target.after)) continue;
      disk.overwrite(target.real, target.before);
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
