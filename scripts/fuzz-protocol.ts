/**
 * Sends the built server what no editor should: `npm run fuzz:protocol -- [--runs 10000] [--seed 1]`. It must stay alive,
 * answer each request once with the right kind of error, keep the findings of a good file, and not grow. Prints the slowest
 * answers beside those of slow files themselves, and the memory over the run.
 */
import { option } from './lib/kernels.ts';
import { abuse } from './lib/protocol-abuses.ts';

const runs = Number(option(process.argv, '--runs') ?? 10_000);
const seed = Number(option(process.argv, '--seed') ?? 1);
const { problems, first, slowest, memory } = await abuse(['dist/cli.js', 'lsp', '--stdio'], runs, seed);
for (const it of problems) console.log(it);
console.log(`${first.toFixed(0).padStart(6)} ms  the first answer, for which the kernel is read`);
for (const { ms, what } of slowest) console.log(`${ms.toFixed(0).padStart(6)} ms  ${what}`);
console.log(`memory in MB: ${memory.join(' ')}`);
console.log(`${runs} protocol abuses, seed ${seed}: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
