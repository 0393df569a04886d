import { checkScenarios } from './check-scenarios.ts';
import { type FlowKernel, openKernel } from './worlds.ts';

// The bundled profiles have no bodies: this holds what was learned of them as well.
for (const kernel of ['7.3', '6.12']) {
  let opened: FlowKernel | undefined;
  checkScenarios(kernel, () => (opened ??= openKernel(kernel)));
}
