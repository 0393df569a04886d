/**
 * Speed and memory, as ratios of one run on one machine: `npm run bench -- --kernels DIR [--kernel linux-7.3]`.
 *
 * - `check` of a whole tree, against parsing the same files with the same parser and nothing else, and against ast-grep
 *   with seven comparable patterns over the same tree;
 * - from a keystroke in the largest driver to its diagnostics, and to those of all files of its crate;
 * - from a letter of a GFP flag in it to the completions, and to the signature of the call;
 * - the server's memory after many edits, with the whole tree open.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { flagStrokes } from './bench/flag-strokes.ts';
import { keystrokes } from './bench/keystrokes.ts';
import { memory } from './bench/memory.ts';
import { trees } from './bench/trees.ts';
import { kernelsFromArguments, option, rustFiles } from './lib/kernels.ts';
import { loadTool } from './lib/tool.ts';

async function main(): Promise<void> {
  const rounds = Number(option(process.argv, '--rounds') ?? 5);
  const nEdits = Number(option(process.argv, '--edits') ?? 10_000);
  const kernels = kernelsFromArguments(process.argv);
  const kernel = kernels[kernels.length - 1]!;
  const tool = await loadTool(process.cwd());
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  const files = rustFiles(kernel.root).filter((it) => analysis.isKernelCode(join(kernel.root, it)));
  analysis.dispose();
  const size = (file: string) => statSync(join(kernel.root, file)).size;
  const [driver] = files.filter((it) => it.startsWith('drivers/')).sort((a, b) => size(b) - size(a));
  const folder = mkdtempSync(join(tmpdir(), 'kalloc-lint-bench-'));
  console.log(
    `${kernel.name}; ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform}`,
  );
  try {
    await trees(kernel, files, driver!, folder, rounds);
    await keystrokes(kernel, driver!);
    await flagStrokes(kernel, driver!);
    // A server that has never seen the tree: what it keeps between runs takes less.
    process.env.XDG_CACHE_HOME = join(folder, 'server-cache');
    await memory(kernel, driver!, nEdits);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
