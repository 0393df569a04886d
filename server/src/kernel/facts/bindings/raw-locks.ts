import type { BindingFact } from '../../fact-types.ts';
import { acquires, releases, rows } from './rows.ts';

/**
 * The lock functions that no Rust of a recent kernel calls, but that abstractions of the `rust` branch (2021 to 2023) and
 * modules of people's own do.
 */
export const rawLocks: readonly BindingFact[] = [
  ...rows('include/linux/spinlock.h', acquires('spin-irq'), 'spin_lock_irqsave spin_lock_irq'),
  ...rows('include/linux/spinlock.h', releases('spin-irq'), 'spin_unlock_irqrestore spin_unlock_irq'),
  ...rows('include/linux/spinlock.h', acquires('spin'), 'raw_spin_lock spin_lock_bh'),
  ...rows('include/linux/spinlock.h', releases('spin'), 'raw_spin_unlock spin_unlock_bh'),
  ...rows('include/linux/spinlock.h', acquires('spin-irq'), 'raw_spin_lock_irqsave raw_spin_lock_irq'),
  ...rows('include/linux/spinlock.h', releases('spin-irq'), 'raw_spin_unlock_irqrestore raw_spin_unlock_irq'),
  ...rows('include/linux/irqflags.h', acquires('irq'), 'local_irq_save local_irq_disable'),
  ...rows('include/linux/irqflags.h', releases('irq'), 'local_irq_restore local_irq_enable'),
];
