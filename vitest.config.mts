import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/e2e/**', 'test/kernels/**'],
    pool: 'forks',
    testTimeout: 60_000,
  },
});
