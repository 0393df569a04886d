import { isAscii } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { release } from 'node:os';
import type { DirectoryEntry, FileSystem, ReadResult } from '../host.ts';

/**
 * The disk, read only, for the language server and the command line. No method throws.
 *
 * Paths are absolute and use `/`; on Windows `C:/linux/rust` is understood as it stands.
 * A byte order mark stays in the text, so that what is written back has it again.
 */
export function nodeFileSystem(): FileSystem {
  return {
    read,
    bytes,
    list,
    isFile,
    stamp,
    stampInto,
    real,
    ...(process.platform === 'linux' ? { release: release() } : {}),
  };
}

/**
 * A path of the platform in the form that is used inside: on Windows with `/`, and the drive in a small letter, as VS Code
 * writes it: `C:\linux` becomes `c:/linux`. Other systems' paths stay as they are.
 */
export function foldSeparators(path: string, platform: string = process.platform): string {
  if (platform !== 'win32') return path;
  const folded = path.replaceAll('\\', '/');
  return /^[A-Z]:/.test(folded) ? `${folded[0]!.toLowerCase()}${folded.slice(1)}` : folded;
}

/** Most questions are about files that are not there, and an exception costs more than the question. */
const silent = { throwIfNoEntry: false } as const;

/**
 * No system opens a longer path (`PATH_MAX`, `include/uapi/linux/limits.h`; Windows: 32,767). To ask all the same costs an
 * exception for each folder of it.
 */
const LONGEST = process.platform === 'win32' ? 32_767 : 4096;
const isTooLong = (path: string) => path.length > LONGEST;

function read(path: string): ReadResult {
  if (isTooLong(path)) return { ok: false, problem: 'missing' };
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

/** One for all: making a new one for each file of a tree costs more than reading them. */
let shared = new Uint8Array(1 << 20);
/** Nobody wrote more C than this into one file. */
const LARGEST = 64 * 1024 * 1024;

function bytes(path: string): Uint8Array | undefined {
  let file: number | undefined;
  try {
    // Opening a FIFO waits for nobody then, and is found out below.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > LARGEST) return undefined;
    if (stats.size > shared.length) shared = new Uint8Array(stats.size * 2);
    let n = 0;
    for (let more = 1; more > 0 && n < stats.size; n += more)
      more = readSync(file, shared, n, stats.size - n, null);
    return shared.subarray(0, n);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
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
  if (isTooLong(directory)) return [];
  try {
    return readdirSync(directory, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      directory: entry.isDirectory(),
      ...(entry.isSymbolicLink() ? { link: true as const } : {}),
    }));
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  if (isTooLong(path)) return false;
  try {
    return statSync(path, silent)?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** The path without links; on Windows and macOS in the letters that the disk has it in. Never throws. */
export function real(path: string): string {
  if (isTooLong(path)) return path;
  try {
    return foldSeparators(realpathSync.native(path));
  } catch {
    return path;
  }
}

function stamp(path: string): string | undefined {
  const stats = statsOf(path);
  // In decimals: fractions to another base cost more than the question itself.
  return stats && `${stats.mtimeMs}-${stats.size}`;
}

function stampInto(path: string, out: Float64Array, at: number): void {
  const stats = statsOf(path);
  out[at] = stats?.mtimeMs ?? NaN;
  out[at + 1] = stats?.size ?? NaN;
}

function statsOf(path: string): Stats | undefined {
  if (isTooLong(path)) return undefined;
  try {
    return statSync(path, silent);
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
