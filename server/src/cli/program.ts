import { join } from 'node:path';
import { runBundle } from '../node/code-cache.ts';
import { tuneEngine } from '../node/tune-engine.ts';

// The program `kalloc-lint`, and what each of its worker threads runs: `main.ts`, compiled before. A server runs for
// hours, so that it wants neither the tuning nor what was compiled with it.
const main = join(__dirname, 'cli-main.js');
if (process.argv[2] === 'lsp') require(main);
else {
  tuneEngine();
  runBundle(main, !process.argv.includes('--no-cache'));
}
