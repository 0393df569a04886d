/**
 * Speed and memory, as ratios of one run on one machine: `npm run bench -- --kernels DIR [--kernel linux-7.3]`.
 *
 * - `check` of a whole tree in one thread, against parsing the same files with the same parser and nothing else;
 * - `check` with all cores, against ast-grep with seven comparable patterns over the same tree, with all cores;
 * - from a keystroke in the largest driver to its diagnostics;
 * - the server's memory after many edits, with the whole tree open.
 *
 * The programs take turns, so that a busy moment of the machine hits all of them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { installAstGrep } from './lib/ast-grep.ts';
import { cli } from './lib/cli.ts';
import { type Kernel, kernelsFromArguments, option, readText, rustFiles } from './lib/kernels.ts';
import { startServer } from './lib/lsp-client.ts';
import { below, random } from './lib/random.ts';
import { median, quantile, timings } from './lib/statistics.ts';
import { loadTool } from './lib/tool.ts';

const rounds = Number(option(process.argv, '--rounds') ?? 5);
const nEdits = Number(option(process.argv, '--edits') ?? 10_000);

/** Child process: parses the files of a list, and nothing else. */
function parseOnly(list: string): void {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const Parser = require('tree-sitter');
  const parser = new Parser();
  parser.setLanguage(require('tree-sitter-rust'));
  // The binding's buffer must hold the longest text.
  for (const path of readFileSync(list, 'utf8').split('\n')) {
    const text = readText(path);
    if (text !== undefined) parser.parse(text, undefined, { bufferSize: text.length + 1024 });
  }
}

function checkTree(root: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const done = spawnSync(process.execPath, [cli, 'check', '.', ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (done.status !== 0 && done.status !== 1) throw new Error(`check failed: ${done.stderr}`);
}

async function trees(kernel: Kernel, files: readonly string[], folder: string): Promise<void> {
  const list = join(folder, 'files');
  writeFileSync(list, files.join('\n'));
  const astGrep = installAstGrep(join(folder, 'ast-grep'));
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  const [cold] = await timings(1, () => checkTree(kernel.root, ['--jobs', '1'], env));
  const times: Record<'parse' | 'one' | 'all' | 'grep', number[]> = { parse: [], one: [], all: [], grep: [] };
  for (let round = 0; round < rounds; round++) {
    times.parse.push(
      ...(await timings(1, () => execFileSync(process.execPath, [process.argv[1]!, '--parse-only', list]))),
    );
    times.one.push(...(await timings(1, () => checkTree(kernel.root, ['--jobs', '1'], env))));
    times.all.push(...(await timings(1, () => checkTree(kernel.root, [], env))));
    times.grep.push(...(await timings(1, () => astGrep(kernel.root))));
  }
  const of = (values: readonly number[]) => `${(median(values) / 1000).toFixed(2)} s`;
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(`${files.length} kernel files, medians of ${rounds} runs of each program, start-up included:`);
  console.log(
    `  parse only ${of(times.parse)}; check, one thread ${of(times.one)}, all cores ${of(times.all)}; ast-grep, all cores ${of(times.grep)}`,
  );
  console.log(
    `  check, one thread ÷ parse only: ${ratio(median(times.one), median(times.parse))} (aim: at most 2)`,
  );
  console.log(`  the same where the tree was never read before: ${ratio(cold!, median(times.parse))}`);
  console.log(
    `  check ÷ ast-grep, both with all cores: ${ratio(median(times.all), median(times.grep))} (aim: at most 1)`,
  );
}

/** Where a person types: a place in a line with code, the middle of a body. */
function places(text: string, n: number): { offset: number; line: number; column: number }[] {
  const next = random(1);
  const lines = text.split('\n');
  const starts: number[] = [0];
  for (const line of lines) starts.push(starts[starts.length - 1]! + line.length + 1);
  const out: { offset: number; line: number; column: number }[] = [];
  while (out.length < n) {
    const line = below(next, lines.length);
    if (!/^\s+\S/.test(lines[line]!)) continue;
    const column = lines[line]!.length;
    out.push({ line, column, offset: starts[line]! + column });
  }
  return out;
}

async function keystrokes(kernel: Kernel, driver: string): Promise<void> {
  const tool = await loadTool(process.cwd(), 'wasm');
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  const path = join(kernel.root, driver);
  const text = readText(path)!;
  analysis.open(path, text);
  analysis.report(path);
  const times: number[] = [];
  for (const [idx, { offset }] of places(text, 500).entries()) {
    const insert = [{ start: offset, end: offset, newText: 'x' }];
    const remove = [{ start: offset, end: offset + 1, newText: '' }];
    for (const change of [insert, remove]) {
      const start = performance.now();
      analysis.change(path, change);
      analysis.report(path);
      // The first strokes warm the compiler up.
      if (idx >= 20) times.push(performance.now() - start);
    }
  }
  analysis.dispose();
  const ms = (q: number) => `${quantile(times, q).toFixed(1)} ms`;
  console.log(
    `A keystroke in ${driver} (${text.split('\n').length} lines) to its diagnostics, ${times.length} strokes:`,
  );
  console.log(`  median ${ms(0.5)}, 95th percentile ${ms(0.95)} (aim: under 10 ms), 99th ${ms(0.99)}`);
}

async function memory(kernel: Kernel, driver: string): Promise<void> {
  const client = await startServer(kernel.root);
  const path = join(kernel.root, driver);
  const text = readText(path)!;
  await client.open(path, text);
  await client.workspace();
  const marks: string[] = [];
  const strokes = places(text, Math.ceil(nEdits / 2));
  for (const [idx, { line, column }] of strokes.entries()) {
    if (idx % Math.ceil(strokes.length / 5) === 0)
      marks.push(`${2 * idx}: ${client.memory()?.toFixed(0) ?? '?'} MB`);
    await client.type(path, line, column, 0, 'x');
    await client.type(path, line, column, 1, '');
  }
  marks.push(`${2 * strokes.length}: ${client.memory()?.toFixed(0) ?? '?'} MB`);
  await client.stop();
  console.log(`The server's memory after so many edits, the whole tree open (aim: flat, under 250 MB):`);
  console.log(`  ${marks.join(', ')}`);
}

if (process.argv[2] === '--parse-only') {
  parseOnly(process.argv[3]!);
} else {
  const kernels = kernelsFromArguments(process.argv);
  const kernel = kernels[kernels.length - 1]!;
  const tool = await loadTool(process.cwd());
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  const files = rustFiles(kernel.root).filter((it) => analysis.isKernelCode(join(kernel.root, it)));
  analysis.dispose();
  const drivers = files.filter((it) => it.startsWith('drivers/'));
  const driver = drivers.sort(
    (a, b) => statSync(join(kernel.root, b)).size - statSync(join(kernel.root, a)).size,
  )[0]!;
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-bench-'));
  console.log(
    `${kernel.name}; ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}`,
  );
  try {
    await trees(
      kernel,
      files.map((it) => join(kernel.root, it)),
      folder,
    );
    await keystrokes(kernel, driver);
    await memory(kernel, driver);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
