/**
 * Breaks kernels on purpose and counts what the tool makes of it: `npm run mutate -- --kernels DIR [--kernel NAME]`.
 *
 * In a copy of each tree every call that passes literal GFP flags loses them (or gets its old `try_` name back), all at
 * once; definitions stay. The built command line then checks the copy against the original's API. Reported are the share
 * found, everything else that was found, and the share of calls that `fix` restores byte for byte. Exit status 1 below
 * the aims. The calls are found by a token scan that shares no code with the tool.
 *
 * Two things are left as they are, for there is nothing to find:
 * - files that do not run in the kernel (host programs, vendored crates, tests for the build machine). Which files these
 *   are is the tool's own word; `test/kernels/scope.test.ts` holds it to counts and folders, and what was left out is
 *   printed with its number of calls;
 * - the type of a call whose old type is not in scope: `KVec::with_capacity` becomes `KVec::try_with_capacity` in a
 *   module that has no `Vec`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createScope } from '../server/src/kernel/scope/index.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { check, fix, type JsonFinding, offsetsOf } from './lib/cli.ts';
import { callsByOrdinal } from './lib/gfp-calls.ts';
import { type Kernel, kernelsFromArguments, readText, rustFiles } from './lib/kernels.ts';
import { type Mutant, type MutatedFile, withoutFlags, withTryNames } from './lib/mutations.ts';

const aims = { found: 0.99, restored: 0.97 };

interface Kind {
  readonly name: string;
  readonly mutate: (text: string) => MutatedFile;
  /** The rules that may speak of such a mutant. */
  readonly rules: readonly string[];
}

const kinds: readonly Kind[] = [
  { name: 'flags removed', mutate: withoutFlags, rules: ['missing-gfp-flags'] },
  {
    name: 'try_ names',
    mutate: withTryNames,
    rules: ['lingering-try', 'renamed-alloc-api', 'missing-gfp-flags'],
  },
];

interface Outcome {
  readonly nMutants: number;
  /** Files that do not run in the kernel. */
  readonly leftOut: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly notRestored: readonly string[];
}

function measure(kernel: Kernel, kind: Kind, folder: string): Outcome {
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const files = new Map<string, MutatedFile>();
  const scope = createScope(nodeFileSystem());
  const leftOut: string[] = [];
  for (const path of rustFiles(copy)) {
    const text = readText(join(copy, path));
    const mutated = text === undefined ? undefined : kind.mutate(text);
    if (!mutated || mutated.mutants.length === 0) continue;
    const { kind: found } = scope.classify(join(kernel.root, path));
    if (found !== 'kernel') {
      leftOut.push(`${path}: ${found} code, ${mutated.mutants.length} calls`);
      continue;
    }
    files.set(path, mutated);
    writeFileSync(join(copy, path), mutated.text);
  }
  const known = new Map<string, number>();
  for (const it of check(kernel.root, kernel.root))
    known.set(signature(it), (known.get(signature(it)) ?? 0) + 1);

  const found = new Set<Mutant>();
  const falseAlarms: string[] = [];
  for (const finding of check(copy, kernel.root)) {
    const file = files.get(finding.file);
    const mutant = file && kind.rules.includes(finding.rule) ? mutantOf(finding, file, found) : undefined;
    const left = known.get(signature(finding)) ?? 0;
    if (mutant) found.add(mutant);
    else if (left > 0) known.set(signature(finding), left - 1);
    else if (!file || !belongsToMutant(finding, file, kind)) {
      falseAlarms.push(`${finding.file}:${finding.range.start.line}: ${finding.rule}: ${finding.message}`);
    }
  }

  fix(copy, kernel.root);
  const missed: string[] = [];
  const notRestored: string[] = [];
  let nMutants = 0;
  for (const [path, { mutants }] of files) {
    const fixed = readFileSync(join(copy, path), 'utf8');
    const original = readFileSync(join(kernel.root, path), 'utf8');
    const now = { doc: callsByOrdinal(fixed, true), code: callsByOrdinal(fixed, false) };
    for (const it of mutants) {
      nMutants++;
      const line = original.slice(0, it.call.nameStart).split('\n').length;
      const where = `${path}:${line}: ${it.call.callee} (${it.call.where})`;
      if (!found.has(it)) missed.push(where);
      const text = now[it.call.where === 'doc' ? 'doc' : 'code'](it.call.ordinal);
      if (text !== it.original)
        notRestored.push(`${where}: ${short(it.original)} → ${short(text ?? 'nothing')}`);
    }
  }
  rmSync(copy, { recursive: true });
  return { nMutants, leftOut, missed, falseAlarms, notRestored };
}

/**
 * The mutant that a finding speaks of: one whose name lies in its range. A range that covers several calls, one inside
 * the other, means the one at which its fix puts the flags.
 */
function mutantOf(finding: JsonFinding, file: MutatedFile, taken: ReadonlySet<Mutant>): Mutant | undefined {
  const { start, end } = offsetsOf(file.text, finding.range);
  const inside = file.mutants.filter((it) => it.nameStart >= start && it.nameEnd <= end);
  const edits = finding.fixes.flatMap((it) => it.edits).map((it) => offsetsOf(file.text, it.range).start);
  const distance = (it: Mutant) =>
    Math.min(...edits.map((at) => Math.abs(at - it.flagsAt)), it.nameStart - start + file.text.length);
  return inside.filter((it) => !taken.has(it)).sort((a, b) => distance(a) - distance(b))[0];
}

/** A second finding on one mutant, such as on the type of `Box::try_new(x)`, is no false alarm. */
function belongsToMutant(finding: JsonFinding, file: MutatedFile, kind: Kind): boolean {
  const { start, end } = offsetsOf(file.text, finding.range);
  return (
    kind.rules.length > 1 &&
    kind.rules.includes(finding.rule) &&
    file.mutants.some((it) => start >= it.start && end <= it.end)
  );
}

function signature(it: JsonFinding): string {
  return `${it.file}\0${it.rule}\0${it.message}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 40)}…${line.slice(-28)}` : line;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-mutate-'));
const rows: string[][] = [['kernel', 'mutation', 'calls', 'found', 'false alarms', 'restored']];
const details: string[] = [];
let below = false;
for (const kernel of kernelsFromArguments(process.argv)) {
  for (const kind of kinds) {
    const { nMutants, leftOut, missed, falseAlarms, notRestored } = measure(kernel, kind, folder);
    if (nMutants === 0) {
      rows.push([kernel.name, kind.name, '0', '–', `${falseAlarms.length}`, '–']);
      continue;
    }
    const nFound = nMutants - missed.length;
    const nRestored = nMutants - notRestored.length;
    rows.push([
      kernel.name,
      kind.name,
      `${nMutants}`,
      percent(nFound, nMutants),
      `${falseAlarms.length}`,
      percent(nRestored, nMutants),
    ]);
    below ||=
      nFound < aims.found * nMutants || falseAlarms.length > 0 || nRestored < aims.restored * nMutants;
    for (const [what, list] of [
      ['left out', leftOut],
      ['missed', missed],
      ['false alarm', falseAlarms],
      ['not restored', notRestored],
    ] as const) {
      details.push(...list.map((it) => `${kernel.name}, ${kind.name}, ${what}: ${it}`));
    }
  }
}
rmSync(folder, { recursive: true });
const widths = rows[0]!.map((_, idx) => Math.max(...rows.map((row) => row[idx]!.length)));
for (const row of rows)
  console.log(
    row
      .map((cell, idx) => cell.padEnd(widths[idx]!))
      .join('  ')
      .trimEnd(),
  );
for (const it of details) console.log(it);
process.exitCode = below ? 1 : 0;
