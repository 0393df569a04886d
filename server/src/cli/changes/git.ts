import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { foldSeparators } from '../../node/file-system.ts';
import type { Change } from './apply.ts';

/** What git refuses to tell; the message is one line. */
export class GitError extends Error {}

/** Runs git without anything that a repository's own configuration could have it start. */
function git(directory: string, ...args: readonly string[]): string {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
  try {
    return execFileSync('git', ['-C', directory, ...safe, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_EXTERNAL_DIFF: '', GIT_PAGER: 'cat', LC_ALL: 'C' },
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    if (code === 'ENOENT') throw new GitError('git is not installed');
    throw new GitError(
      (stderr ?? String(error))
        .trim()
        .split('\n')[0]!
        .replace(/^(?:fatal|error): /, ''),
    );
  }
}

/** The top of the working tree around a folder. Throws `GitError` outside one. */
export function topOf(directory: string): string {
  return foldSeparators(git(directory, 'rev-parse', '--show-toplevel').replace(/\n$/, ''));
}

/** Who writes commits in a repository: what git would take itself, or an address that says that nobody was named. */
export function authorOf(directory: string, env: NodeJS.ProcessEnv): string {
  const { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email } = env;
  if (name && email) return `${name} <${email}>`;
  try {
    const ident = /^(.*<[^<>]+>) \d+ [+-]\d{4}$/.exec(git(directory, 'var', 'GIT_AUTHOR_IDENT').trim());
    if (ident) return ident[1]!;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return 'nobody <nobody@localhost>';
}

/** What changed between a revision and the working tree, files that git does not know yet included. Throws `GitError`. */
export function changeSince(directory: string, revision: string): Change {
  const top = topOf(directory);
  // A revision that begins with a dash would be an option.
  const commit = commitOf(top, revision);
  const files = statuses(
    git(top, 'diff', '--no-ext-diff', '--name-status', '-z', '-M', commit, '--', '*.rs'),
  );
  const fresh = git(top, 'ls-files', '-z', '--others', '--exclude-standard', '--', '*.rs').split('\0');
  const before: Record<string, string | null> = {};
  const renamed = new Map<string, string>();
  for (const { from, to } of files) {
    if (from !== undefined) before[join(top, from)] = git(top, 'show', `${commit}:${from}`);
    if (to !== undefined && to !== from) before[join(top, to)] = null;
    if (from !== undefined && to !== undefined && from !== to) renamed.set(join(top, from), join(top, to));
  }
  for (const path of fresh) if (path !== '') before[join(top, path)] = null;
  // The working tree is on disk: nothing stands in for it.
  return { before, after: {}, renamed };
}

function commitOf(top: string, revision: string): string {
  try {
    return git(top, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch {
    throw new GitError(`unknown revision \`${revision}\``);
  }
}

/** What the index would commit: its texts against those of HEAD, whatever the working tree holds. Throws `GitError`. */
export function stagedChange(directory: string): Change {
  const top = topOf(directory);
  const head = hasHead(top) ? 'HEAD' : EMPTY_TREE;
  const files = statuses(
    git(top, 'diff', '--no-ext-diff', '--cached', '--name-status', '-z', '-M', head, '--', '*.rs'),
  );
  const unstaged = git(top, 'diff', '--no-ext-diff', '--name-only', '-z', '--', '*.rs')
    .split('\0')
    .filter(Boolean);
  const fresh = git(top, 'ls-files', '-z', '--others', '--exclude-standard', '--', '*.rs')
    .split('\0')
    .filter(Boolean);
  const after: Record<string, string | null> = {};
  const before: Record<string, string | null> = {};
  const renamed = new Map<string, string>();
  for (const path of unstaged)
    after[join(top, path)] = before[join(top, path)] = git(top, 'show', `:${path}`);
  // What is not in the index is not part of the commit.
  for (const path of fresh) after[join(top, path)] = before[join(top, path)] = null;
  for (const { from, to } of files) {
    if (from !== undefined) before[join(top, from)] = git(top, 'show', `${head}:${from}`);
    if (to !== undefined) after[join(top, to)] = git(top, 'show', `:${to}`);
    if (from !== to) {
      if (to !== undefined) before[join(top, to)] = null;
      if (from !== undefined) after[join(top, from)] = null;
      if (from !== undefined && to !== undefined) renamed.set(join(top, from), join(top, to));
    }
  }
  return { before, after, renamed };
}

/** What git calls the tree without files. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

function hasHead(top: string): boolean {
  try {
    git(top, 'rev-parse', '--verify', '--quiet', 'HEAD');
    return true;
  } catch {
    return false;
  }
}

/** The output of `--name-status -z`: an added file has no `from`, a deleted one no `to`. */
function statuses(output: string): readonly { readonly from?: string; readonly to?: string }[] {
  const words = output.split('\0').filter((it) => it !== '');
  const out: { from?: string; to?: string }[] = [];
  for (let i = 0; i < words.length; ) {
    const status = words[i++]![0];
    const first = words[i++]!;
    if (status === 'R') out.push({ from: first, to: words[i++]! });
    else if (status === 'C') out.push({ to: words[i++]! });
    else if (status === 'A') out.push({ to: first });
    else if (status === 'D') out.push({ from: first });
    else out.push({ from: first, to: first });
  }
  return out;
}
