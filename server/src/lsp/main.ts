import { startServer } from './start.ts';

// The program that the VS Code extension starts; other editors run `kalloc-lint lsp --stdio`.
startServer('arguments', __dirname).catch((error: unknown) => {
  console.error(
    `kalloc-lint: the language server cannot start: ${error instanceof Error ? error.stack : error}`,
  );
  process.exit(1);
});
