import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldSeparators, real } from '../node/file-system.ts';

/** The Rust files that operands name. */
export interface Walk {
  /** Absolute, with `/`, each once, sorted. */
  readonly files: readonly string[];
  /** The files that an operand names itself. */
  readonly named: ReadonlySet<string>;
  /** What is wrong with operands or folders, one line each. */
  readonly problems: readonly string[];
}

/** The patterns of one `.gitignore`, which speak of paths below its folder. */
interface IgnoreFile {
  /** With a `/` at the end. */
  readonly prefix: string;
  readonly patterns: Ignore;
}

/**
 * Finds the `.rs` files of files and folders. A folder's search honours `.gitignore` files (its own, those below, and
 * those above up to the top of the repository), enters no `.git` and follows no link. A file that is named is taken
 * whatever a `.gitignore` says. `directory` is the absolute path that operands are relative to.
 */
export function findRustFiles(operands: readonly string[], directory: string): Walk {
  const files = new Set<string>();
  const named = new Set<string>();
  const problems: string[] = [];
  for (const operand of operands) {
    const path = foldSeparators(resolve(directory, operand));
    let isDirectory: boolean;
    try {
      const stats = statSync(path);
      isDirectory = stats.isDirectory();
      if (!isDirectory && !stats.isFile()) {
        problems.push(`${operand}: neither a file nor a folder`);
        continue;
      }
    } catch (error) {
      problems.push(`${operand}: ${missing(operand, reasonOf(error))}`);
      continue;
    }
    if (isDirectory) {
      const unreadable = (folder: string, error: unknown) =>
        problems.push(`${join(operand, folder.slice(path.length))}: ${reasonOf(error)}`);
      search(path, ignoreFilesAbove(path), files, unreadable);
    } else if (path.endsWith('.rs')) {
      files.add(path);
      named.add(path);
    } else {
      problems.push(`${operand}: not a Rust file (\`.rs\`)`);
    }
  }
  return { files: once([...files].sort(), named), named, problems };
}

/** Files that a link leads to a second time are left out: one that is named stays, otherwise the first. */
function once(files: readonly string[], named: ReadonlySet<string>): readonly string[] {
  const byReal = new Map<string, string>();
  const realFolders = new Map<string, string>();
  for (const path of files) {
    const folder = dirname(path);
    let realFolder = realFolders.get(folder);
    if (realFolder === undefined) realFolders.set(folder, (realFolder = real(folder)));
    const key = named.has(path)
      ? real(path)
      : `${prefixOf(realFolder)}${path.slice(prefixOf(folder).length)}`;
    const other = byReal.get(key);
    if (other === undefined || (named.has(path) && !named.has(other))) byReal.set(key, path);
  }
  const kept = new Set(byReal.values());
  return kept.size === files.length ? files : files.filter((it) => kept.has(it));
}

/** Why a path leads nowhere. Node reads what is not UTF-8 in a name as U+FFFD, and such a file cannot be opened by that. */
export function missing(path: string, reason: string): string {
  return path.includes('\ufffd') ? 'its name is not valid UTF-8' : reason;
}

/** What the system says of a file that cannot be read, in a few words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'no such file or folder';
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ELOOP':
      return 'too many links';
    case 'EISDIR':
      return 'is a folder';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'no space left';
    case 'EROFS':
      return 'the file system is read-only';
    default:
      return code ?? (error instanceof Error ? error.message : String(error));
  }
}

/** A kernel has thousands of folders and few of its files are Rust: of other files not even the path is made. */
function search(
  directory: string,
  above: readonly IgnoreFile[],
  files: Set<string>,
  unreadable: (folder: string, error: unknown) => void,
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    unreadable(directory, error);
    return;
  }
  const prefix = prefixOf(directory);
  const own = entries.some((entry) => entry.name === '.gitignore') ? readIgnoreFile(prefix) : undefined;
  const ignores = own ? [...above, own] : above;
  for (const entry of entries) {
    if (entry.isDirectory()) {
      const path = prefix + entry.name;
      if (entry.name === '.git' || isIgnored(`${path}/`, ignores)) continue;
      search(path, ignores, files, unreadable);
    } else if (entry.name.endsWith('.rs') && entry.isFile()) {
      const path = prefix + entry.name;
      if (!isIgnored(path, ignores)) files.add(path);
    }
  }
}

/** The `.gitignore` files of the folders above, from the top of the repository down; none outside a repository, or where they ignore `directory` itself. */
function ignoreFilesAbove(directory: string): readonly IgnoreFile[] {
  const above: IgnoreFile[] = [];
  let at = directory;
  while (!existsSync(`${prefixOf(at)}.git`)) {
    const parent = dirname(at);
    if (parent === at) return [];
    at = parent;
    const file = readIgnoreFile(prefixOf(at));
    if (file) above.unshift(file);
  }
  return isIgnored(prefixOf(directory), above) ? [] : above;
}

function prefixOf(directory: string): string {
  return directory.endsWith('/') ? directory : `${directory}/`;
}

/** A list that is larger was not written by people. */
const LARGEST_IGNORE = 1024 * 1024;

function readIgnoreFile(prefix: string): IgnoreFile | undefined {
  try {
    // git follows no link here either; a device or a FIFO would be read without end.
    const stats = lstatSync(`${prefix}.gitignore`);
    if (!stats.isFile() || stats.size > LARGEST_IGNORE) return undefined;
    return { prefix, patterns: ignore().add(readFileSync(`${prefix}.gitignore`, 'utf8')) };
  } catch {
    return undefined;
  }
}

/** The deepest `.gitignore` that speaks of the path decides, as in git. A folder's path ends with a `/`. */
function isIgnored(path: string, ignores: readonly IgnoreFile[]): boolean {
  for (let idx = ignores.length - 1; idx >= 0; idx--) {
    const { prefix, patterns } = ignores[idx]!;
    const verdict = patterns.test(path.slice(prefix.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
