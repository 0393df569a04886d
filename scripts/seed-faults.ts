/**
 * Puts faults into a kernel on purpose and counts what the tool makes of them:
 * `node scripts/run.mjs seed-faults --kernels DIR [--kernel NAME] [--kind NAME] [--fixes]`.
 *
 * After each first `lock()` of a spinlock, `rcu::read_lock()`, `try_access()` and `local_interrupt_disable()` of a
 * function an allocation with GFP_KERNEL is put in: directly, through one and two calls, in another file, through a trait,
 * and through a closure; these are to be found. One before the lock and one after the guard's end are not. The places are
 * found by a scan of the text that shares no code with the tool. With `--fixes` every fix that is offered is applied, each
 * by itself, and the result checked again. Exit status 1 below the aims.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { check, type JsonFinding } from './lib/cli.ts';
import { type Kernel, kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { allocation, type LockSite, lockFields, lockSites, neighbour, seedText } from './lib/seeds.ts';
import { loadTool } from './lib/tool.ts';

const aim = 0.95;
const rules = ['sleep-in-atomic', 'sleeping-drop-in-atomic'];

interface Traced extends JsonFinding {
  readonly verdict: string;
  readonly trace: readonly { readonly file: string; readonly line: number }[];
}

interface Kind {
  readonly name: string;
  /** Whether it is to be found. */
  readonly fault: boolean;
  /** What is put after (or before) the lock, and what is added to the end of this file or of another one. */
  readonly code: (site: LockSite) => string;
  readonly where: 'after' | 'before';
  readonly helpers?: string;
  readonly elsewhere?: boolean;
}

const one = `fn seeded_one() {\n    ${allocation}\n}\n`;
const trait = `trait Seeded {\n    fn seeded(&self);\n}\nstruct SeededOne;\nimpl Seeded for SeededOne {\n    fn seeded(&self) {\n        ${allocation}\n    }\n}\nfn seeded_any(it: &impl Seeded) {\n    it.seeded();\n}\n`;

const kinds: readonly Kind[] = [
  { name: 'after the lock', fault: true, where: 'after', code: () => allocation },
  { name: 'before the lock', fault: false, where: 'before', code: () => allocation },
  {
    name: "after the guard's end",
    fault: false,
    where: 'after',
    code: ({ guard }) => `drop(${guard}); ${allocation}`,
  },
  { name: 'one call deep', fault: true, where: 'after', code: () => 'seeded_one();', helpers: one },
  {
    name: 'two calls deep',
    fault: true,
    where: 'after',
    code: () => 'seeded_two();',
    helpers: `${one}fn seeded_two() {\n    seeded_one();\n}\n`,
  },
  {
    name: 'in another file',
    fault: true,
    where: 'after',
    code: () => 'MODULE::seeded_two();',
    helpers: `pub(crate) ${one}pub(crate) fn seeded_two() {\n    seeded_one();\n}\n`,
    elsewhere: true,
  },
  {
    name: 'through a trait',
    fault: true,
    where: 'after',
    code: () => 'seeded_any(&SeededOne);',
    helpers: trait,
  },
  {
    name: 'through a closure',
    fault: true,
    where: 'after',
    code: () => `let seeded = || { ${allocation} }; seeded();`,
  },
  {
    name: 'a closure that is passed on',
    fault: true,
    where: 'after',
    code: () => `seeded_with(|| { ${allocation} });`,
    helpers: 'fn seeded_with(run: impl FnOnce()) {\n    run();\n}\n',
  },
  {
    name: 'a closure that never runs',
    fault: false,
    where: 'after',
    code: () => `let _seeded = || { ${allocation} };`,
  },
];

interface Seed {
  readonly file: string;
  readonly line: number;
  readonly fn: string;
}

function folderOf(path: string): string {
  return path.startsWith('rust/kernel/') ? 'rust/kernel' : dirname(path);
}

/** Writes the seeded files into the copy; what was put where. */
function seed(copy: string, texts: ReadonlyMap<string, string>, kind: Kind): Seed[] {
  const seeds: Seed[] = [];
  const crates = new Map<string, string[]>();
  for (const [path, text] of texts) crates.set(folderOf(path), [...(crates.get(folderOf(path)) ?? []), text]);
  const written = new Map<string, string>();
  for (const [path, text] of texts) {
    const around = [...crates].filter(([folder]) => path.startsWith(`${folder}/`)).flatMap(([, it]) => it);
    const sites = lockSites(text, lockFields(around));
    const other = kind.elsewhere ? neighbour(copy, path, texts) : undefined;
    if (sites.length === 0 || (kind.elsewhere && !other)) continue;
    let out = '';
    let at = 0;
    for (const site of sites) {
      const code = seedText(path, kind.code(site)).replaceAll('MODULE', other?.module ?? '');
      const cut = kind.where === 'after' ? site.end : site.start;
      out +=
        text.slice(at, cut) +
        (kind.where === 'after' ? `\n${site.indent}${code}` : `${code}\n${site.indent}`);
      at = cut;
      const line = out.split('\n').length - (kind.where === 'after' ? 0 : 1);
      seeds.push({ file: path, line, fn: site.fn });
    }
    out += text.slice(at);
    if (kind.helpers && !other) out += `\n${seedText(path, kind.helpers)}`;
    if (kind.helpers && other)
      written.set(other.path, (written.get(other.path) ?? '') || seedText(other.path, kind.helpers));
    writeFileSync(join(copy, path), out);
  }
  for (const [path, helpers] of written)
    writeFileSync(join(copy, path), `${readText(join(copy, path))}\n${helpers}`);
  return seeds;
}

/** The findings of the two rules in a tree. */
function findings(root: string, kernel: string): Traced[] {
  return (check(root, kernel) as unknown as Traced[]).filter((it) => rules.includes(it.rule));
}

function measure(kernel: Kernel, kind: Kind, folder: string, texts: ReadonlyMap<string, string>): boolean {
  const copy = join(folder, kernel.name);
  cpSync(kernel.root, copy, { recursive: true });
  const seeds = seed(copy, texts, kind);
  const all = findings(copy, copy);
  const at = (it: Seed) => all.filter((f) => f.file === it.file && f.range.start.line === it.line);
  const found = seeds.filter((it) => at(it).length > 0);
  const known = new Set(findings(kernel.root, kernel.root).map((it) => `${it.file} ${it.message}`));
  const seeded = new Set(seeds.map((it) => `${it.file}:${it.line}`));
  // A caller that holds a lock of its own calls a function with a seed: that is a fault as well, and ends in a seed.
  const strange = all.filter((it) => {
    const end = it.trace.at(-1);
    const inSeed =
      seeded.has(`${it.file}:${it.range.start.line}`) ||
      (end !== undefined &&
        (seeded.has(`${end.file}:${end.line}`) || /seeded/.test(lineAt(copy, end.file, end.line))));
    const helper = it.trace.some((step) => seeded.has(`${step.file}:${step.line}`));
    return !inSeed && !helper && !known.has(`${it.file} ${it.message}`);
  });
  const proved = found.filter((it) => at(it).some((f) => f.verdict === 'proved')).length;
  console.log(
    `${kernel.name}: ${kind.name}: ${found.length} of ${seeds.length} found (${proved} proved)${kind.fault ? '' : ', none should be'}; ${strange.length} strange`,
  );
  for (const it of kind.fault ? seeds.filter((s) => !found.includes(s)) : found)
    console.log(`  ${kind.fault ? 'missed' : 'false'}: ${it.file}:${it.line} ${it.fn}`);
  for (const it of strange)
    console.log(`  strange: ${it.file}:${it.range.start.line}: ${it.rule}: ${it.message}`);
  const good = (kind.fault ? found.length >= aim * seeds.length : found.length === 0) && strange.length === 0;
  return process.argv.includes('--fixes') && kind.name === 'after the lock'
    ? tryFixes(kernel, copy, seeds) && good
    : good;
}

function lineAt(root: string, file: string, line: number): string {
  const text = readText(join(root, file)) ?? '';
  const lines = text.split('\n');
  return lines.slice(Math.max(0, line - 4), line + 1).join('\n');
}

/** Applies each fix by itself to its file and checks the file again: the place must be clean and parse as before. */
function tryFixes(kernel: Kernel, copy: string, seeds: readonly Seed[]): boolean {
  const analysis = tool.analysis(nodeFileSystem(), { kernel: copy, rules: {}, stackLimit: 1024 });
  const tally = new Map<string, { good: number; bad: number }>();
  const mine = (path: string) => analysis.report(path).findings.filter((it) => rules.includes(it.rule));
  for (const file of new Set(seeds.map((it) => it.file))) {
    const path = join(copy, file);
    const text = readText(path)!;
    analysis.open(path, text);
    const before = mine(path);
    for (const finding of before) {
      for (const fix of finding.fixes) {
        let out = text;
        for (const { span, newText } of [...fix.edits].sort((x, y) => y.span.start - x.span.start))
          out = out.slice(0, span.start) + newText + out.slice(span.end);
        analysis.change(path, [{ start: 0, end: text.length, newText: out }]);
        const after = mine(path).length;
        const parses = tool.countProblems(path, out) <= tool.countProblems(path, text);
        analysis.change(path, [{ start: 0, end: out.length, newText: text }]);
        const name = fix.title.replace(/`(?!GFP_)[^`]*`/g, '…');
        const row = tally.get(name) ?? { good: 0, bad: 0 };
        tally.set(name, row);
        if (after < before.length && parses) row.good++;
        else {
          row.bad++;
          console.log(
            `  fix leaves it: ${file}:${text.slice(0, finding.span.start).split('\n').length}: ${fix.title}`,
          );
        }
      }
    }
    analysis.close(path);
  }
  analysis.dispose();
  for (const [name, { good, bad }] of tally)
    console.log(`${kernel.name}: fix "${name}": ${good} of ${good + bad} leave a clean place`);
  return [...tally.values()].every((it) => it.bad === 0);
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

const tool = await loadTool(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-seeds-'));
let good = true;
try {
  for (const kernel of kernelsFromArguments(process.argv)) {
    const texts = new Map<string, string>();
    for (const path of rustFiles(kernel.root)) {
      const text = /^(?:rust\/kernel|drivers|samples|block|fs|net|lib|mm)\//.test(path)
        ? readText(join(kernel.root, path))
        : undefined;
      if (text !== undefined) texts.set(path, text);
    }
    const only = option(process.argv, '--kind');
    if (only === undefined || only === 'GFP_KERNEL for GFP_ATOMIC') {
      good = withoutAtomic(kernel, folder, texts) && good;
      rmSync(join(folder, kernel.name), { recursive: true });
    }
    for (const kind of kinds) {
      if (only !== undefined && kind.name !== only) continue;
      good = measure(kernel, kind, folder, texts) && good;
      rmSync(join(folder, kernel.name), { recursive: true });
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!good) process.exit(1);
