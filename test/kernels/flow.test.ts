import { join } from 'node:path';
import { checkScenarios } from '../interp/check-scenarios.ts';
import { type FlowKernel, openKernel } from '../interp/worlds.ts';

// The same scenarios as in test/flow, with the kernels' bodies read where the profiles only have what was learned.
const sources = process.env.KERNEL_SOURCES!;
for (const kernel of ['7.3', '6.12']) {
  let opened: FlowKernel | undefined;
  checkScenarios(kernel, () => (opened ??= openKernel(kernel, join(sources, `linux-${kernel}`))));
}
