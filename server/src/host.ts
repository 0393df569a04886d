/**
 * The one door to the outside. The core itself does no I/O: the language server and the command line hand it this.
 * All paths are absolute, with the separators of the platform folded to `/`.
 */
export interface FileSystem {
  read(path: string): ReadResult;
  /** The bytes of a file, which stand until the next call; undefined where it cannot be read. Absent: `read` has to do. */
  bytes?(path: string): Uint8Array | undefined;
  /** The entries of a directory, unsorted; empty where there is none. */
  list(directory: string): readonly DirectoryEntry[];
  isFile(path: string): boolean;
  /** What changes when a file does, without reading it: its time and size. Absent: nothing tells. */
  stamp?(path: string): string | undefined;
  /** The same as two numbers, at `at` and `at + 1` of `out`: for many files. NaN where there is no such file. Absent: nothing tells. */
  stampInto?(path: string, out: Float64Array, at: number): void;
  /**
   * The one name of a file that several lead to: without links, in the letters of the disk where those do not matter. The
   * path itself where there is no file. Absent: each path is a file of its own.
   */
  real?(path: string): string;
  /** The release of the kernel that runs here, `6.8.0-31-generic`, as `uname -r` says it; absent where it is not Linux. */
  readonly release?: string;
}

/** Why a file has no text. `nul`: it has a NUL byte; `not-utf8`: bytes that are no UTF-8. */
export type ReadProblem = 'missing' | 'unreadable' | 'not-utf8' | 'nul';

/** The same in words that go on from its path. */
export const readProblems: Readonly<Record<ReadProblem, string>> = {
  missing: 'no such file or folder',
  unreadable: 'cannot be read',
  nul: 'contains a NUL byte, so it is not Rust source',
  'not-utf8': 'is not valid UTF-8',
};

/** A file's text, or why it has none. */
export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: ReadProblem };

/** One entry of a directory; a link to a directory is none. */
export interface DirectoryEntry {
  readonly name: string;
  readonly directory: boolean;
  /** It is a link, wherever that leads. */
  readonly link?: true;
}

/** Where learned kernels are kept between runs. Both may be absent: then a tree is learned in each run. */
export interface ModelCache {
  /** What was put under `key`, or undefined. Never throws. */
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  /** The same of bytes: quicker where there are many. They are the caller’s. */
  getBytes(key: string): Uint8Array | undefined;
  putBytes(key: string, value: Uint8Array): void;
}
