import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { release } from 'node:os';
import type { DirectoryEntry, FileSystem, ReadResult } from '../host.ts';

/**
 * The disk, read only, for the language server and the command line. No method throws.
 *
 * Paths are absolute and use `/`; on Windows `C:/linux/rust` is understood as it stands.
 * A byte order mark stays in the text, so that what is written back has it again.
 */
export function nodeFileSystem(): FileSystem {
  return { read, list, isFile, stamp, ...(process.platform === 'linux' ? { release: release() } : {}) };
}

/** Folds the separators of the platform to `/`: `C:\linux` becomes `C:/linux`. Other systems' paths stay as they are. */
export function foldSeparators(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

/** Most questions are about files that are not there, and an exception costs more than the question. */
const silent = { throwIfNoEntry: false } as const;

function read(path: string): ReadResult {
  let bytes: Buffer;
  try {
    const stats = statSync(path, silent);
    if (!stats) return { ok: false, problem: 'missing' };
    // Opening a FIFO or a device would wait for a writer, or never end.
    if (!stats.isFile()) return { ok: false, problem: 'unreadable' };
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, problem: isMissing(error) ? 'missing' : 'unreadable' };
  }
  return decode(bytes);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as text. NUL is valid UTF-8 but never Rust source: most often it says UTF-16 or a binary file,
 * so it is told apart from bytes that are no UTF-8 at all.
 */
export function decode(bytes: Buffer): ReadResult {
  if (bytes.includes(0)) return { ok: false, problem: 'nul' };
  // Nearly all sources are, and copying is quicker than decoding.
  if (isAscii(bytes)) return { ok: true, text: bytes.toString('latin1') };
  try {
    return { ok: true, text: utf8.decode(bytes) };
  } catch {
    return { ok: false, problem: 'not-utf8' };
  }
}

/** A link to a directory is listed as no directory, so that no walk can go round in circles. */
function list(directory: string): readonly DirectoryEntry[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      directory: entry.isDirectory(),
    }));
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, silent)?.isFile() ?? false;
  } catch {
    return false;
  }
}

function stamp(path: string): string | undefined {
  try {
    const stats = statSync(path, silent);
    return stats && `${stats.mtimeMs.toString(36)}-${stats.size.toString(36)}`;
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
