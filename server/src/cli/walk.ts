import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { foldSeparators } from '../node/file-system.ts';

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
  readonly directory: string;
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
    const path = resolve(directory, operand);
    let isDirectory: boolean;
    try {
      const stats = statSync(path);
      isDirectory = stats.isDirectory();
      if (!isDirectory && !stats.isFile()) {
        problems.push(`${operand}: neither a file nor a folder`);
        continue;
      }
    } catch (error) {
      problems.push(`${operand}: ${reasonOf(error)}`);
      continue;
    }
    if (isDirectory) {
      const unreadable = (folder: string, error: unknown) =>
        problems.push(`${join(operand, relative(path, folder))}: ${reasonOf(error)}`);
      search(path, ignoreFilesAbove(path), files, unreadable);
    } else if (path.endsWith('.rs')) {
      files.add(foldSeparators(path));
      named.add(foldSeparators(path));
    } else {
      problems.push(`${operand}: not a Rust file (\`.rs\`)`);
    }
  }
  return { files: [...files].sort(), named, problems };
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
    default:
      return code ?? (error instanceof Error ? error.message : String(error));
  }
}

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
  const own = entries.some((entry) => entry.name === '.gitignore') ? readIgnoreFile(directory) : undefined;
  const ignores = own ? [...above, own] : above;
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) {
      if (entry.name === '.git' || isIgnored(path, true, ignores)) continue;
      search(path, ignores, files, unreadable);
    } else if (entry.isFile() && entry.name.endsWith('.rs') && !isIgnored(path, false, ignores)) {
      files.add(foldSeparators(path));
    }
  }
}

/** The `.gitignore` files of the folders above, from the top of the repository down; none outside a repository, or where they ignore `directory` itself. */
function ignoreFilesAbove(directory: string): readonly IgnoreFile[] {
  const above: IgnoreFile[] = [];
  let at = directory;
  while (!existsSync(join(at, '.git'))) {
    const parent = dirname(at);
    if (parent === at) return [];
    at = parent;
    const file = readIgnoreFile(at);
    if (file) above.unshift(file);
  }
  return isIgnored(directory, true, above) ? [] : above;
}

function readIgnoreFile(directory: string): IgnoreFile | undefined {
  try {
    return { directory, patterns: ignore().add(readFileSync(join(directory, '.gitignore'), 'utf8')) };
  } catch {
    return undefined;
  }
}

/** The deepest `.gitignore` that speaks of the path decides, as in git. */
function isIgnored(path: string, isDirectory: boolean, ignores: readonly IgnoreFile[]): boolean {
  for (let idx = ignores.length - 1; idx >= 0; idx--) {
    const { directory, patterns } = ignores[idx]!;
    const below = foldSeparators(relative(directory, path));
    if (below === '') continue;
    const verdict = patterns.test(isDirectory ? `${below}/` : below);
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
