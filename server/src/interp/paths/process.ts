import type { FnRef } from '../../types/methods.ts';
import { callbackOf } from '../entry-points.ts';

/** A process as the kernel's reports name it: `pid: 45, name: insmod`. */
export interface Process {
  readonly pid: number;
  readonly name: string;
}

/**
 * The process that runs an entry point: `insmod` loads a module, `rmmod` drops it, a worker runs work, and an interrupt
 * hits whatever runs, most often the idle task. What else is called comes from a process that nobody knows.
 */
export function processOf(fn: FnRef | undefined): Process {
  const trait = fn?.owner?.trait?.item.name;
  const name = fn?.item.name;
  if (name === 'init' && /^(?:InPlace)?Module$/.test(trait ?? '')) return { pid: 45, name: 'insmod' };
  if (trait === 'WorkItem' || trait === 'RawWorkItem') return { pid: 12, name: 'kworker/0:1' };
  const context = fn && callbackOf(fn)?.context;
  if (context === 'hardirq' || context === 'softirq') return { pid: 0, name: 'swapper/0' };
  return { pid: 45, name: 'task' };
}
