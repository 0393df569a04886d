// Which C functions a kernel's Rust calls through `bindings::`, and how many of them the hand-kept table knows.
// Usage: node scripts/bindings-coverage.mjs KERNEL_TREE
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const root = process.argv[2];
if (root === undefined) {
  process.stderr.write('usage: node scripts/bindings-coverage.mjs KERNEL_TREE\n');
  process.exit(2);
}

const { bindingFact, coverageOf, createScope, nodeFileSystem } = await core();
const fs = nodeFileSystem();
const scope = createScope(fs);
const directory = resolve(root);
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.rs'))
  .map((name) => `${directory}/${name.replaceAll('\\', '/')}`)
  .filter((path) => scope.classify(path).kind === 'kernel');
const texts = files.map((path) => fs.read(path)).filter((it) => it.ok);
const { called, missing, unknown } = coverageOf(
  texts.map((it) => it.text),
  bindingFact,
);

process.stdout.write(`${called.length} functions called, ${called.length - missing.length} with a row, `);
process.stdout.write(`${unknown.length} of them unknown\n`);
if (missing.length > 0) process.stdout.write(`without a row: ${missing.join(' ')}\n`);
if (unknown.length > 0) process.stdout.write(`unknown: ${unknown.join(' ')}\n`);

/** The sources are TypeScript, which Node 20 does not run: bundle what is needed in memory. */
async function core() {
  const contents = [
    "export { bindingFact } from './server/src/kernel/tables/bindings.ts';",
    "export { coverageOf } from './server/src/kernel/tables/bindings/coverage.ts';",
    "export { createScope } from './server/src/kernel/scope/index.ts';",
    "export { nodeFileSystem } from './server/src/node/file-system.ts';",
  ].join('\n');
  const resolveDir = resolve(import.meta.dirname, '..');
  const stdin = { contents, resolveDir, loader: 'ts' };
  const result = await build({ stdin, bundle: true, platform: 'node', format: 'esm', write: false });
  const source = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
