import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { foldSeparators } from '../node/file-system.ts';
import { isUnder } from '../text/paths.ts';
import type { Values } from './args.ts';
import type { AskedChange } from './changes/index.ts';
import type { Overlay } from './overlay.ts';
import type { Terminal } from './session.ts';
import { UsageError } from './settings.ts';
import { findRustFiles, type Walk } from './walk.ts';

/** What a run of `check` looks at. */
export interface Inputs extends Walk {
  /** Texts that stand in for what is on disk: the change that is asked for, or standard input. */
  readonly overlay: Overlay;
}

/** The files that operands name, with standard input for `-` and the files that a change adds. Throws `UsageError`. */
export function readInputs(
  operands: readonly string[],
  values: Values,
  change: AskedChange | undefined,
  terminal: Terminal,
): Inputs {
  const { directory } = terminal;
  const name = values.text('stdin-filename');
  if (operands.includes('')) throw new UsageError('an operand is empty');
  if (operands.includes('-')) {
    if (operands.length > 1) throw new UsageError('`-` (standard input) must be the only operand');
    if (change)
      throw new UsageError('`-` (standard input) cannot be combined with --diff, --since or --staged');
    const path = foldSeparators(resolve(directory, name ?? 'stdin.rs'));
    if (!path.endsWith('.rs')) throw new UsageError('--stdin-filename: not a Rust file (`.rs`)');
    return { files: [path], named: new Set([path]), problems: [], overlay: { [path]: terminal.readInput() } };
  }
  if (name !== undefined) throw new UsageError('--stdin-filename has no effect without the operand `-`');
  if (!change) return { ...findRustFiles(operands.length === 0 ? ['.'] : operands, directory), overlay: {} };
  const walk = findRustFiles(operands.length === 0 ? [change.top] : operands, directory);
  const within =
    operands.length === 0 ? [change.top] : operands.map((it) => foldSeparators(resolve(directory, it)));
  const files = new Set(walk.files.filter((it) => change.after[it] !== null));
  for (const [path, text] of Object.entries(change.after)) {
    const asked = within.some((it) => isUnder(path, it));
    if (text !== null && asked && !existsSync(path)) files.add(path);
  }
  return { ...walk, files: [...files].sort(), overlay: change.after };
}
