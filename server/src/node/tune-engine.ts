import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to wait longer before it optimises a function. A run over a kernel is a few seconds of much code that runs a
 * little: what the optimising compiler gives does not pay for the time that it takes. Measured with Node 20, and done
 * there alone, for other versions have other compilers.
 */
export function tuneEngine(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
