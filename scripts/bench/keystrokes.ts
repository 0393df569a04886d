import { dirname, join } from 'node:path';
import { nodeFileSystem } from '../../server/src/node/file-system.ts';
import { type Kernel, readText, rustFiles } from '../lib/kernels.ts';
import { quantile } from '../lib/statistics.ts';
import { loadTool } from '../lib/tool.ts';
import { places } from './places.ts';

/** The first strokes warm the compiler up. */
const warmUp = 40;

/**
 * From a keystroke in `driver` to its diagnostics, as the server gives them while one types, and to all diagnostics of
 * all files of its folder, the emulator's included, with all these files open.
 */
export async function keystrokes(kernel: Kernel, driver: string): Promise<void> {
  const tool = await loadTool(process.cwd(), 'wasm');
  const analysis = tool.analysis(nodeFileSystem(), { rules: {}, stackLimit: 1024 });
  const path = join(kernel.root, driver);
  const folder = dirname(path);
  const others = rustFiles(folder)
    .map((it) => join(folder, it))
    .filter((it) => it !== path);
  const text = readText(path)!;
  analysis.open(path, text);
  for (const it of others) analysis.open(it, readText(it)!);
  for (const it of [path, ...others]) analysis.report(it);
  const draft: number[] = [];
  const own: number[] = [];
  const all: number[] = [];
  for (const [idx, { offset }] of places(text, 500).entries()) {
    const insert = [{ start: offset, end: offset, newText: 'x' }];
    const remove = [{ start: offset, end: offset + 1, newText: '' }];
    for (const change of [insert, remove]) {
      const start = performance.now();
      analysis.change(path, change);
      analysis.draft(path);
      const drafted = performance.now();
      analysis.report(path);
      const reported = performance.now();
      for (const it of others) analysis.report(it);
      const end = performance.now();
      if (2 * idx < warmUp) continue;
      draft.push(drafted - start);
      own.push(reported - start);
      all.push(end - start);
    }
  }
  analysis.dispose();
  const say = (what: string, times: readonly number[], aim = '') => {
    const ms = (q: number) => `${quantile(times, q).toFixed(1)} ms`;
    console.log(`  ${what}: median ${ms(0.5)}, 95th percentile ${ms(0.95)}${aim}, 99th ${ms(0.99)}`);
  };
  console.log(
    `A keystroke in ${driver} (${text.split('\n').length} lines, ${others.length} other files in its folder, all open), ${all.length} strokes:`,
  );
  say('its diagnostics while one types', draft, ' (aim: under 10 ms)');
  say("with the emulator's", own);
  say('with those of all files', all, ' (aim: under 50 ms)');
}
