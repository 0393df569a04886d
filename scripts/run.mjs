// Runs one of the TypeScript programs in this folder: `node scripts/run.mjs mutate --kernels DIR`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './lib/steps.mjs';

const [name = '', ...args] = process.argv.slice(2);
if (install() !== 0) process.exit(1);
const { build } = await import('esbuild');

// Below node_modules, so that packages are found from there.
const folder = join(root, 'node_modules', '.cache', 'kalloc-lint');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${name}-${process.pid}.mjs`);
await build({
  entryPoints: [join(root, 'scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
const { rmSync } = await import('node:fs');
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
