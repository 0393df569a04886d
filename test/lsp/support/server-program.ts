import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { repository } from '../../support/tool.ts';

const require = createRequire(import.meta.url);

/** Builds the server as a program of its own for the tests of a file. Gives the command that starts it. */
export function serverProgram(): () => readonly string[] {
  let place = '';
  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'kalloc-lint-server-'));
    const core = dirname(require.resolve('web-tree-sitter'));
    await build({
      entryPoints: [join(repository, 'server/src/lsp/main.ts')],
      outfile: join(place, 'server.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['tree-sitter', 'tree-sitter-rust'],
      define: { KALLOC_LINT_BUILD: '"test"' },
      // As in `scripts/build.mjs`.
      alias: { 'web-tree-sitter': join(core, 'web-tree-sitter.cjs') },
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    const grammar = dirname(require.resolve('tree-sitter-rust/package.json'));
    cpSync(join(core, 'web-tree-sitter.wasm'), join(place, 'web-tree-sitter.wasm'));
    cpSync(join(grammar, 'tree-sitter-rust.wasm'), join(place, 'tree-sitter-rust.wasm'));
    cpSync(join(repository, 'server/src/kernel/profiles'), join(place, 'profiles'), { recursive: true });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return () => [join(place, 'server.js'), '--stdio'];
}
