// `npm test`: installs, builds, checks types and style, runs the tests. `--kernels` runs only those on real kernels.
// The last line says `N passed, N failed`; a test that is skipped has not passed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, install, root, run } from './lib/steps.mjs';

const bin = (name) => join(root, 'node_modules', name);
const node = (...args) => run(process.execPath, args);
const { KERNEL_SOURCES, KERNEL_TYPECHECK_CMD, CARGO_PROJECTS } = process.env;
const onlyKernels = process.argv.includes('--kernels');
const total = { passed: 0, failed: 0 };

function step(name, status) {
  total[status === 0 ? 'passed' : 'failed']++;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  return status === 0;
}

/** Runs vitest and adds its numbers; a run that ends without numbers, or badly without a failed test, counts as failed. */
function tests(name, ...args) {
  const dir = mkdtempSync(join(tmpdir(), 'kalloc-lint-test-'));
  const out = join(dir, 'report.json');
  const status = node(
    bin('vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${out}`,
    ...args,
  );
  let passed = 0;
  let failed = 0;
  try {
    const report = JSON.parse(readFileSync(out, 'utf8'));
    passed = report.numPassedTests;
    failed = report.numTotalTests - passed;
  } catch (error) {
    console.error(`${name}: no report: ${error.message}`);
  }
  rmSync(dir, { recursive: true });
  if (status !== 0 && failed === 0) failed = 1;
  if (passed === 0 && failed === 0) failed = 1;
  total.passed += passed;
  total.failed += failed;
}

function finish() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const ready = step('install', install()) && step('build', build());
if (!ready) finish();

if (!onlyKernels) {
  step('types', node(bin('typescript/bin/tsc'), '--noEmit', '-p', '.'));
  step('style', node(bin('@biomejs/biome/bin/biome'), 'check', '.'));
  step('dead code', node(bin('knip/bin/knip.js')));
  tests('tests');
}

if (KERNEL_SOURCES || KERNEL_TYPECHECK_CMD || CARGO_PROJECTS)
  tests('tests on kernels', '-c', 'vitest.kernels.config.mts');
else if (onlyKernels) step('KERNEL_SOURCES, KERNEL_TYPECHECK_CMD or CARGO_PROJECTS is set', 1);

const left = [
  !KERNEL_SOURCES && 'real kernels (KERNEL_SOURCES=DIR with one tree a kernel: npm run test:kernels)',
  !KERNEL_TYPECHECK_CMD &&
    'compile checks (KERNEL_TYPECHECK_CMD=PROGRAM, called with KERNEL FILE.rs: npm run test:kernels)',
  !CARGO_PROJECTS &&
    'ordinary Cargo projects (CARGO_PROJECTS=DIR, filled by test/kernels/cargo-projects.sh: npm run test:kernels)',
  'VS Code (npm run e2e)',
];
console.log(`Left out: ${left.filter(Boolean).join('; ')}.`);
finish();
