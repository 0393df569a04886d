import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The built command line, run as anyone runs it. The working folder is the tree's root, so that paths are relative to it. */

/** A place as `--format json` prints it: from 1, columns in UTF-16 units, the end exclusive. */
export interface JsonRange {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export interface JsonFinding {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  readonly range: JsonRange;
  readonly fixes: readonly {
    readonly edits: readonly { readonly range: JsonRange; readonly newText: string }[];
  }[];
}

/** The built program, or another build that KALLOC_LINT names; scripts run from the repository's top folder. */
export const cli = process.env.KALLOC_LINT ?? join(process.cwd(), 'dist', 'cli.js');

/** `check` of a tree, or of one path in it, against the kernel at `kernel`. Throws where the program fails. */
export function check(root: string, kernel: string, path = '.'): readonly JsonFinding[] {
  const out = run(root, ['check', path, '--kernel', kernel, '--format', 'json'], [0, 1]);
  return (JSON.parse(out) as { findings: JsonFinding[] }).findings;
}

/** `fix` of a whole tree, in place. */
export function fix(root: string, kernel: string): void {
  run(root, ['fix', '.', '--kernel', kernel], [0, 1]);
}

function run(cwd: string, args: readonly string[], wanted: readonly number[]): string {
  const done = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (done.status === null || !wanted.includes(done.status)) {
    throw new Error(
      `kalloc-lint ${args.join(' ')} in ${cwd}: status ${done.status}\n${done.error ?? ''}${done.stderr.slice(-2000)}`,
    );
  }
  return done.stdout;
}

/** Offsets of a range in a text. */
export function offsetsOf(text: string, range: JsonRange): { start: number; end: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: JsonRange['start']) => (starts[line - 1] ?? text.length) + column - 1;
  return { start: offset(range.start), end: offset(range.end) };
}
