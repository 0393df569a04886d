import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/e2e/**', 'test/kernels/**'],
    pool: 'forks',
    // No module of the project keeps anything between two calls: to load them anew for each file gains nothing.
    isolate: false,
    // Vitest leaves one core free; of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
  },
});
