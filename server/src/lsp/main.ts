import { isMainThread } from 'node:worker_threads';
import { startServer } from './start.ts';
import { serveThread } from './thread.ts';

// The program that the VS Code extension starts; other editors run `kalloc-lint lsp --stdio`. And the thread of both.
async function main(): Promise<void> {
  if (isMainThread) startServer('arguments', __dirname);
  else await serveThread(__dirname);
}

main().catch((error: unknown) => {
  console.error(
    `kalloc-lint: the language server cannot start: ${error instanceof Error ? error.stack : error}`,
  );
  process.exit(1);
});
