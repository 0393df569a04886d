/**
 * Counted work. What may take long for some input says so step by step (`step`), and who starts a piece of work says how
 * many steps it may take (`withBudget`). Steps are counted and not seconds, so that the same text ends the same way on
 * every machine; a host may look now and then whether the work is still wanted (`whileWanted`).
 */

/** A piece of work took more steps than it was given. */
export class OutOfWork extends Error {
  override readonly name = 'OutOfWork';
}

/** The host wants the work no more: newer input is waiting. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor() {
    super('the work is no longer wanted');
  }
}

/** How many steps are taken between two looks at the host; a step is some hundred nanoseconds. */
const STRIDE = 20_000;

/** Steps from one look to the next, and until the next. */
let full = STRIDE;
let stride = STRIDE;
/** Steps that the running piece of work may take after this stride. */
let left = Number.POSITIVE_INFINITY;
let isStopped: (() => boolean) | undefined;

/** Counts steps of the running piece of work. Throws `OutOfWork` and `Stopped`. */
export function step(count = 1): void {
  if ((stride -= count) < 0) lookUp();
}

function lookUp(): void {
  settle();
  if (left < 0) throw new OutOfWork('more work than one file is worth');
  turn();
}

/** Whether the host wants the running work no more; for what takes long without a step, and then throws `Stopped`. */
export function isUnwanted(): boolean {
  return isStopped?.() === true;
}

/** Asks the host before a piece of work that is done once for many, and counts for none of them. Throws `Stopped`. */
export function turn(): void {
  if (isUnwanted()) throw new Stopped();
}

/**
 * Runs `work` with at most so many steps, give or take a stride; work inside of it takes from both. `taken` is told how
 * many it were, also where it throws.
 */
export function withBudget<T>(steps: number, work: () => T, taken?: (steps: number) => void): T {
  settle();
  const outer = left;
  const own = Math.min(steps, outer);
  left = own;
  try {
    return work();
  } finally {
    settle();
    const spent = own - left;
    left = outer - spent;
    taken?.(spent);
  }
}

/** Takes the steps of the stride that has begun from what is left. */
function settle(): void {
  left -= full - stride;
  stride = full;
}

/**
 * Runs `work`, in which the host is asked every so many steps whether to stop. Where it says so, `work` throws `Stopped`,
 * and may be run again: what it had finished until then is remembered where results are.
 */
export function whileWanted<T>(stopped: () => boolean, work: () => T, every = STRIDE): T {
  settle();
  const outer = { isStopped, full };
  isStopped = stopped;
  stride = full = every;
  try {
    return work();
  } finally {
    settle();
    isStopped = outer.isStopped;
    stride = full = outer.full;
  }
}
