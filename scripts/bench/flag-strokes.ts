import { join } from 'node:path';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { type Kernel, readText } from '../lib/kernels.ts';
import { quantile } from '../lib/statistics.ts';
import { loadTool } from '../lib/tool.ts';

/**
 * From a letter of a GFP flag in `driver` to the completions for it, and on to the signature of the call, each flag of
 * the file being typed anew in turn. Prints nothing but that there is none where the file names no flag.
 */
export async function flagStrokes(kernel: Kernel, driver: string): Promise<void> {
  const path = join(kernel.root, driver);
  const text = readText(path)!;
  const flags = [...text.matchAll(/\bGFP_\w+/g)];
  if (flags.length === 0) {
    console.log(`${driver} names no GFP flag.`);
    return;
  }
  const tool = await loadTool(process.cwd(), 'wasm');
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  analysis.open(path, text);
  analysis.report(path);
  const completion: number[] = [];
  const signature: number[] = [];
  // The first round warms the compiler up.
  for (const counted of [false, true, true]) {
    for (const { 0: word, index } of flags) {
      const middle = index + 2;
      analysis.change(path, [{ start: index, end: index + word.length, newText: word.slice(0, 2) }]);
      analysis.draft(path);
      const start = performance.now();
      analysis.change(path, [{ start: middle, end: middle, newText: word[2]! }]);
      analysis.about(path)?.flagCompletions(middle + 1);
      const completed = performance.now();
      analysis.about(path)?.flagSignature(middle + 1);
      const end = performance.now();
      analysis.change(path, [{ start: index, end: middle + 1, newText: word }]);
      if (!counted) continue;
      completion.push(completed - start);
      signature.push(end - completed);
    }
  }
  analysis.dispose();
  const say = (what: string, times: readonly number[]) => {
    const ms = (q: number) => `${quantile(times, q).toFixed(1)} ms`;
    console.log(`  ${what}: median ${ms(0.5)}, 95th percentile ${ms(0.95)} (aim: under 10 ms)`);
  };
  console.log(`A letter of a GFP flag in ${driver}, ${completion.length} strokes:`);
  say('its completions', completion);
  say('the signature after them', signature);
}
