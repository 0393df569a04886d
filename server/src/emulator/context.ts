import { type HoldKind, type HoldKindRow, holdKindRow } from './hold-kinds.ts';
import type { KernelTraits } from './kernels.ts';
import { inHardirq, inInterrupt, inNmi, preemptLayout } from './preempt.ts';

/** Configuration that changes what a lock does to the context. */
export interface ContextConfig {
  readonly traits: KernelTraits;
  /** CONFIG_PREEMPT_RT: `spinlock_t` and `rwlock_t` sleep. */
  readonly preemptRt: boolean;
  /** CONFIG_PREEMPT_RCU: `rcu_read_lock()` counts on its own and leaves `preempt_count` alone. */
  readonly preemptRcu: boolean;
}

/** One thing that is held. `id` names it for the release; `name` and `where` are for people and are never read. */
export interface Hold {
  readonly kind: HoldKind;
  readonly id: string;
  readonly name?: string;
  readonly where?: string;
  /** Only for `preempt_count`: what it adds, may be negative; 1 where it is not said. */
  readonly amount?: number;
}

interface HeldEntry extends Hold {
  /** Interrupts were off before, where the kind saves that. */
  readonly irqsWereOff: boolean;
}

/** What the CPU is doing: a task, or which kind of interrupt. */
export type ContextLevel = 'task' | 'softirq' | 'hardirq' | 'nmi';

/** The state that decides what may sleep. A value: entering and leaving give a new one. */
export interface Context {
  readonly level: ContextLevel;
  /** What runs is, or interrupted, the idle task, which has preemption off. */
  readonly idle: boolean;
  readonly preemptCount: number;
  readonly irqsDisabled: boolean;
  readonly rcuDepth: number;
  /** `current->softirq_disable_cnt`, in offsets; PREEMPT_RT only. */
  readonly softirqDisableCount: number;
  /** Interrupts were off when the first `local_interrupt_disable()` ran. */
  readonly interruptsWereOff: boolean;
  /** In the order of acquisition. */
  readonly held: readonly HeldEntry[];
}

/** A preemptible task that holds nothing. */
export const TASK_CONTEXT: Context = {
  level: 'task',
  idle: false,
  preemptCount: 0,
  irqsDisabled: false,
  rcuDepth: 0,
  softirqDisableCount: 0,
  interruptsWereOff: false,
  held: [],
};

/**
 * The context at the entry of an interrupt handler. `interrupted` says what it interrupts: an idle CPU has
 * preemption off already, so a hard interrupt of 7.3 shows 0x1000001 there (measured) and 0x1000000 in a task.
 */
export function interruptContext(
  config: ContextConfig,
  level: Exclude<ContextLevel, 'task'>,
  interrupted: 'idle' | 'task' = 'idle',
): Context {
  const layout = preemptLayout(config.traits);
  const offset = { softirq: layout.softirqOffset, hardirq: layout.hardirqOffset, nmi: layout.nmiOffset }[
    level
  ];
  const idle = interrupted === 'idle';
  // irq_enter() and nmi_enter() add to preempt_count; PREEMPT_RT runs softirqs in threads and counts in the task.
  const inThread = level === 'softirq' && config.preemptRt;
  return {
    ...TASK_CONTEXT,
    level,
    idle: idle && !inThread,
    preemptCount: inThread ? 0 : (idle ? 1 : 0) + offset,
    softirqDisableCount: inThread ? offset : 0,
    rcuDepth: inThread ? 1 : 0,
    irqsDisabled: level !== 'softirq',
  };
}

/**
 * The context that a callback is entered in, by the name that the kernel model gives it. `rcu` and `atomic` are tasks
 * that hold what `id` names. Undefined for what says nothing (`caller`, `unknown`).
 */
export function callbackContext(
  config: ContextConfig,
  kind: 'process' | 'softirq' | 'hardirq' | 'rcu' | 'atomic' | 'caller' | 'unknown',
  id = 'callback',
): Context | undefined {
  switch (kind) {
    case 'process':
      return TASK_CONTEXT;
    case 'softirq':
    case 'hardirq':
      return interruptContext(config, kind);
    case 'rcu':
      return enterContext(config, TASK_CONTEXT, { kind: 'rcu', id });
    case 'atomic':
      return enterContext(config, TASK_CONTEXT, { kind: 'preempt_disable', id });
    default:
      return undefined;
  }
}

interface Effect {
  readonly count: number;
  readonly rcu: number;
  readonly softirqs: number;
  readonly irqs: 'keep' | 'off' | 'counted';
}

/** What a hold adds to the context, by the row of its kind. */
function effectOf(config: ContextConfig, hold: Hold): Effect {
  const { adds, irqs } = holdKindRow(hold.kind);
  const effect = { count: 0, rcu: 0, softirqs: 0, irqs: irqsOf(config, irqs) };
  const { softirqDisableOffset, hardirqDisableOffset } = preemptLayout(config.traits);
  for (const part of adds) {
    switch (part) {
      case 'preempt':
        effect.count++;
        break;
      case 'lock':
        // rt_spin_lock() is an rtmutex with an RCU read side section and migration off: preempt_count stays.
        if (config.preemptRt) effect.rcu++;
        else effect.count++;
        break;
      case 'rcu':
        if (config.preemptRcu || config.preemptRt) effect.rcu++;
        else effect.count++;
        break;
      case 'bh':
        // Bottom halves off on PREEMPT_RT: a per-task count and an RCU read side section, kernel/softirq.c.
        if (config.preemptRt) {
          effect.rcu++;
          effect.softirqs += softirqDisableOffset;
        } else effect.count += softirqDisableOffset;
        break;
      case 'amount':
        effect.count += hold.amount ?? 1;
    }
  }
  if (effect.irqs === 'counted') effect.count += hardirqDisableOffset;
  return effect;
}

/** What happens to interrupts. A kernel before 7.3 does not count: `local_interrupt_disable()` is then `local_irq_save()`. */
function irqsOf({ preemptRt, traits }: ContextConfig, irqs: HoldKindRow['irqs']): Effect['irqs'] {
  if (irqs === undefined || (preemptRt && irqs.endsWith('-but-rt'))) return 'keep';
  return irqs.startsWith('counted') && preemptLayout(traits).hardirqDisableOffset ? 'counted' : 'off';
}

/** Takes or disables something. The acquisition itself may sleep: `acquireMaySleep` tells. */
export function enterContext(config: ContextConfig, context: Context, hold: Hold): Context {
  const effect = effectOf(config, hold);
  const layout = preemptLayout(config.traits);
  const first = effect.irqs === 'counted' && (context.preemptCount & layout.hardirqDisableMask) === 0;
  return {
    ...context,
    preemptCount: context.preemptCount + effect.count,
    rcuDepth: context.rcuDepth + effect.rcu,
    softirqDisableCount: context.softirqDisableCount + effect.softirqs,
    irqsDisabled: context.irqsDisabled || effect.irqs !== 'keep',
    interruptsWereOff: first ? context.irqsDisabled : context.interruptsWereOff,
    held: [...context.held, { ...hold, irqsWereOff: context.irqsDisabled }],
  };
}

/**
 * Releases what was entered under `id` (the youngest of that id). Gives undefined where nothing is held under it.
 * Order is free, as in the kernel: an irqsave lock puts back the state that it saved, whatever came between.
 */
export function leaveContext(config: ContextConfig, context: Context, id: string): Context | undefined {
  const index = context.held.findLastIndex((h) => h.id === id);
  const hold = context.held[index];
  if (!hold) return undefined;
  const effect = effectOf(config, hold);
  const layout = preemptLayout(config.traits);
  const preemptCount = context.preemptCount - effect.count;
  let { irqsDisabled } = context;
  if (effect.irqs === 'off') {
    // spin_unlock_irq() and local_irq_enable() enable without asking; the saving ones put back.
    irqsDisabled = holdKindRow(hold.kind).enables ? false : hold.irqsWereOff;
  } else if (effect.irqs === 'counted' && (preemptCount & layout.hardirqDisableMask) === 0) {
    irqsDisabled = context.interruptsWereOff;
  }
  return {
    ...context,
    preemptCount,
    rcuDepth: context.rcuDepth - effect.rcu,
    softirqDisableCount: context.softirqDisableCount - effect.softirqs,
    irqsDisabled,
    held: context.held.filter((_, i) => i !== index),
  };
}

/** Whether taking it may itself sleep: mutexes and rwsems always, spinlocks under PREEMPT_RT. */
export function acquireMaySleep(config: ContextConfig, kind: HoldKind): boolean {
  const { sleeps } = holdKindRow(kind);
  return sleeps === 'always' || (config.preemptRt && sleeps === 'rt');
}

/** The locks that PREEMPT_RT turns into rtmutexes. */
export function isRtSleepingLock(kind: HoldKind): boolean {
  return holdKindRow(kind).sleeps === 'rt';
}

/** Whether `might_sleep()` complains here: the condition of `__might_resched()`, kernel/sched/core.c. */
export function sleepForbidden(context: Context): boolean {
  return context.preemptCount !== 0 || context.rcuDepth !== 0 || context.irqsDisabled || context.idle;
}

/** `in_interrupt()` of this context, with PREEMPT_RT's own softirq count. */
export function contextInInterrupt(config: ContextConfig, context: Context): boolean {
  return inInterrupt(preemptLayout(config.traits), context.preemptCount) || context.softirqDisableCount !== 0;
}

/** `in_hardirq()`. */
export function contextInHardirq(config: ContextConfig, context: Context): boolean {
  return inHardirq(preemptLayout(config.traits), context.preemptCount);
}

/** `in_nmi()`. */
export function contextInNmi(config: ContextConfig, context: Context): boolean {
  return inNmi(preemptLayout(config.traits), context.preemptCount);
}

const keys = new WeakMap<Context, string>();

/** A key for memoising: equal for two contexts exactly if nothing that decides a report differs. */
export function contextKey(context: Context): string {
  let key = keys.get(context);
  if (key === undefined) keys.set(context, (key = keyOf(context)));
  return key;
}

function keyOf(context: Context): string {
  const held = context.held
    .map((h) => `${h.kind}:${h.id}:${h.irqsWereOff ? 1 : 0}:${h.amount ?? ''}`)
    .join(',');
  const bits = [context.idle, context.irqsDisabled, context.interruptsWereOff].map(Number).join('');
  return `${context.level} ${bits} ${context.preemptCount} ${context.rcuDepth} ${context.softirqDisableCount} ${held}`;
}
