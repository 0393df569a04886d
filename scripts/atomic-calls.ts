// How many calls stand where nothing may sleep, and how many of them nobody can check, because it is not known what they
// call: `node scripts/run.mjs atomic-calls --kernels DIR [--kernel linux-7.3]`.
import { join } from 'node:path';
import { nodeFileSystem } from '../server/src/node/file-system.ts';
import { kernelsFromArguments, readText, rustFiles } from './lib/kernels.ts';
import { loadTool } from './lib/tool.ts';

/** A call in a line of code: a name, perhaps with types, before a bracket; strings and comments are gone by then. */
const call = /[\w>](?:!\s*)?\(/g;
const noCall = /\b(?:if|while|match|return|for|in|fn|pub|impl|where|move|loop|as|mut|ref)\s*\($/;

const tool = await loadTool(process.cwd());
for (const { name, root } of kernelsFromArguments(process.argv.slice(2))) {
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  let calls = 0;
  let open = 0;
  const reasons = new Map<string, number>();
  for (const file of rustFiles(root)) {
    const path = join(root, file);
    if (!analysis.isKernelCode(path)) continue;
    const text = readText(path);
    if (text === undefined) continue;
    for (const { span } of analysis.about(path)?.atomicRegions() ?? [])
      calls += callsIn(text.slice(span.start, span.end));
    for (const { reason } of analysis.report(path).unknowns) {
      // Other rules leave calls unchecked as well, wherever they stand.
      if (!reason.includes('atomic')) continue;
      open++;
      const kind = reason.split(';')[0]!;
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    }
  }
  analysis.dispose();
  const share = calls === 0 ? 0 : (100 * open) / calls;
  console.log(
    `${name}: ${calls} calls where nothing may sleep, ${open} lead to something unknown (${share.toFixed(1)} %)`,
  );
  for (const [reason, n] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  ${n} ${reason}`);
}

function callsIn(text: string): number {
  const code = text.replace(/\/\/.*$/gm, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  let n = 0;
  for (const { index, 0: found } of code.matchAll(call))
    if (!noCall.test(code.slice(Math.max(0, index - 12), index + found.length))) n++;
  return n;
}
