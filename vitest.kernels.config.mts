import { defineConfig } from 'vitest/config';

// Tests that need what a clone does not have: kernel trees (KERNEL_SOURCES), a kernel's compiler (KERNEL_TYPECHECK_CMD),
// ordinary crates (CARGO_PROJECTS). What is not there is left out by name, so that no test is ever skipped;
// scripts/test.mjs says what was left out.
const { KERNEL_SOURCES, KERNEL_TYPECHECK_CMD, CARGO_PROJECTS } = process.env;
const compile = [
  'typecheck',
  'in-place',
  'fault-fixes',
  'every-fix',
  'migrate',
  'matrix',
  'equivalent-forms',
].map((it) => `test/kernels/${it}.test.ts`);
const cargo = 'test/kernels/cargo.test.ts';
const own = [...(KERNEL_TYPECHECK_CMD ? compile : []), ...(CARGO_PROJECTS ? [cargo] : [])];

export default defineConfig({
  test: {
    include: KERNEL_SOURCES ? ['test/kernels/**/*.test.ts'] : own,
    exclude: [...compile, cargo].filter((it) => !own.includes(it)),
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
