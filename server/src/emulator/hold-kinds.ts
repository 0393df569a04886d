import type { LockKind } from '../kernel/fact-types.ts';

/** What a row of the table says of a kind of lock or section. */
export interface HoldKindRow {
  /** A maintainer's words for it in the panel: `spinlock, irqs off`. */
  readonly label: string;
  /** What makes a context atomic, as a clause of a message; absent where one may sleep while it is held. */
  readonly phrase?: string;
  /**
   * What it adds to the context, part by part: `lock` is a `spinlock_t`, which PREEMPT_RT makes an rtmutex; `amount` is
   * what the hold itself says. See `effectOf`.
   */
  readonly adds: readonly ('preempt' | 'lock' | 'bh' | 'rcu' | 'amount')[];
  /** Interrupts: `off`, `off-but-rt` where PREEMPT_RT leaves them on, `counted` by `local_interrupt_disable()`. */
  readonly irqs?: 'off' | 'off-but-rt' | 'counted' | 'counted-but-rt';
  /** Its end enables interrupts without asking how they were. */
  readonly enables?: true;
  /** Taking it may sleep: always, or under PREEMPT_RT. */
  readonly sleeps?: 'always' | 'rt';
}

const IRQS_OFF = 'a spinlock is held with interrupts off';

/**
 * All that can be held or disabled, one row each; whatever tells kinds apart reads it here, so a new kind is a row and
 * nothing else. `xa_lock` and `ma_lock` are plain spinlocks inside an XArray or a maple tree; `spinlock_irq_disable` is
 * the lock of Rust's `SpinLockIrq` (7.3); `preempt_count` adds what klint's `adjust` says.
 *
 * Sources: linux/spinlock_api_smp.h, linux/spinlock_rt.h, linux/rcupdate.h, linux/bottom_half.h, linux/irqflags.h.
 */
export const holdKinds = {
  spinlock: { label: 'spinlock', phrase: 'a spinlock is held', adds: ['lock'], sleeps: 'rt' },
  spinlock_bh: {
    label: 'spinlock, softirqs off',
    phrase: 'a spinlock is held with softirqs off',
    adds: ['bh', 'lock'],
    sleeps: 'rt',
  },
  spinlock_irq: {
    label: 'spinlock, irqs off',
    phrase: IRQS_OFF,
    adds: ['lock'],
    irqs: 'off-but-rt',
    enables: true,
    sleeps: 'rt',
  },
  spinlock_irqsave: {
    label: 'spinlock, irqs off',
    phrase: IRQS_OFF,
    adds: ['lock'],
    irqs: 'off-but-rt',
    sleeps: 'rt',
  },
  spinlock_irq_disable: {
    label: 'spinlock, irqs off',
    phrase: IRQS_OFF,
    adds: ['lock'],
    irqs: 'counted-but-rt',
    sleeps: 'rt',
  },
  raw_spinlock: { label: 'raw spinlock', phrase: 'a raw spinlock is held', adds: ['preempt'] },
  raw_spinlock_irqsave: {
    label: 'raw spinlock, irqs off',
    phrase: 'a raw spinlock is held with interrupts off',
    adds: ['preempt'],
    irqs: 'off',
  },
  read_lock: {
    label: 'rwlock for reading',
    phrase: 'a rwlock is held for reading',
    adds: ['lock'],
    sleeps: 'rt',
  },
  write_lock: {
    label: 'rwlock for writing',
    phrase: 'a rwlock is held for writing',
    adds: ['lock'],
    sleeps: 'rt',
  },
  xa_lock: { label: 'XArray lock', phrase: "the XArray's own lock is held", adds: ['lock'], sleeps: 'rt' },
  ma_lock: {
    label: 'maple tree lock',
    phrase: "the maple tree's own lock is held",
    adds: ['lock'],
    sleeps: 'rt',
  },
  mutex: { label: 'mutex', adds: [], sleeps: 'always' },
  rwsem: { label: 'rwsem', adds: [], sleeps: 'always' },
  srcu: { label: 'SRCU read side', adds: [] },
  rcu: { label: 'RCU read side', phrase: 'an RCU read-side critical section is open', adds: ['rcu'] },
  rcu_bh: {
    label: 'RCU-bh read side',
    phrase: 'an RCU-bh read-side critical section is open',
    adds: ['bh'],
  },
  rcu_sched: {
    label: 'RCU-sched read side',
    phrase: 'an RCU-sched read-side critical section is open',
    adds: ['preempt'],
  },
  irq_disable: {
    label: 'irqs off',
    phrase: 'interrupts are off',
    adds: [],
    irqs: 'off',
    enables: true,
  },
  irq_save: { label: 'irqs off', phrase: 'interrupts are off', adds: [], irqs: 'off' },
  interrupt_disable: { label: 'irqs off', phrase: 'interrupts are off', adds: [], irqs: 'counted' },
  bh_disable: { label: 'softirqs off', phrase: 'softirqs are off', adds: ['bh'] },
  preempt_disable: { label: 'preemption off', phrase: 'preemption is off', adds: ['preempt'] },
  migrate_disable: { label: 'migration off', adds: [] },
  preempt_count: { label: 'preemption off', phrase: 'preemption is off', adds: ['amount'] },
} as const satisfies Record<string, HoldKindRow>;

/** A kind of lock or section. */
export type HoldKind = keyof typeof holdKinds;

/** What the table says of a kind. */
export function holdKindRow(kind: HoldKind): HoldKindRow {
  return holdKinds[kind];
}

/** Whether one may sleep while it is held. */
export function allowsSleep(kind: HoldKind): boolean {
  return holdKindRow(kind).phrase === undefined;
}

/** The kind of hold that a C function's lock is. */
export const holdOfLock = {
  spin: 'spinlock',
  'spin-irq': 'spinlock_irq_disable',
  irq: 'interrupt_disable',
  rcu: 'rcu',
  srcu: 'srcu',
  xa: 'xa_lock',
  mutex: 'mutex',
  rwsem: 'rwsem',
  'ww-mutex': 'mutex',
  vma: 'migrate_disable',
  'drm-dev': 'srcu',
} as const satisfies Record<LockKind, HoldKind>;
