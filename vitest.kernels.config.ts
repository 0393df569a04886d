import { defineConfig } from 'vitest/config';

// Tests that need what a clone does not have: kernel trees (KERNEL_SOURCES), a kernel's compiler (KERNEL_TYPECHECK_CMD).
// What is not there is left out by name, so that no test is ever skipped; scripts/test.mjs says what was left out.
const compile = 'test/kernels/typecheck.test.ts';

export default defineConfig({
  test: {
    include: process.env.KERNEL_SOURCES ? ['test/kernels/**/*.test.ts'] : [compile],
    exclude: process.env.KERNEL_TYPECHECK_CMD ? [] : [compile],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
