/**
 * Puts faults into a kernel on purpose and counts what the tool makes of them:
 * `node scripts/run.mjs seed-faults --kernels DIR [--kernel NAME] [--kind NAME] [--fixes] [--forms [--write]]`.
 *
 * Where a spinlock is taken, a section of RCU entered or interrupts turned off, an allocation with GFP_KERNEL is put in:
 * directly, through one and two calls, in another file, through a trait, and through a closure; these are to be found.
 * One before the lock and one after its end are not. The places are found by a scan of the tokens that shares no code with
 * the tool: guards in a `let` and assigned, temporaries, heads of `if let`, `match` and `for`, closures, raw locks, examples
 * in doc comments. With `--fixes` every fix that is offered is applied, each by itself, the result checked again, and,
 * where KERNEL_TYPECHECK_CMD is set, compiled. A kernel with a fork of `alloc` (6.1 to 6.9) has next to no Rust that takes a
 * lock: its seeds stand in modules that are written for it (`lib/fork-seeds.ts`). With `--forms` only the forms that have a
 * silent twin are put in (`--kind` takes several names with commas between), several at each place at once, and `--write` writes their table into docs/mainline-findings.md.
 * Exit status 1 below the aims.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { callForms } from './lib/call-seeds.ts';
import { check, type JsonFinding } from './lib/cli.ts';
import { dropForms, dropHelpers } from './lib/drop-seeds.ts';
import { eachFix, sleepRules } from './lib/fault-fixes.ts';
import { compileFixes, type FixInTree } from './lib/fix-compiler.ts';
import { type ForkSeed, forkLocks, forkModule } from './lib/fork-seeds.ts';
import { FormCounts, joinItems, writeTable } from './lib/form-counts.ts';
import { type Kernel, kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { lockNames, seedSites } from './lib/seed-sites.ts';
import { allocation, neighbour, putIn, type Site, seedText } from './lib/seeds.ts';
import { loadTool } from './lib/tool.ts';

const aim = 0.95;
/** Of the seeds in the fork of `alloc`. */
const forkAim = 0.97;
const rules = sleepRules;
/** What the tool finds in the kernel as it is. */
let known: ReadonlySet<string> | undefined;

interface Traced extends JsonFinding {
  readonly verdict: string;
  readonly trace: readonly { readonly file: string; readonly line: number }[];
}

interface Kind {
  readonly name: string;
  /** Whether it is to be found. */
  readonly fault: boolean;
  /** What is put where, one behind the other, and what is added to the end of this file or of another one. */
  readonly code: string | readonly string[];
  readonly where: 'after' | 'before' | 'ended';
  readonly helpers?: string;
  readonly elsewhere?: boolean;
  /** In examples the helpers stand in the block of each piece of code. */
  readonly nested?: boolean;
}

const one = `fn seeded_one() {\n    ${allocation}\n}\n`;
const trait = `trait Seeded {\n    fn seeded(&self);\n}\nstruct SeededOne;\nimpl Seeded for SeededOne {\n    fn seeded(&self) {\n        ${allocation}\n    }\n}\nfn seeded_any(it: &impl Seeded) {\n    it.seeded();\n}\n`;

const kinds: readonly Kind[] = [
  { name: 'after the lock', fault: true, where: 'after', code: allocation },
  { name: 'before the lock', fault: false, where: 'before', code: allocation },
  { name: 'after its end', fault: false, where: 'ended', code: allocation },
  { name: 'one call deep', fault: true, where: 'after', code: 'seeded_one();', helpers: one },
  {
    name: 'two calls deep',
    fault: true,
    where: 'after',
    code: 'seeded_two();',
    helpers: `${one}fn seeded_two() {\n    seeded_one();\n}\n`,
  },
  {
    name: 'in another file',
    fault: true,
    where: 'after',
    code: 'MODULE::seeded_two();',
    helpers: `pub(crate) ${one}pub(crate) fn seeded_two() {\n    seeded_one();\n}\n`,
    elsewhere: true,
  },
  { name: 'through a trait', fault: true, where: 'after', code: 'seeded_any(&SeededOne);', helpers: trait },
  {
    name: 'through a closure',
    fault: true,
    where: 'after',
    code: `let seeded = || { ${allocation} }; seeded();`,
  },
  {
    name: 'a closure that is passed on',
    fault: true,
    where: 'after',
    code: `seeded_with(|| { ${allocation} });`,
    helpers: 'fn seeded_with(run: impl FnOnce()) {\n    run();\n}\n',
  },
  {
    name: 'a closure that never runs',
    fault: false,
    where: 'after',
    code: `let _seeded = || { ${allocation} };`,
  },
  ...dropForms.flatMap(({ name, fault, twin }): Kind[] => [
    { name, fault: true, where: 'after', code: fault, helpers: dropHelpers },
    { name: `${name}, the twin`, fault: false, where: 'after', code: twin, helpers: dropHelpers },
  ]),
  ...callForms.flatMap(({ name, fault, twin, helpers }): Kind[] => [
    { name, fault: true, where: 'after', code: fault, helpers },
    { name: `${name}, the twin`, fault: false, where: 'after', code: twin, helpers },
  ]),
];

/** A form of faults with its silent twin; both are put in below a lock. */
interface Form {
  readonly name: string;
  readonly fault: string;
  readonly twin: string;
  readonly helpers: string;
  readonly needs?: string;
}

const forms: readonly Form[] = [...dropForms.map((it) => ({ ...it, helpers: dropHelpers })), ...callForms];

interface Seed {
  readonly file: string;
  /** Which of the kind's pieces of code it is. */
  readonly part: number;
  /** Of the seed's code, from 1. */
  readonly from: Position;
  readonly to: Position;
  readonly site: Site;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function folderOf(path: string): string {
  return path.startsWith('rust/kernel/') ? 'rust/kernel' : dirname(path);
}

function positionAt(text: string, offset: number): Position {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return { line: text.slice(0, start).split('\n').length, column: offset - start + 1 };
}

/** The places of each file, found once. */
function sitesOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Site[]> {
  const crates = new Map<string, string[]>();
  for (const [path, text] of texts) crates.set(folderOf(path), [...(crates.get(folderOf(path)) ?? []), text]);
  const out = new Map<string, readonly Site[]>();
  for (const [path, text] of texts) {
    const around = [...crates].filter(
      ([folder]) => path.startsWith(`${folder}/`) || folder.startsWith(`${folderOf(path)}/`),
    );
    const crate = lockNames(around.flatMap(([, it]) => it));
    const { sites, untold } = seedSites(text, lockNames([text]), crate);
    if (sites.length > 0) out.set(path, sites);
    for (const at of untold) {
      const { line } = positionAt(text, at);
      console.log(
        `  the text does not tell what is locked: ${path}:${line}: ${text.split('\n')[line - 1]!.trim()}`,
      );
    }
  }
  return out;
}

/** Code with the items that it needs in front of it, in one block and on one line. */
function nest(helpers: string, code: string): string {
  return `{ ${helpers.replaceAll(/\s*\n\s*/g, ' ')} ${code} }`;
}

/** Writes the seeded files into the copy; what was put where. */
function seed(
  copy: string,
  texts: ReadonlyMap<string, string>,
  sites: ReadonlyMap<string, readonly Site[]>,
  kind: Kind,
): Seed[] {
  const seeds: Seed[] = [];
  const written = new Map<string, string>();
  for (const [path, all] of sites) {
    const text = texts.get(path)!;
    const other = kind.elsewhere ? neighbour(copy, path, texts) : undefined;
    if (kind.elsewhere && !other) continue;
    // An example is a crate of its own, and knows nothing of its file's helpers.
    const mine = all.filter((it) => it[kind.where] && !(it.doc && kind.helpers && !kind.nested));
    if (mine.length === 0) continue;
    const parts = mine.map((it) =>
      [kind.code]
        .flat()
        .map((code) => (it.doc && kind.nested && kind.helpers ? nest(kind.helpers, code) : code))
        .map((code) => seedText(path, it.doc, code).replaceAll('MODULE', other?.module ?? '')),
    );
    const { text: out, spans } = putIn(
      text,
      mine.map((it, i) => ({ spot: it[kind.where]!, code: parts[i]!.join(' ') })),
    );
    for (const [i, it] of spans.entries()) {
      let at = it.start;
      for (const [part, code] of parts[i]!.entries()) {
        seeds.push({
          file: path,
          part,
          from: positionAt(out, at),
          to: positionAt(out, at + code.length),
          site: mine[i]!,
        });
        at += code.length + 1;
      }
    }
    const helpers = kind.helpers && seedText(path, false, kind.helpers);
    if (helpers && other) written.set(other.path, helpers);
    writeFileSync(join(copy, path), helpers && !other ? `${out}\n${helpers}` : out);
  }
  for (const [path, helpers] of written)
    writeFileSync(join(copy, path), `${readText(join(copy, path))}\n${helpers}`);
  return seeds;
}

/** The findings of the two rules in a tree. */
function findings(root: string, kernel: string): Traced[] {
  return (check(root, kernel) as unknown as Traced[]).filter((it) => rules.includes(it.rule));
}

function isIn(seed: Seed, finding: JsonFinding): boolean {
  const { start } = finding.range;
  const { from, to } = seed;
  return (
    finding.file === seed.file &&
    (start.line > from.line || (start.line === from.line && start.column >= from.column)) &&
    (start.line < to.line || (start.line === to.line && start.column <= to.column))
  );
}

function measure(
  kernel: Kernel,
  kind: Kind,
  folder: string,
  texts: ReadonlyMap<string, string>,
  sites: ReadonlyMap<string, readonly Site[]>,
): boolean {
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const seeds = seed(copy, texts, sites, kind);
  const all = findings(copy, copy);
  const at = (it: Seed) => all.filter((f) => isIn(it, f));
  const found = seeds.filter((it) => at(it).length > 0);
  known ??= new Set(findings(kernel.root, kernel.root).map((it) => `${it.file} ${it.message}`));
  const seeded = new Set(seeds.map((it) => `${it.file}:${it.from.line}`));
  // A caller that holds a lock of its own calls a function with a seed: that is a fault as well, and ends in a seed.
  const strange = all.filter((it) => {
    if (seeds.some((one) => isIn(one, it))) return false;
    const end = it.trace.at(-1);
    const inSeed =
      end !== undefined &&
      (seeded.has(`${end.file}:${end.line}`) || /seeded/.test(lineAt(copy, end.file, end.line)));
    const helper = it.trace.some((step) => seeded.has(`${step.file}:${step.line}`));
    return !inSeed && !helper && !known!.has(`${it.file} ${it.message}`);
  });
  const proved = found.filter((it) => at(it).some((f) => f.verdict === 'proved')).length;
  console.log(
    `${kernel.name}: ${kind.name}: ${found.length} of ${seeds.length} found (${proved} proved)${kind.fault ? '' : ', none should be'}; ${strange.length} strange`,
  );
  if (kind.name === 'after the lock') {
    for (const form of new Set(seeds.map((it) => it.site.form))) {
      const mine = seeds.filter((it) => it.site.form === form);
      console.log(`    ${form}: ${mine.filter((it) => found.includes(it)).length} of ${mine.length}`);
    }
  }
  for (const it of kind.fault ? seeds.filter((s) => !found.includes(s)) : found)
    console.log(
      `  ${kind.fault ? 'missed' : 'false'}: ${it.file}:${it.from.line} ${it.site.fn}: ${it.site.form}`,
    );
  for (const it of strange)
    console.log(`  strange: ${it.file}:${it.range.start.line}: ${it.rule}: ${it.message}`);
  const good = (kind.fault ? found.length >= aim * seeds.length : found.length === 0) && strange.length === 0;
  return process.argv.includes('--fixes') && kind.name === 'after the lock'
    ? tryFixes(kernel, copy, texts, seeds) && good
    : good;
}

/** How many forms stand at each place at once: more make bodies that are longer than what the interpreter follows. */
const GROUP = 4;

/** Puts the forms in and counts them; whether enough is found and no twin is reported. */
function measureForms(
  kernel: Kernel,
  folder: string,
  texts: ReadonlyMap<string, string>,
  sites: ReadonlyMap<string, readonly Site[]>,
  counts: FormCounts,
): boolean {
  let good = true;
  const only = option(process.argv, '--kind');
  const fits = ({ needs }: Form) =>
    needs === undefined || [...texts.values()].some((it) => it.includes(needs));
  const wanted = forms.filter((it) => fits(it) && (only?.split(',').includes(it.name) ?? true));
  for (let first = 0; first < wanted.length; first += GROUP) {
    const group = wanted.slice(first, first + GROUP);
    const copy = join(folder, kernel.name);
    cpSync(kernel.root, copy, { recursive: true });
    const seeds = seed(copy, texts, sites, {
      name: '',
      fault: true,
      where: 'after',
      nested: true,
      code: group.flatMap((it) => [`{ ${it.fault} }`, `{ ${it.twin} }`]),
      helpers: joinItems(group.map((it) => it.helpers)),
    });
    const all = findings(copy, copy);
    for (const [i, form] of group.entries()) {
      const reported = (part: number) =>
        seeds.filter((it) => it.part === part).map((it) => ({ it, at: all.filter((f) => isIn(it, f)) }));
      const faults = reported(2 * i);
      const twins = reported(2 * i + 1);
      const missed = faults.filter(({ at }) => at.length === 0);
      const alarms = twins.filter(({ at }) => at.length > 0);
      const proved = faults.filter(({ at }) => at.some((f) => f.verdict === 'proved')).length;
      const found = faults.length - missed.length;
      counts.add(form.name, kernel.name, { found, proved, of: faults.length, twins: alarms.length });
      console.log(
        `${kernel.name}: ${form.name}: ${found} of ${faults.length} found (${proved} proved), ${alarms.length} twins reported`,
      );
      for (const { it } of missed)
        console.log(`  missed: ${it.file}:${it.from.line} ${it.site.fn}: ${it.site.form}`);
      for (const { it } of alarms)
        console.log(`  false: ${it.file}:${it.from.line} ${it.site.fn}: ${it.site.form}`);
      good = good && found >= forkAim * faults.length && alarms.length === 0;
    }
    rmSync(copy, { recursive: true });
  }
  return good;
}

function lineAt(root: string, file: string, line: number): string {
  const text = readText(join(root, file)) ?? '';
  const lines = text.split('\n');
  return lines.slice(Math.max(0, line - 4), line + 1).join('\n');
}

/** Applies each fix by itself to its file and checks the file again: the place must be clean, parse as before and compile. */
function tryFixes(kernel: Kernel, copy: string, texts: ReadonlyMap<string, string>, seeds: readonly Seed[]) {
  const analysis = tool.analysis(nodeFileSystem(), { kernel: copy, rules: {}, stackLimit: 1024 });
  const tally = new Map<string, { good: number; bad: number }>();
  const all: FixInTree[] = [];
  for (const file of new Set(seeds.map((it) => it.file))) {
    const path = join(copy, file);
    const before = readText(path)!;
    for (const it of eachFix(analysis, path, before)) {
      const parses = tool.countProblems(path, it.text) <= tool.countProblems(path, before);
      const row = tally.get(it.kind) ?? { good: 0, bad: 0 };
      tally.set(it.kind, row);
      if (it.clean && parses) row.good++;
      else {
        row.bad++;
        const { line } = positionAt(before, it.finding.span.start);
        console.log(
          `  fix leaves ${parses ? 'it' : 'code that does not parse'}: ${file}:${line}: ${it.fix.title}`,
        );
      }
      all.push({ ...it, file });
    }
  }
  analysis.dispose();
  for (const [name, { good, bad }] of tally)
    console.log(`${kernel.name}: fix "${name}": ${good} of ${good + bad} leave a clean place`);
  const clean = [...tally.values()].every((it) => it.bad === 0);
  const command = process.env.KERNEL_TYPECHECK_CMD;
  if (!command) {
    console.log('  whether they compile was not asked: KERNEL_TYPECHECK_CMD');
    return clean;
  }
  const compiled = compileFixes(command, kernel.name.replace(/^linux-/, ''), copy, texts, all);
  for (const [name, { alone, compared, refused, untold }] of compiled)
    console.log(
      `${kernel.name}: fix "${name}": ${alone} compile in crates that stand alone, ${compared} as their crate does, ${refused} refused, ${untold} not told`,
    );
  return clean && [...compiled.values()].every((it) => it.refused === 0);
}

/** Puts GFP_KERNEL in place of every GFP_ATOMIC of a kernel's drivers: each was chosen because a lock is held. */
function withoutAtomic(kernel: Kernel, folder: string, texts: ReadonlyMap<string, string>): boolean {
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const spots: { file: string; line: number }[] = [];
  for (const [path, text] of texts) {
    if (!path.startsWith('drivers/')) continue;
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      if (!/\bGFP_ATOMIC\b/.test(line) || /^\s*(?:\/\/|use\b)/.test(line)) continue;
      lines[i] = line.replace(/\bGFP_ATOMIC\b/, 'GFP_KERNEL');
      spots.push({ file: path, line: i + 1 });
    }
    writeFileSync(join(copy, path), lines.join('\n'));
  }
  const all = findings(copy, copy);
  const found = spots.filter((it) =>
    all.some((f) => f.file === it.file && f.range.start.line <= it.line && it.line <= f.range.end.line),
  );
  console.log(`${kernel.name}: GFP_KERNEL for GFP_ATOMIC: ${found.length} of ${spots.length} found`);
  for (const it of spots.filter((spot) => !found.includes(spot)))
    console.log(`  missed: ${it.file}:${it.line}`);
  return found.length === spots.length;
}

/** Seeds of the fork of `alloc`: a module for each kind of lock, in the samples of the tree. */
function forkSeeds(kernel: Kernel, folder: string): boolean {
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const byFile = new Map<string, readonly ForkSeed[]>();
  for (const [i, lock] of forkLocks.entries()) {
    const { text, seeds } = forkModule(lock);
    const file = `samples/rust/seeded_${i}.rs`;
    writeFileSync(join(copy, file), text);
    byFile.set(file, seeds);
  }
  const all = findings(copy, copy).filter((it) => byFile.has(it.file));
  rmSync(copy, { recursive: true });
  const tally = { faults: 0, found: 0, proved: 0, twins: 0, reported: 0 };
  const at = new Set<Traced>();
  for (const [file, seeds] of byFile) {
    for (const seed of seeds) {
      const mine = all.filter((it) => it.file === file && it.range.start.line === seed.line);
      for (const it of mine) at.add(it);
      tally[seed.fault ? 'faults' : 'twins']++;
      if (mine.length > 0) tally[seed.fault ? 'found' : 'reported']++;
      if (seed.fault && mine.some((it) => it.verdict === 'proved')) tally.proved++;
      if (seed.fault !== mine.length > 0)
        console.log(
          `  ${seed.fault ? 'missed' : 'false'}: ${seed.lock}: ${seed.allocation}: ${seed.way} (${file}:${seed.line})`,
        );
    }
  }
  const strange = all.filter((it) => !at.has(it));
  for (const it of strange) console.log(`  strange: ${it.file}:${it.range.start.line}: ${it.message}`);
  console.log(
    `${kernel.name}: the fork of alloc, ${forkLocks.length} kinds of locks: ${tally.found} of ${tally.faults} found (${tally.proved} proved), ${tally.reported} of ${tally.twins} twins reported; ${strange.length} strange`,
  );
  return tally.found >= forkAim * tally.faults && tally.reported === 0 && strange.length === 0;
}

const tool = await loadTool(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-seeds-'));
const counts = new FormCounts();
const onlyForms = process.argv.includes('--forms');
let good = true;
try {
  for (const kernel of kernelsFromArguments(process.argv)) {
    if (existsSync(join(kernel.root, 'rust/alloc'))) {
      if (onlyForms) continue;
      good = forkSeeds(kernel, folder) && good;
      continue;
    }
    const texts = new Map<string, string>();
    for (const path of rustFiles(kernel.root)) {
      const text = /^(?:rust\/kernel|drivers|samples|block|fs|net|lib|mm)\//.test(path)
        ? readText(join(kernel.root, path))
        : undefined;
      if (text !== undefined) texts.set(path, text);
    }
    known = undefined;
    const sites = sitesOf(texts);
    if (onlyForms) {
      good = measureForms(kernel, folder, texts, sites, counts) && good;
      continue;
    }
    const only = option(process.argv, '--kind');
    if (only === undefined || only === 'GFP_KERNEL for GFP_ATOMIC') {
      good = withoutAtomic(kernel, folder, texts) && good;
      rmSync(join(folder, kernel.name), { recursive: true });
    }
    for (const kind of kinds) {
      if (only !== undefined && kind.name !== only) continue;
      good = measure(kernel, kind, folder, texts, sites) && good;
      rmSync(join(folder, kernel.name), { recursive: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (onlyForms) {
  const table = counts.table();
  console.log(`\n${table}`);
  if (process.argv.includes('--write')) writeTable('docs/mainline-findings.md', 'forms', table);
}
if (!good) process.exit(1);
