import type { BindingFact, LockKind } from '../../fact-types.ts';

/** What a row says, without its name and source. */
export type Effect = Omit<BindingFact, 'name' | 'source'>;

/**
 * Rows with the same effect from one C file of Linux 7.3.
 * @param source the defining file in the kernel tree
 * @param names the functions, separated by blanks
 */
export function rows(source: string, effect: Effect, names: string): BindingFact[] {
  return names.split(/\s+/).map((name) => ({ name, source, ...effect }));
}

/** Runs to its end without giving up the CPU, and allocates nothing. */
export const NEVER: Effect = { sleep: 'never' };
/** Says `might_sleep()`, takes a mutex or waits, whatever its arguments are. */
export const ALWAYS: Effect = { sleep: 'always' };
/** Sleeps on some paths; most often when the last reference goes. */
export const MAYBE: Effect = { sleep: 'maybe' };
export const UNKNOWN: Effect = { sleep: 'unknown' };
/** Allocates with GFP_KERNEL by itself, from kmalloc or a cache. */
export const KERNEL_ALLOC: Effect = { sleep: 'always', allocates: 'kmalloc', fixedFlags: 'GFP_KERNEL' };

/** Holds a lock on return. Sleeping locks sleep on entry. */
export function acquires(kind: LockKind): Effect {
  const sleeps = kind === 'mutex' || kind === 'rwsem' || kind === 'ww-mutex';
  return { sleep: sleeps ? 'always' : 'never', lock: { op: 'acquire', kind } };
}

/** Holds a lock where it returns that it succeeded; does not wait for it. */
export function tries(kind: LockKind): Effect {
  return { sleep: 'never', lock: { op: 'try', kind } };
}

/** Lets a lock go. */
export function releases(kind: LockKind): Effect {
  return { sleep: 'never', lock: { op: 'release', kind } };
}
