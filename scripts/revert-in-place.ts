/**
 * Turns a kernel's own in-place code back and counts what the tool makes of it:
 * `npm run revert-in-place -- --kernels DIR [--kernel NAME] [--kind WORDS] [--verbose]`.
 *
 * In a copy of the tree `<-` becomes `:`, `#[pin]` and `#[pin_data]` go, `InPlaceModule` becomes `Module` with a box, and so on, one
 * kind after the other and all sites of a kind at once. The built command line checks the copy against the original's API, then
 * `fix --unsafe` runs. Reported are the share of the sites that a finding names, and the share whose lines are again what they were.
 * Doc-comment examples and the rules of macros stay as they are. Exit status 1 below the aims.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffLines, splitLines } from '../server/src/text/line-diff.ts';
import { check, cli, type JsonFinding } from './lib/cli.ts';
import { type Kernel, kernelsFromArguments, readText, rustFiles } from './lib/kernels.ts';
import { type Reversal, type Reverted, type RevertedFile, reversals, revert } from './lib/revert-in-place.ts';

const aims = { found: 0.95, restored: 0.8 };

/** Host programs, vendored crates and the macros themselves. */
const leftOut =
  /^(?:scripts|tools)\/|^rust\/(?:pin-init|macros|syn|quote|proc-macro2|zerocopy|zerocopy-derive)\//;

interface Outcome {
  readonly nSites: number;
  readonly missed: readonly string[];
  readonly notRestored: readonly string[];
}

function measure(kernel: Kernel, reversal: Reversal, folder: string): Outcome {
  const copy = join(folder, `${kernel.name}-${reversals.indexOf(reversal)}`);
  cpSync(kernel.root, copy, { recursive: true });
  const files = new Map<string, RevertedFile & { readonly original: string }>();
  for (const path of rustFiles(copy).filter((it) => !leftOut.test(it))) {
    const original = readText(join(copy, path));
    const reverted = original === undefined ? undefined : revert(original, reversal);
    if (original === undefined || !reverted) continue;
    files.set(path, { ...reverted, original });
    writeFileSync(join(copy, path), reverted.text);
  }
  const findings = check(copy, kernel.root).filter((it) => reversal.rules.includes(it.rule));
  const missed: string[] = [];
  const notRestored: string[] = [];
  const say = (path: string, it: Reverted) => `${path}:${it.lines[0]}: ${it.word}`;
  for (const [path, file] of files) {
    for (const it of file.places)
      if (!findings.some((finding) => names(finding, path, it))) missed.push(say(path, it));
  }
  spawnSync(process.execPath, [cli, 'fix', copy, '--unsafe', '--kernel', kernel.root], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  for (const [path, { original, places }] of files) {
    const changed = changedLines(original, readFileSync(join(copy, path), 'utf8'));
    for (const it of places) if (it.lines.some((line) => changed.has(line))) notRestored.push(say(path, it));
  }
  rmSync(copy, { recursive: true });
  return { nSites: [...files.values()].reduce((sum, it) => sum + it.places.length, 0), missed, notRestored };
}

/** Whether a finding is about a site: it stands on its line, or says its word. */
function names(finding: JsonFinding, path: string, it: Reverted): boolean {
  if (finding.file !== path && !finding.file.endsWith(`/${path}`)) return false;
  return finding.range.start.line === it.line || new RegExp(`\\b${it.word}\\b`).test(finding.message);
}

/** The lines of `original`, from 1, that are not the same in `now`. */
function changedLines(original: string, now: string): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { oldStart, oldEnd, newStart, newEnd } of diffLines(splitLines(original), splitLines(now))) {
    for (let line = oldStart; line < oldEnd; line++) out.add(line + 1);
    // What was put in between stands before the next line.
    if (newEnd > newStart && oldEnd === oldStart) out.add(oldStart + 0.5);
  }
  return out;
}

const kernels = kernelsFromArguments(process.argv);
const verbose = process.argv.includes('--verbose');
const kindAt = process.argv.indexOf('--kind');
const chosen = reversals.filter((it) => kindAt < 0 || it.kind === process.argv[kindAt + 1]);
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-revert-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const kernel of kernels) {
  let [sites, found, restored] = [0, 0, 0];
  for (const reversal of chosen) {
    const { nSites, missed, notRestored } = measure(kernel, reversal, folder);
    sites += nSites;
    found += nSites - missed.length;
    restored += nSites - notRestored.length;
    const percent = (part: number) => (nSites === 0 ? '-' : `${((100 * part) / nSites).toFixed(1)} %`);
    console.log(
      `${kernel.name}: ${reversal.kind}: ${nSites} sites, found ${percent(nSites - missed.length)}, restored ${percent(nSites - notRestored.length)}`,
    );
    if (!verbose) continue;
    for (const it of missed) console.log(`  missed ${it}`);
    for (const it of notRestored) console.log(`  not restored ${it}`);
  }
  if (sites === 0) continue;
  console.log(
    `${kernel.name}: all: ${sites} sites, found ${((100 * found) / sites).toFixed(1)} %, restored ${((100 * restored) / sites).toFixed(1)} %`,
  );
  if (found < aims.found * sites || restored < aims.restored * sites) process.exitCode = 1;
}
