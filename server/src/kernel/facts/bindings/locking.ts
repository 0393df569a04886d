import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, acquires, KERNEL_ALLOC, MAYBE, NEVER, releases, rows, tries } from './rows.ts';

/** Locks, RCU, waiting, interrupts, timers, work queues and tasks. */
export const locking: readonly BindingFact[] = [
  ...rows('kernel/locking/mutex.c', acquires('mutex'), 'mutex_lock'),
  ...rows('kernel/locking/mutex.c', tries('mutex'), 'mutex_trylock'),
  ...rows('kernel/locking/mutex.c', releases('mutex'), 'mutex_unlock'),
  ...rows('kernel/locking/mutex.c', NEVER, '__mutex_init mutex_init_generic mutex_destroy'),
  ...rows('rust/helpers/mutex.c', NEVER, 'mutex_assert_is_held'),
  ...rows('include/linux/spinlock.h', acquires('spin'), 'spin_lock'),
  ...rows('include/linux/spinlock.h', tries('spin'), 'spin_trylock'),
  ...rows('include/linux/spinlock.h', releases('spin'), 'spin_unlock'),
  ...rows('include/linux/spinlock.h', acquires('spin-irq'), 'spin_lock_irq_disable'),
  ...rows('include/linux/spinlock.h', tries('spin-irq'), 'spin_trylock_irq_disable'),
  ...rows('include/linux/spinlock.h', releases('spin-irq'), 'spin_unlock_irq_enable'),
  ...rows('kernel/locking/spinlock_debug.c', NEVER, '__spin_lock_init spin_assert_is_held'),
  ...rows('rust/helpers/interrupt.c', acquires('irq'), 'local_interrupt_disable'),
  ...rows('rust/helpers/interrupt.c', releases('irq'), 'local_interrupt_enable'),
  ...rows('kernel/locking/lockdep.c', NEVER, 'lockdep_register_key lockdep_assert_irqs_disabled'),
  ...rows('kernel/locking/lockdep.c', ALWAYS, 'lockdep_unregister_key'),
  ...rows('include/linux/dma-resv.h', acquires('ww-mutex'), 'dma_resv_lock'),
  ...rows('include/linux/dma-resv.h', releases('ww-mutex'), 'dma_resv_unlock'),

  ...rows('include/linux/rcupdate.h', acquires('rcu'), 'rcu_read_lock'),
  ...rows('include/linux/rcupdate.h', releases('rcu'), 'rcu_read_unlock'),
  ...rows('kernel/rcu/tree.c', ALWAYS, 'rcu_barrier synchronize_rcu'),
  ...rows('include/linux/srcu.h', acquires('srcu'), 'srcu_read_lock'),
  ...rows('include/linux/srcu.h', releases('srcu'), 'srcu_read_unlock'),
  ...rows(
    'kernel/rcu/srcutree.c',
    ALWAYS,
    'synchronize_srcu synchronize_srcu_expedited srcu_barrier cleanup_srcu_struct',
  ),
  ...rows('kernel/rcu/srcutree.c', KERNEL_ALLOC, 'init_srcu_struct_with_key'),
  ...rows('kernel/rcu/srcutree.c', NEVER, 'srcu_readers_active'),

  ...rows('kernel/sched/core.c', ALWAYS, '__might_sleep might_resched'),
  ...rows('kernel/time/sleep_timeout.c', ALWAYS, 'schedule_timeout'),
  ...rows('include/linux/delay.h', ALWAYS, 'fsleep'),
  ...rows('include/asm-generic/delay.h', NEVER, 'udelay'),
  ...rows('kernel/sched/completion.c', ALWAYS, 'wait_for_completion'),
  ...rows('kernel/sched/completion.c', NEVER, 'complete_all init_completion'),
  ...rows(
    'kernel/sched/wait.c',
    NEVER,
    '__init_waitqueue_head __wake_up __wake_up_pollfree __wake_up_sync finish_wait',
  ),
  ...rows(
    'kernel/sched/wait.c',
    { sleep: 'never', note: 'the task must not block again before it schedules' },
    'prepare_to_wait_exclusive',
  ),
  ...rows('include/linux/wait.h', NEVER, 'init_wait'),
  ...rows('include/linux/poll.h', { sleep: 'maybe', callsBack: true }, 'poll_wait'),

  ...rows('kernel/irq/manage.c', KERNEL_ALLOC, 'request_irq request_threaded_irq'),
  ...rows('kernel/irq/manage.c', ALWAYS, 'free_irq synchronize_irq'),

  // Waiting for a running callback spins, but sleeps on a PREEMPT_RT kernel.
  ...rows(
    'kernel/time/hrtimer.c',
    { sleep: 'maybe', note: 'waits for a running callback; sleeps on PREEMPT_RT' },
    'hrtimer_cancel',
  ),
  ...rows(
    'kernel/time/hrtimer.c',
    NEVER,
    'hrtimer_forward hrtimer_restart hrtimer_setup hrtimer_start_range_ns',
  ),
  ...rows(
    'kernel/time/timekeeping.c',
    NEVER,
    'ktime_get ktime_get_boottime ktime_get_clocktai ktime_get_real',
  ),
  ...rows('include/linux/ktime.h', NEVER, 'ktime_to_ms ktime_to_us'),
  ...rows('kernel/time/time.c', NEVER, '__msecs_to_jiffies'),
  ...rows('kernel/time/timer.c', NEVER, 'timer_init_key'),
  ...rows(
    'kernel/workqueue.c',
    NEVER,
    'queue_work_on queue_delayed_work_on init_work_with_key delayed_work_timer_fn',
  ),

  ...rows('include/linux/sched.h', NEVER, 'get_current signal_pending task_uid task_euid'),
  ...rows('kernel/sched/core.c', NEVER, 'wake_up_process'),
  ...rows('include/linux/sched/task.h', NEVER, 'get_task_struct put_task_struct'),
  ...rows('kernel/task_work.c', NEVER, 'init_task_work task_work_add'),
  ...rows('kernel/pid.c', NEVER, 'task_active_pid_ns task_get_pid_ns task_tgid_nr_ns'),
  ...rows('include/linux/pid_namespace.h', NEVER, 'get_pid_ns'),
  ...rows('kernel/pid_namespace.c', MAYBE, 'put_pid_ns'),
  ...rows('include/linux/cred.h', NEVER, 'get_cred put_cred current_euid current_user_ns'),
  ...rows('include/linux/uidgid.h', NEVER, 'from_kuid uid_eq'),
];
