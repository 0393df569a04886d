/**
 * How much of a kernel's Rust the tool sees through, with what macros declare and without it:
 * `node scripts/run.mjs resolved-calls --kernels DIR [--kernel linux-7.3]`.
 *
 * Of all bodies, examples among them: the calls, the `.lock()` calls, and those of each that are resolved. Of the places
 * where nothing may sleep: the calls, and those that lead to something unknown, by reason. The second column is of the
 * same tree with each `macro_rules!` taken out of the texts, so that no call of one can be expanded.
 */
import { join } from 'node:path';
import type { Analysis } from '../server/src/analysis.ts';
import { Database } from '../server/src/db/database.ts';
import { FileStore } from '../server/src/def/file-store.ts';
import type { FileSystem } from '../server/src/host.ts';
import { localCrates, syncPlace } from '../server/src/ide/crates.ts';
import { openKernels } from '../server/src/ide/kernels.ts';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import type { CallExpr, MethodCallExpr } from '../server/src/syntax/ast/index.ts';
import { forEachExpr } from '../server/src/syntax/ast/walk.ts';
import { type Unit, unitsOf } from '../server/src/types/units.ts';
import { type Kernel, kernelsFromArguments, rustFiles } from './lib/kernels.ts';
import { tokenize } from './lib/rust-tokens.ts';
import { loadTool, type Tool } from './lib/tool.ts';

/** What was counted, by what it is. */
type Counts = Map<string, number>;

/** A call in a line of code: a name, perhaps with types, before a bracket; strings and comments are gone by then. */
const call = /[\w>](?:!\s*)?\(/g;
const noCall = /\b(?:if|while|match|return|for|in|fn|pub|impl|where|move|loop|as|mut|ref)\s*\($/;

const tool = await loadTool(process.cwd());
for (const kernel of kernelsFromArguments(process.argv.slice(2))) {
  const disk = nodeFileSystem();
  const whole = count(tool, kernel, disk);
  const without = count(tool, kernel, withoutMacros(disk));
  console.log(`${kernel.name}: with what macros declare, and without it`);
  for (const name of new Set([...whole.keys(), ...without.keys()]))
    console.log(`  ${name}: ${whole.get(name) ?? 0}, ${without.get(name) ?? 0}`);
}

/** A disk whose Rust defines no macro by example; all else stands where it stood. */
function withoutMacros(disk: FileSystem): FileSystem {
  return {
    ...disk,
    read(path) {
      const found = disk.read(path);
      return found.ok && path.endsWith('.rs') ? { ok: true, text: blankMacros(found.text) } : found;
    },
  };
}

function blankMacros(text: string): string {
  if (!text.includes('macro_rules')) return text;
  const tokens = tokenize(text);
  let out = '';
  let done = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text !== 'macro_rules' || tokens[i + 1]?.text !== '!') continue;
    let end = i + 3;
    for (let depth = 0; end < tokens.length; end++) {
      if ('([{'.includes(tokens[end]!.text)) depth++;
      else if (')]}'.includes(tokens[end]!.text) && --depth === 0) break;
    }
    const { start } = tokens[i]!;
    const stop = tokens[end]?.end ?? text.length;
    out += text.slice(done, start) + text.slice(start, stop).replace(/[^\n]/g, ' ');
    done = stop;
    i = end;
  }
  return out + text.slice(done);
}

function count(tool: Tool, { root }: Kernel, fs: FileSystem): Counts {
  const counts: Counts = new Map();
  const analysis = tool.analysis(fs, { rules: {}, stackLimit: 1024 });
  const files = rustFiles(root)
    .map((it) => join(root, it))
    .filter((it) => analysis.isKernelCode(it));
  const kernel = analysis.kernel(files[0] ?? root);
  if (!kernel) throw new Error(`${root} is no kernel tree`);
  const db = new Database();
  const store = new FileStore(fs, tool.parser, db);
  const kernels = openKernels({
    db,
    files: store,
    fs,
    parser: tool.parser,
    profile: tool.profile,
    anew: () => false,
  });
  const crates = localCrates(db, store, kernels);
  for (const path of files) {
    const text = analysis.text(path);
    if (text === undefined) continue;
    const file = tool.parser.parse(path, text);
    const place = crates.place(path, kernel);
    syncPlace(place, file);
    for (const unit of unitsOf(place.world, file, place.module)) countUnit(unit, counts);
    countAtomic(analysis, path, text, counts);
    file.release();
  }
  analysis.dispose();
  return counts;
}

function countUnit(unit: Unit, counts: Counts): void {
  for (const root of [unit.block(), ...unit.exprs()])
    if (root)
      forEachExpr(root, (it) => {
        if (it.kind === 'call' || it.kind === 'methodCall') countCall(unit, it, counts);
      });
  for (const it of unit.nested()) countUnit(it, counts);
}

function countCall(unit: Unit, call: CallExpr | MethodCallExpr, counts: Counts): void {
  const callee = unit.types().callees.get(call);
  const resolved = callee !== undefined && (callee.kind !== 'value' || callee.ty.k !== 'unknown');
  const names = ['calls'];
  if (call.kind === 'methodCall' && call.method === 'lock') names.push('`.lock()` calls');
  for (const name of names) {
    add(counts, name, 1);
    add(counts, `${name} that are resolved`, resolved ? 1 : 0);
  }
}

function countAtomic(analysis: Analysis, path: string, text: string, counts: Counts): void {
  for (const { span } of analysis.about(path)?.atomicRegions() ?? [])
    add(counts, 'calls where nothing may sleep', callsIn(text.slice(span.start, span.end)));
  for (const { reason } of analysis.report(path).unknowns) {
    // Other rules leave calls unchecked as well, wherever they stand.
    if (!reason.includes('atomic')) continue;
    add(counts, 'of these unknown', 1);
    add(counts, `  ${reason.split(';')[0]}`, 1);
  }
}

function callsIn(text: string): number {
  const code = text.replace(/\/\/.*$/gm, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  let n = 0;
  for (const { index, 0: found } of code.matchAll(call))
    if (!noCall.test(code.slice(Math.max(0, index - 12), index + found.length))) n++;
  return n;
}

function add(counts: Counts, name: string, n: number): void {
  counts.set(name, (counts.get(name) ?? 0) + n);
}
