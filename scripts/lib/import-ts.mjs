import { build } from 'esbuild';
import { root } from './steps.mjs';

/** Imports a TypeScript module of the core by its path from the top folder; Node 20 cannot do so by itself. */
export async function importTs(path) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
