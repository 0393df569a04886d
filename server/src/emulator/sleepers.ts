import { type CLocation, placeOf } from './kernels.ts';
import { mightSleep, type System, scheduleAway, traitsOf } from './system.ts';

/** What a call does to the question, besides allocating. */
export type CallEffect =
  /** Calls `might_sleep()` and comes back: the report is the same however long it takes. */
  | { readonly effect: 'might-sleep'; readonly function: string; readonly at?: CLocation }
  /** Gives up the CPU without asking first. */
  | { readonly effect: 'schedule'; readonly function: string }
  /** Asks, then waits: both complain. */
  | { readonly effect: 'might-sleep-and-schedule'; readonly function: string; readonly at?: CLocation }
  /** Never sleeps. */
  | { readonly effect: 'none'; readonly function: string };

type Row = { readonly effect: CallEffect['effect']; readonly place?: Parameters<typeof placeOf>[1] };

/**
 * The sleepers that were measured, by the C function that does it. What is not here is given by the caller with an
 * effect of its own: this table only adds the places that reports name.
 */
const KNOWN: Readonly<Record<string, Row>> = {
  mutex_lock: { effect: 'might-sleep', place: 'mutex_lock' },
  mutex_trylock: { effect: 'none' },
  spin_trylock: { effect: 'none' },
  down_read: { effect: 'might-sleep', place: 'down_read' },
  down_write: { effect: 'might-sleep', place: 'down_read' },
  copy_from_user: { effect: 'might-sleep', place: 'copy_user' },
  copy_to_user: { effect: 'might-sleep', place: 'copy_user' },
  // fsleep() asks nobody: only schedule() complains (measured: X1, X2).
  fsleep: { effect: 'schedule' },
  msleep: { effect: 'schedule' },
  schedule: { effect: 'schedule' },
  udelay: { effect: 'none' },
  synchronize_rcu: { effect: 'might-sleep-and-schedule', place: 'synchronize_rcu' },
  rcu_barrier: { effect: 'might-sleep-and-schedule' },
  synchronize_srcu: { effect: 'might-sleep-and-schedule' },
  // Complains even if the completion is done already (measured: X5).
  wait_for_completion: { effect: 'might-sleep', place: 'wait_for_completion' },
  might_sleep: { effect: 'might-sleep' },
};

/** The effect of a C function that is known by name, with its place in that kernel; undefined for others. */
export function knownCall(system: System, name: string): CallEffect | undefined {
  const row = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  if (!row) return undefined;
  if (row.effect === 'none' || row.effect === 'schedule') return { effect: row.effect, function: name };
  const at = row.place ? placeOf(traitsOf(system), row.place) : undefined;
  return { effect: row.effect, function: name, ...(at ? { at } : {}) };
}

/** The C functions that `knownCall` knows. */
export const KNOWN_CALLS: readonly string[] = Object.keys(KNOWN);

/** Runs a call. */
export function runCall(system: System, call: CallEffect): void {
  if (call.effect === 'might-sleep' || call.effect === 'might-sleep-and-schedule') {
    mightSleep(system, call.function, call.at ?? { file: call.function });
  }
  if (call.effect === 'schedule' || call.effect === 'might-sleep-and-schedule') scheduleAway(system);
}
