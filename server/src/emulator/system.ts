import {
  type Context,
  type ContextConfig,
  contextInInterrupt,
  sleepForbidden,
  TASK_CONTEXT,
} from './context.ts';
import { type CLocation, type KernelTraits, kernelTraits, placeOf } from './kernels.ts';
import { nextRandom } from './random.ts';
import {
  bugReport,
  type Report,
  schedulingReport,
  sleepingReport,
  type Task,
  warningReport,
} from './report.ts';

/** A request that a failure predicate may refuse. */
export interface MemoryRequest {
  /** Counts from 0 over the machine's life. */
  readonly index: number;
  /** 2^order pages; 0 for a slab object. */
  readonly order: number;
  readonly flags: number;
  readonly blocking: boolean;
}

/** How the machine is set up. Everything but `kernel` has a default. */
export interface MachineConfig {
  /** `7.3`, `6.12.117`, … */
  readonly kernel: string;
  readonly preemptRt?: boolean;
  /** Default true, as in a kernel built with PREEMPT. PREEMPT_RT implies it. */
  readonly preemptRcu?: boolean;
  /**
   * `plenty`: what fits the limits succeeds. `pressure`: requests that may not block fail.
   * A number: that many pages are free, and the reserves are the kernel's.
   */
  readonly memory?: 'plenty' | 'pressure' | { readonly freePages: number };
  /** Pages of the machine; 262144 (1 GiB) by default. */
  readonly totalPages?: number;
  /** Bytes; 4096 by default. A power of two. */
  readonly pageSize?: number;
  /** Start of the generator that `failRate` draws from. */
  readonly seed?: number;
  /** Share of requests that fail, 0 to 1. */
  readonly failRate?: number;
  /** Refuses single requests; comes before `memory`. Must depend on the request alone to stay deterministic. */
  readonly fail?: (request: MemoryRequest) => boolean;
  readonly task?: Task;
}

/** A block of memory. `usable` is what `ksize()` tells: bytes, rounded up as the allocator rounds. */
export interface Block {
  readonly id: number;
  readonly kind: 'slab' | 'pages' | 'vmalloc';
  /** `kmalloc-64`, for slab objects. */
  readonly cache?: string;
  readonly order?: number;
  /** vmalloc: what was asked for; it changes as `vrealloc()` shrinks and grows in place. */
  requested: number;
  usable: number;
}

/** The whole state of the machine, plain data but for `config.fail`. */
export interface System {
  readonly config: ContextConfig & {
    readonly memory: NonNullable<MachineConfig['memory']>;
    readonly totalPages: number;
    readonly pageSize: number;
    readonly failRate: number;
    readonly fail: MachineConfig['fail'];
    readonly task: Task;
  };
  context: Context;
  readonly blocks: Map<number, Block>;
  nextId: number;
  requests: number;
  random: number;
  freePages: number;
  /** Blocks that wait for the deferred `vfree()`. */
  deferredFrees: number;
  /** Warnings that are printed once, and were. */
  readonly warned: Set<string>;
  /** The second in which `__might_resched()` last printed, and the one that it is. */
  lastSleepReport: number | undefined;
  seconds: number;
  reports: Report[];
  /** A BUG was hit: nothing runs any more. */
  halted: boolean;
}

/** Thrown when the kernel would not go on; the machine catches it. */
export class KernelHalted extends Error {}

/** A fresh machine in task context. Throws a RangeError for a version, page size or rate out of range. */
export function createSystem(config: MachineConfig): System {
  const pageSize = config.pageSize ?? 4096;
  const failRate = config.failRate ?? 0;
  if (pageSize < 4096 || (pageSize & (pageSize - 1)) !== 0) throw new RangeError(`page size: ${pageSize}`);
  if (!(failRate >= 0 && failRate <= 1)) throw new RangeError(`fail rate: ${failRate}`);
  const memory = config.memory ?? 'plenty';
  const totalPages = config.totalPages ?? 262_144;
  const preemptRt = config.preemptRt ?? false;
  return {
    config: {
      traits: kernelTraits(config.kernel),
      preemptRt,
      preemptRcu: preemptRt || (config.preemptRcu ?? true),
      memory,
      totalPages,
      pageSize,
      failRate,
      fail: config.fail,
      task: config.task ?? { pid: 45, name: 'insmod' },
    },
    context: TASK_CONTEXT,
    blocks: new Map(),
    nextId: 1,
    requests: 0,
    random: (config.seed ?? 0) >>> 0,
    freePages: typeof memory === 'object' ? memory.freePages : totalPages,
    deferredFrees: 0,
    warned: new Set(),
    lastSleepReport: undefined,
    seconds: 0,
    reports: [],
    halted: false,
  };
}

/** The traits of the machine's kernel. */
export function traitsOf(system: System): KernelTraits {
  return system.config.traits;
}

/** `in_interrupt()` now. */
export function inInterruptNow(system: System): boolean {
  return contextInInterrupt(system.config, system.context);
}

/** `might_sleep()`: reports where sleeping is forbidden. One a second is printed, kernel/sched/core.c. */
export function mightSleep(system: System, fn: string, at: CLocation): void {
  if (!sleepForbidden(system.context)) return;
  const suppressed = system.lastSleepReport === system.seconds;
  system.lastSleepReport = system.seconds;
  const { task, preemptRcu } = system.config;
  system.reports.push(sleepingReport(system.context, { function: fn, at }, { task, preemptRcu, suppressed }));
}

/** `schedule()`: the two complaints of a task that gives up the CPU where it must not. */
export function scheduleAway(system: System): void {
  const { context } = system;
  // __schedule() first tells RCU, then checks preempt_count; interrupts off alone is not looked at.
  if (context.rcuDepth > 0) {
    system.reports.push(
      warningReport('rcu-context-switch', context, {
        function: 'rcu_note_context_switch',
        at: placeOf(traitsOf(system), 'rcu_context_switch'),
        words: 'Voluntary context switch within RCU read-side critical section!',
      }),
    );
  }
  if (context.preemptCount !== 0 || context.idle) {
    system.reports.push(schedulingReport(context, system.config.task));
  }
}

/** `BUG_ON()`: reports and halts. Does not return. */
export function kernelBug(system: System, fn: string, at: CLocation): never {
  system.reports.push(bugReport(system.context, { function: fn, at }));
  system.halted = true;
  throw new KernelHalted();
}

/** Whether a once-only warning is silent by now; remembers it. */
export function warnedBefore(system: System, id: string): boolean {
  const before = system.warned.has(id);
  system.warned.add(id);
  return before;
}

/** Whether the injected failures refuse this request. Draws from the generator only if a rate is set. */
export function injectedFailure(system: System, order: number, flags: number, blocking: boolean): boolean {
  const index = system.requests++;
  if (system.config.fail?.({ index, order, flags, blocking })) return true;
  if (system.config.failRate === 0) return false;
  const { value, state } = nextRandom(system.random);
  system.random = state;
  return value < system.config.failRate;
}

/** Registers a block. */
export function addBlock(system: System, block: Omit<Block, 'id'>): Block {
  const added: Block = { ...block, id: system.nextId++ };
  system.blocks.set(added.id, added);
  return added;
}
