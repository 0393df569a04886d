import type { HoldKind } from '../../emulator/index.ts';
import type { HoldInfo } from '../state.ts';

const labels: Readonly<Record<HoldKind, string>> = {
  spinlock: 'spinlock',
  spinlock_bh: 'spinlock, softirqs off',
  spinlock_irq: 'spinlock, irqs off',
  spinlock_irqsave: 'spinlock, irqs off',
  spinlock_irq_disable: 'spinlock, irqs off',
  raw_spinlock: 'raw spinlock',
  raw_spinlock_irqsave: 'raw spinlock, irqs off',
  read_lock: 'rwlock for reading',
  write_lock: 'rwlock for writing',
  xa_lock: 'XArray lock',
  ma_lock: 'maple tree lock',
  mutex: 'mutex',
  rwsem: 'rwsem',
  srcu: 'SRCU read side',
  rcu: 'RCU read side',
  rcu_bh: 'RCU-bh read side',
  rcu_sched: 'RCU-sched read side',
  irq_disable: 'irqs off',
  irq_save: 'irqs off',
  interrupt_disable: 'irqs off',
  bh_disable: 'softirqs off',
  preempt_disable: 'preemption off',
  migrate_disable: 'migration off',
  preempt_count: 'preemption off',
};

/** A kind of hold in a maintainer's words: `spinlock, irqs off`. */
export function labelOf(kind: HoldKind): string {
  return labels[kind];
}

/** What a reader knows a hold by: `inner` for `self.inner.lock()`; the kind's own word where nothing has a name. */
export function shortName(hold: Pick<HoldInfo, 'name' | 'kind'>): string {
  const code = /`([^`]+)`/.exec(hold.name)?.[1];
  if (code === undefined) return hold.name;
  const receiver = /^(.*)\.\w+\(\)$/.exec(code)?.[1];
  if (receiver !== undefined) return /(\w+|\))$/.exec(receiver)?.[1] === ')' ? receiver : lastWord(receiver);
  if (hold.kind === 'rcu' && /read_lock\(\)$/.test(code)) return 'RCU';
  return code;
}

function lastWord(path: string): string {
  return /(\w+)\W*$/.exec(path)?.[1] ?? path;
}
