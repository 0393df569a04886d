/** What befalls a call: it fails, the process ends before it, or in the middle of it. */
export type Fault = 'fails' | 'killed' | 'torn';

/** The process is gone: thrown by the call that it ended in, and by each after it. */
export class Killed extends Error {}

/** Runs calls, of which the `at`th, counted from 1, goes wrong. */
export function failingCalls(fault?: Fault, at = Number.POSITIVE_INFINITY) {
  let calls = 0;
  let dead = false;
  /** Runs a call; `half` leaves it half done. */
  const call = <T>(run: () => T, half?: () => void): T => {
    if (dead) throw new Killed();
    if (++calls !== at) return run();
    if (fault === 'fails') throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    dead = true;
    if (fault === 'torn') half?.();
    throw new Killed();
  };
  return { call, calls: () => calls };
}
