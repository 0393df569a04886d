import type { Context } from './context.ts';
import { type CLocation, formatLocation } from './kernels.ts';
import { formatCount, inAtomic } from './preempt.ts';

/**
 * What the kernel prints.
 * - `sleeping`: `might_sleep()` where sleeping is forbidden. `scheduling-while-atomic`: `schedule()` there.
 * - `rcu-context-switch`: `schedule()` in an RCU read-side section. `kernel-bug`: a BUG_ON, fatal.
 * - `page-order`: more pages than the page allocator has in one block. `unexpected-gfp`: flags that are stripped.
 * - `alloc-failure`: an allocation failed and said so. `vmalloc-size`: a size that vmalloc refuses.
 * - `imbalance`: something was released that was not held.
 */
export type ReportKind =
  | 'sleeping'
  | 'scheduling-while-atomic'
  | 'rcu-context-switch'
  | 'kernel-bug'
  | 'page-order'
  | 'unexpected-gfp'
  | 'alloc-failure'
  | 'vmalloc-size'
  | 'imbalance';

export interface Report {
  readonly kind: ReportKind;
  /** The C function that complained. */
  readonly function: string;
  readonly at?: CLocation;
  /** The counts when it complained, as the kernel would print them. */
  readonly preemptCount: number;
  readonly irqsDisabled: boolean;
  readonly rcuDepth: number;
  /** The kernel's own words, up to the register dump or the call trace. */
  readonly lines: readonly string[];
  /** The kernel does not go on after it. */
  readonly fatal: boolean;
  /** It holds, but the kernel keeps silent: one report of a sleep a second, and WARN_ON_ONCE. */
  readonly suppressed: boolean;
}

const VIOLATIONS: ReadonlySet<ReportKind> = new Set([
  'sleeping',
  'scheduling-while-atomic',
  'rcu-context-switch',
  'kernel-bug',
]);

/** Whether a report says that the context is wrong; the others only tell of a failure or of odd flags. */
export function isViolation(report: Report): boolean {
  return VIOLATIONS.has(report.kind);
}

/** The task that runs, as reports name it. */
export interface Task {
  readonly pid: number;
  readonly name: string;
}

const IDLE: Task = { pid: 0, name: 'swapper/0' };

function counts(context: Context): Pick<Report, 'preemptCount' | 'irqsDisabled' | 'rcuDepth'> {
  return {
    preemptCount: context.preemptCount,
    irqsDisabled: context.irqsDisabled,
    rcuDepth: context.rcuDepth,
  };
}

/** The report of `__might_resched()`, kernel/sched/core.c. */
export function sleepingReport(
  context: Context,
  what: { readonly function: string; readonly at: CLocation },
  options: { readonly task: Task; readonly preemptRcu: boolean; readonly suppressed: boolean },
): Report {
  const task = context.idle ? IDLE : options.task;
  const lines = [
    `BUG: sleeping function called from invalid context at ${formatLocation(what.at)}`,
    `in_atomic(): ${Number(inAtomic(context.preemptCount))}, irqs_disabled(): ${Number(context.irqsDisabled)}, non_block: 0, pid: ${task.pid}, name: ${task.name}`,
    `preempt_count: ${formatCount(context.preemptCount)}, expected: 0`,
  ];
  if (options.preemptRcu) lines.push(`RCU nest depth: ${context.rcuDepth}, expected: 0`);
  return {
    kind: 'sleeping',
    ...what,
    ...counts(context),
    lines,
    fatal: false,
    suppressed: options.suppressed,
  };
}

/** The report of `__schedule_bug()`; the count includes the one that `schedule()` itself adds. */
export function schedulingReport(context: Context, task: Task): Report {
  const { pid, name } = context.idle ? IDLE : task;
  const count = (context.preemptCount + 1) >>> 0;
  return {
    kind: 'scheduling-while-atomic',
    function: '__schedule_bug',
    ...counts(context),
    lines: [`BUG: scheduling while atomic: ${name}/${pid}/0x${count.toString(16).padStart(8, '0')}`],
    fatal: false,
    suppressed: false,
  };
}

/** A WARN: the words first where it has any, then its place. */
export function warningReport(
  kind: ReportKind,
  context: Context,
  what: {
    readonly function: string;
    readonly at?: CLocation;
    readonly words?: string;
    readonly suppressed?: boolean;
  },
): Report {
  const lines: string[] = [];
  if (what.at || what.words) lines.push('------------[ cut here ]------------');
  if (what.words) lines.push(what.words);
  if (what.at) lines.push(`WARNING: ${formatLocation(what.at)} at ${what.function}`);
  return {
    kind,
    function: what.function,
    ...(what.at ? { at: what.at } : {}),
    ...counts(context),
    lines,
    fatal: false,
    suppressed: what.suppressed ?? false,
  };
}

/** A line that the kernel prints without a WARN. */
export function messageReport(kind: ReportKind, context: Context, fn: string, words: string): Report {
  return { kind, function: fn, ...counts(context), lines: [words], fatal: false, suppressed: false };
}

/** A BUG_ON. */
export function bugReport(
  context: Context,
  what: { readonly function: string; readonly at: CLocation },
): Report {
  return {
    kind: 'kernel-bug',
    ...what,
    ...counts(context),
    lines: ['------------[ cut here ]------------', `kernel BUG at ${formatLocation(what.at)}!`],
    fatal: true,
    suppressed: false,
  };
}
