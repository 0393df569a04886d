import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { foldSeparators } from '../../node/file-system.ts';
import type { Values } from '../args.ts';
import type { Terminal } from '../session.ts';
import { UsageError } from '../settings.ts';
import { reasonOf } from '../walk.ts';
import { applyAll, type Change } from './apply.ts';
import { changeSince, GitError, stagedChange, topOf } from './git.ts';
import { PatchError, readPatches } from './patch-text.ts';

/** A change that findings are asked for, and the folder that paths in it are relative to. */
export interface AskedChange extends Change {
  readonly top: string;
  /** Something to say of how the change was read. */
  readonly note?: string;
}

/** The change that a command line names by `--diff`, `--since` or `--staged`; undefined without one. Throws `UsageError`. */
export async function askedChange(values: Values, terminal: Terminal): Promise<AskedChange | undefined> {
  const diff = values.text('diff');
  const since = values.text('since');
  const staged = values.flag('staged');
  const asked = [
    diff !== undefined && '--diff',
    since !== undefined && '--since',
    staged && '--staged',
  ].filter(Boolean);
  if (asked.length > 1) throw new UsageError(`${asked.join(' and ')} cannot be used together`);
  const { directory } = terminal;
  if (diff !== undefined) return fromPatch(diff, terminal);
  if (asked.length === 0) return undefined;
  try {
    const change = since === undefined ? stagedChange(directory) : changeSince(directory, since);
    return { ...change, top: topOf(directory) };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`${asked[0]}: ${error.message}`);
    throw error;
  }
}

async function fromPatch(name: string, terminal: Terminal): Promise<AskedChange> {
  const { directory } = terminal;
  let text: string;
  try {
    text = name === '-' ? terminal.readInput() : readFileSync(resolve(directory, name), 'utf8');
  } catch (error) {
    throw new UsageError(`--diff: ${name}: ${reasonOf(error)}`);
  }
  const top = treeTop(directory);
  const tree = {
    absolute(path: string): string {
      // Patches name paths from the top of the tree, `git diff --relative` and plain `diff` from where one stands.
      const here = foldSeparators(join(directory, path));
      const there = foldSeparators(join(top, path));
      const inside = there.startsWith(`${top}/`) ? there : undefined;
      if (!inside) throw new PatchError(`${path}: outside the tree`);
      return !existsSync(there) && existsSync(here) ? here : there;
    },
    read(path: string): string | undefined {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
  };
  try {
    const { applied, ...change } = applyAll(await readPatches(text), tree);
    const note = applied
      ? 'the working tree already has this change; comparing with the state before it'
      : undefined;
    return { ...change, top, ...(note !== undefined && { note }) };
  } catch (error) {
    if (error instanceof PatchError) throw new UsageError(`--diff: ${name}: ${error.message}`);
    throw error;
  }
}

/** The top of the repository or of the kernel tree around a folder; the folder itself where there is neither. */
export function treeTop(directory: string): string {
  for (let at = directory; ; ) {
    if (existsSync(`${at}/.git`) || existsSync(`${at}/Kbuild`)) return at;
    const parent = dirname(at);
    if (parent === at) return directory;
    at = parent;
  }
}
