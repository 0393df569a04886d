/**
 * Applies every fix that the tool offers, each by itself, then `fix` and `fix --unsafe`, each twice, and judges what they
 * leave: `npm run fixes [-- PATH… --kernel VERSION… --kernels DIR --rule NAME --only TEXT]`.
 *
 * Without paths that is the code of the literate tests, each with the kernel of its test. With paths it is each Rust file
 * there, as a module of its own, for each `--kernel` (7.3 and 6.12 without it), by its bundled profile, or by its tree
 * where `--kernels` names a folder of trees. What is asked of a fix stands in `lib/fix-verdicts.ts`. Where
 * KERNEL_TYPECHECK_CMD is set (`command KERNEL FILE.rs`), files that stand alone are compiled as well: what compiled
 * before must compile after, and so must what had a single error if the fix is for a finding at its place.
 * `--only` takes the tests whose name holds a text, `--rule` the fixes of one rule, and leaves the rounds out.
 * Fixes of seeds in real kernels are judged by `npm run seed-faults -- --fixes`. Exit status 1 where one is not good.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import type { Texts } from '../test/support/fixes.ts';
import { type LiterateModule, literateModules } from '../test/support/literate-modules.ts';
import { type FixVerdict, judgeFixes, judgeRounds } from './lib/fix-verdicts.ts';
import { option } from './lib/kernels.ts';
import { compiledKernels, errorText, ModuleCompiler } from './lib/module-compiler.ts';
import { loadTool } from './lib/tool.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const command = process.env.KERNEL_TYPECHECK_CMD;
const rule = option(args, '--rule');
const only = option(args, '--only');
const trees = option(args, '--kernels');
const valued = ['--rule', '--only', '--kernels', '--kernel'];
const paths = args.filter((it, i) => !it.startsWith('--') && !valued.includes(args[i - 1] ?? ''));
const versions = args.filter((_, i) => args[i - 1] === '--kernel');

interface Row {
  fixes: number;
  good: number;
  /** Good, and something is found now that could not be seen before. */
  shown: number;
  /** Compile as before; compile, unlike before; neither before nor after; did before and do not now. */
  kept: number;
  mended: number;
  neither: number;
  refused: number;
}

const tool = await loadTool(root);
const compiler = command === undefined ? undefined : new ModuleCompiler(command);
const rows = new Map<string, Row>();
let bad = 0;

try {
  for (const it of units()) judge(it);
} finally {
  compiler?.dispose();
}

console.log(
  '\n| Rule | Fix | Offered | Good | Show more | Compile as before | Compile now | Compile neither way | Refused |',
);
console.log('|---|---|---|---|---|---|---|---|---|');
const total = emptyRow();
for (const [name, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  for (const key of Object.keys(total) as (keyof Row)[]) total[key] += row[key];
  print(name, row);
}
print('all | ', total);
if (bad > 0) process.exitCode = 1;

/** The row of that name, made where there is none yet. */
function rowOf(name: string): Row {
  let row = rows.get(name);
  if (!row) rows.set(name, (row = emptyRow()));
  return row;
}

function emptyRow(): Row {
  return { fixes: 0, good: 0, shown: 0, kept: 0, mended: 0, neither: 0, refused: 0 };
}

function print(name: string, it: Row): void {
  const counts = [it.fixes, it.good, it.shown, it.kept, it.mended, it.neither, it.refused];
  console.log(`| ${name} | ${counts.join(' | ')} |`);
}

function* units(): Generator<LiterateModule> {
  const wanted = (name: string): boolean => only === undefined || name.includes(only);
  if (paths.length === 0) yield* literateModules(tool, root, wanted);
  for (const path of paths) yield* filesAt(path, wanted);
}

/** The Rust files at a path, each as a module for each kernel. */
function* filesAt(path: string, wanted: (name: string) => boolean): Generator<LiterateModule> {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((it) => join(path, it))
    : [path];
  for (const file of files.filter((it) => it.endsWith('.rs')).sort()) {
    const at = resolve(file);
    const text = readFileSync(at, 'utf8');
    for (const version of versions.length > 0 ? versions : compiledKernels) {
      const name = `${file} (${version})`;
      if (!wanted(name)) continue;
      const tree = trees && join(resolve(trees), `linux-${version}`);
      const kernel = tree && existsSync(tree) ? tree : version;
      const analysis = tool.analysis(nodeFileSystem(), { kernel, rules: {}, stackLimit: 1024 });
      analysis.open(at, text);
      yield { name, version, texts: new Map([[at, text]]), analysis };
    }
  }
}

function judge({ name, version, texts, analysis }: LiterateModule): void {
  try {
    const judged = { analysis, tool, texts };
    for (const it of judgeFixes(judged, ({ rule: own }) => rule === undefined || own === rule)) {
      const row = rowOf(`\`${it.finding.rule}\` | ${it.kind}`);
      row.fixes++;
      if (it.faults.length > 0) complain(name, it, it.faults.join(', '));
      else row[it.shown.length > 0 ? 'shown' : 'good']++;
      askCompiler(name, version, texts, it.texts, row, it);
    }
    if (rule !== undefined) return;
    for (const it of judgeRounds(judged)) {
      const row = rowOf(`all together | ${it.applicability === 'safe' ? '`fix`' : '`fix --unsafe`'}`);
      if (it.applied === 0) continue;
      row.fixes++;
      if (it.faults.length > 0) complain(name, undefined, `${it.applicability}: ${it.faults.join(', ')}`);
      else row.good++;
      askCompiler(name, version, texts, it.texts, row, undefined);
    }
  } finally {
    analysis.dispose();
  }
}

/** Compiles the one file of a module before and after, and counts it in `row`. */
function askCompiler(
  name: string,
  version: string,
  before: Texts,
  after: Texts,
  row: Row,
  fix: FixVerdict | undefined,
): void {
  const [path] = before.keys();
  if (!compiler || !compiledKernels.includes(version) || before.size !== 1 || path === undefined) return;
  const { change, errors } = compiler.compare(version, before.get(path)!, after.get(path)!, fix);
  row[change]++;
  if (change === 'refused') complain(name, fix, `does not compile: ${errors.map(errorText).join('; ')}`);
}

function complain(name: string, it: FixVerdict | undefined, what: string): void {
  bad++;
  const of = it ? `${it.finding.rule}: ${it.fix.title} (${it.finding.message.slice(0, 100)}): ` : '';
  console.log(`${name}: ${of}${what}`);
}
