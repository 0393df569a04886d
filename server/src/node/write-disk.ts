import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';

/** What writing files asks of a disk; each call is one that can fail. All paths are absolute. All throw as Node does. */
export interface Disk {
  realpath(path: string): string;
  /** `mode` with the bits that tell the kind of file. */
  stat(path: string): {
    readonly mode: number;
    readonly uid: number;
    readonly gid: number;
    readonly nlink: number;
    /** With `ino`: which file it is, whatever its name. */
    readonly dev: number;
    readonly ino: number;
  };
  read(path: string): Buffer;
  list(folder: string): readonly string[];
  /** Makes a folder of this user alone, and those above it. */
  makeFolder(folder: string): void;
  /** Writes a file that must not be there yet, and syncs it. */
  create(path: string, text: string, mode: number): void;
  /** Writes over a file's text in place, and syncs it. */
  overwrite(path: string, text: string): void;
  chown(path: string, uid: number, gid: number): void;
  chmod(path: string, mode: number): void;
  rename(from: string, to: string): void;
  syncFolder(folder: string): void;
  remove(path: string): void;
}

export const nodeDisk: Disk = {
  realpath: realpathSync,
  stat: (path) => statSync(path),
  read: (path) => readFileSync(path),
  list: (folder) => readdirSync(folder),
  makeFolder: (folder) => void mkdirSync(folder, { recursive: true, mode: 0o700 }),
  create(path, text, mode) {
    withFile(path, 'wx', mode, (file) => writeAll(file, Buffer.from(text)));
  },
  overwrite(path, text) {
    const bytes = Buffer.from(text);
    withFile(path, 'r+', undefined, (file) => {
      writeAll(file, bytes);
      ftruncateSync(file, bytes.length);
    });
  },
  chown: chownSync,
  chmod: chmodSync,
  rename: renameSync,
  syncFolder(folder) {
    // Windows opens no folder, and keeps what was renamed without it.
    if (process.platform === 'win32') return;
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  remove: unlinkSync,
};

function withFile(
  path: string,
  flags: string,
  mode: number | undefined,
  write: (file: number) => void,
): void {
  const file = openSync(path, flags, mode);
  try {
    write(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
}
