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
import { check, type JsonFinding, offsetsOf } from './lib/cli.ts';
import { type Kernel, kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { allocation, type LockSite, lockFields, lockSites, neighbour, seedText } from './lib/seeds.ts';

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
    ? tryFixes(kernel, copy, all) && good
    : good;
}

function lineAt(root: string, file: string, line: number): string {
  const text = readText(join(root, file)) ?? '';
  const lines = text.split('\n');
  return lines.slice(Math.max(0, line - 4), line + 1).join('\n');
}

/** Applies each fix by itself to its file and checks the file again: the finding must be gone and nothing new be there. */
function tryFixes(kernel: Kernel, copy: string, all: readonly Traced[]): boolean {
  const tally = new Map<string, { good: number; bad: number }>();
  for (const it of all) {
    for (const fix of it.fixes as readonly {
      title: string;
      edits: readonly { range: JsonFinding['range']; newText: string }[];
    }[]) {
      const path = join(copy, it.file);
      const text = readText(path)!;
      let out = text;
      const edits = fix.edits
        .map((e) => ({ ...offsetsOf(text, e.range), newText: e.newText }))
        .sort((a, b) => b.start - a.start);
      for (const e of edits) out = out.slice(0, e.start) + e.newText + out.slice(e.end);
      writeFileSync(path, out);
      const after = (check(copy, copy, it.file) as unknown as Traced[]).filter((f) => rules.includes(f.rule));
      writeFileSync(path, text);
      const before = all.filter((f) => f.file === it.file).length;
      const name = fix.title.replace(/`[^`]*`/g, '…').replace(/… with …/, fix.title);
      const row = tally.get(name) ?? { good: 0, bad: 0 };
      tally.set(name, row);
      if (after.length < before) row.good++;
      else {
        row.bad++;
        console.log(`  fix leaves it: ${it.file}:${it.range.start.line}: ${fix.title}`);
      }
    }
  }
  for (const [name, { good, bad }] of tally)
    console.log(`${kernel.name}: fix "${name}": ${good} of ${good + bad} leave a clean place`);
  return [...tally.values()].every((it) => it.bad === 0);
}

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
