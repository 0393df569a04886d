/**
 * The kernel's own words: what says that it may sleep, what takes a lock, and what by its contract does neither though
 * its body goes through assembler, the scheduler or function pointers. By exact name, never by pattern, and each with
 * the file that says so; everything else is read.
 */
import type { LockKind } from '../kernel/fact-types.ts';
import { type Primitive, type PrimitiveRow, row } from './primitive-rows.ts';
import { quiet } from './quiet-primitives.ts';

export type { Primitive } from './primitive-rows.ts';

const lock = (op: 'acquire' | 'try' | 'release', kind: LockKind, sleep: 'always' | 'never' = 'never') => ({
  sleep,
  lock: { op, kind },
});

const kmalloc = (flagsIdx: number): Primitive => ({ sleep: 'flags', flagsIdx, allocates: 'kmalloc' });

const rows: readonly PrimitiveRow[] = [
  // include/linux/kernel.h, kernel/sched/: the words for it, and the scheduler itself.
  row(
    { sleep: 'always' },
    `might_sleep __might_sleep __might_resched might_resched cond_resched __cond_resched _cond_resched schedule
   schedule_preempt_disabled schedule_idle io_schedule io_schedule_timeout schedule_timeout schedule_timeout_interruptible
   schedule_timeout_killable schedule_timeout_uninterruptible schedule_timeout_idle schedule_hrtimeout
   schedule_hrtimeout_range schedule_hrtimeout_range_clock yield yield_to might_fault __might_fault cond_resched_rcu
   cond_resched_lock __cond_resched_lock cond_resched_rwlock_read cond_resched_rwlock_write wait_woken bit_wait bit_wait_io`,
  ),
  // include/linux/uaccess.h, arch/*/include/asm/uaccess.h: might_fault() stands at the head of each.
  row(
    { sleep: 'always' },
    `copy_from_user copy_to_user _copy_from_user _copy_to_user _inline_copy_from_user _inline_copy_to_user copy_in_user
   __copy_from_user __copy_to_user raw_copy_in_user get_user put_user __get_user __put_user clear_user __clear_user
   strncpy_from_user strnlen_user strndup_user copy_struct_from_user`,
  ),
  // kernel/time/sleep_timeout.c: loops until the time is over, which it is not at first.
  row({ sleep: 'always' }, 'msleep msleep_interruptible usleep_range usleep_range_state usleep_range_idle'),
  // include/linux/completion.h, wait.h, wait_bit.h: these say might_sleep() before they look; others are read.
  row(
    { sleep: 'always' },
    `wait_for_completion wait_for_completion_io wait_for_completion_interruptible wait_for_completion_killable
   wait_for_completion_state wait_for_completion_timeout wait_for_completion_io_timeout
   wait_for_completion_interruptible_timeout wait_for_completion_killable_timeout wait_event wait_event_freezable
   wait_event_timeout wait_event_freezable_timeout wait_event_interruptible
   wait_event_interruptible_timeout wait_event_interruptible_exclusive wait_event_killable wait_event_killable_timeout
   wait_event_killable_exclusive wait_event_idle wait_event_idle_timeout wait_event_idle_exclusive wait_event_state
   wait_event_hrtimeout wait_event_interruptible_hrtimeout io_wait_event
   wait_on_bit wait_on_bit_io wait_on_bit_timeout wait_on_bit_action wait_on_bit_lock wait_on_bit_lock_io wait_var_event
   wait_var_event_killable wait_var_event_timeout wait_var_event_interruptible`,
  ),
  // kernel/locking/: mutexes, semaphores and their relatives; each says might_sleep() before it tries.
  row(
    lock('acquire', 'mutex', 'always'),
    'mutex_lock mutex_lock_nested mutex_lock_io mutex_lock_io_nested _mutex_lock_nest_lock mutex_lock_nest_lock rt_mutex_lock rt_mutex_lock_nested',
  ),
  row(
    { sleep: 'always' },
    `mutex_lock_interruptible mutex_lock_interruptible_nested mutex_lock_killable mutex_lock_killable_nested
   _mutex_lock_killable mutex_lock_killable_nest_lock rt_mutex_lock_interruptible rt_mutex_lock_killable down
   down_interruptible down_killable down_timeout down_read_interruptible down_read_killable down_read_killable_nested
   down_write_killable down_write_killable_nested ww_mutex_lock_interruptible`,
  ),
  row(
    lock('acquire', 'rwsem', 'always'),
    'down_read down_read_nested down_read_non_owner down_write down_write_nested _down_write_nest_lock down_write_nest_lock percpu_down_read percpu_down_write',
  ),
  row(lock('acquire', 'ww-mutex', 'always'), 'ww_mutex_lock ww_mutex_lock_slow'),
  row(
    lock('try', 'mutex'),
    'mutex_trylock _mutex_trylock_nest_lock mutex_trylock_nest_lock rt_mutex_trylock',
  ),
  row(lock('try', 'rwsem'), 'down_read_trylock down_write_trylock percpu_down_read_trylock'),
  row(
    { sleep: 'never' },
    'down_trylock up downgrade_write mutex_is_locked rwsem_is_locked rwsem_is_contended',
  ),
  row(lock('release', 'mutex'), 'mutex_unlock rt_mutex_unlock'),
  row(lock('release', 'rwsem'), 'up_read up_read_non_owner up_write percpu_up_read percpu_up_write'),
  row(lock('release', 'ww-mutex'), 'ww_mutex_unlock'),
  row(
    { sleep: 'never' },
    'ww_mutex_trylock ww_acquire_init ww_acquire_done ww_acquire_fini ww_mutex_destroy mutex_destroy __mutex_init mutex_init_generic mutex_init __init_rwsem init_rwsem mutex_init_lockep',
  ),

  // include/linux/spinlock.h, rwlock.h, bit_spinlock.h, seqlock.h, local_lock.h (PREEMPT_RT is another kernel).
  row(
    lock('acquire', 'spin'),
    `spin_lock spin_lock_nested spin_lock_nest_lock _spin_lock_nest_lock raw_spin_lock raw_spin_lock_nested
   raw_spin_lock_nest_lock _raw_spin_lock _raw_spin_lock_nested spin_lock_bh spin_lock_bh_nested raw_spin_lock_bh
   _raw_spin_lock_bh read_lock write_lock read_lock_bh write_lock_bh _raw_read_lock _raw_write_lock write_lock_nested
   __raw_spin_lock arch_spin_lock bit_spin_lock hlist_bl_lock local_lock local_lock_nested_bh
   write_seqlock write_seqlock_bh write_seqcount_begin read_seqlock_excl do_raw_spin_lock do_raw_write_lock`,
  ),
  row(
    lock('release', 'spin'),
    `spin_unlock raw_spin_unlock _raw_spin_unlock spin_unlock_bh raw_spin_unlock_bh _raw_spin_unlock_bh read_unlock
   write_unlock read_unlock_bh write_unlock_bh _raw_read_unlock _raw_write_unlock __raw_spin_unlock arch_spin_unlock
   bit_spin_unlock __bit_spin_unlock hlist_bl_unlock local_unlock local_unlock_nested_bh write_sequnlock
   write_sequnlock_bh write_seqcount_end read_sequnlock_excl do_raw_spin_unlock do_raw_write_unlock`,
  ),
  row(
    lock('acquire', 'spin-irq'),
    `spin_lock_irq spin_lock_irqsave spin_lock_irqsave_nested raw_spin_lock_irq raw_spin_lock_irqsave
   raw_spin_lock_irqsave_nested _raw_spin_lock_irq _raw_spin_lock_irqsave _raw_spin_lock_irqsave_nested read_lock_irq
   read_lock_irqsave write_lock_irq write_lock_irqsave local_lock_irq local_lock_irqsave write_seqlock_irq
   write_seqlock_irqsave spin_lock_irq_disable`,
  ),
  row(
    lock('release', 'spin-irq'),
    `spin_unlock_irq spin_unlock_irqrestore raw_spin_unlock_irq raw_spin_unlock_irqrestore _raw_spin_unlock_irq
   _raw_spin_unlock_irqrestore read_unlock_irq read_unlock_irqrestore write_unlock_irq write_unlock_irqrestore
   local_unlock_irq local_unlock_irqrestore write_sequnlock_irq write_sequnlock_irqrestore spin_unlock_irq_enable`,
  ),
  row(
    lock('try', 'spin'),
    `spin_trylock raw_spin_trylock _raw_spin_trylock spin_trylock_bh _raw_spin_trylock_bh raw_spin_trylock_bh read_trylock
   write_trylock bit_spin_trylock do_raw_spin_trylock`,
  ),
  row(
    lock('try', 'spin-irq'),
    'spin_trylock_irq spin_trylock_irqsave raw_spin_trylock_irq raw_spin_trylock_irqsave spin_trylock_irq_disable',
  ),
  row(
    { sleep: 'never' },
    `spin_is_locked raw_spin_is_locked spin_is_contended raw_spin_is_contended rwlock_is_contended spin_needbreak
   __raw_spin_lock_init spin_lock_init raw_spin_lock_init __spin_lock_init rwlock_init __rwlock_init seqlock_init
   seqcount_init __seqcount_init read_seqcount_begin read_seqcount_retry raw_read_seqcount_begin raw_read_seqcount
   raw_write_seqcount_begin raw_write_seqcount_end read_seqbegin read_seqretry raw_seqcount_begin need_seqretry
   done_seqretry read_seqbegin_or_lock __read_seqcount_begin __read_seqcount_retry local_lock_init write_seqcount_invalidate
   raw_read_seqcount_latch raw_write_seqcount_latch bit_spin_is_locked`,
  ),
  // include/linux/preempt.h, irqflags.h, bottom_half.h.
  row(
    lock('acquire', 'irq'),
    'local_irq_disable raw_local_irq_disable local_irq_save raw_local_irq_save local_interrupt_disable',
  ),
  row(
    lock('release', 'irq'),
    'local_irq_enable raw_local_irq_enable local_irq_restore raw_local_irq_restore local_interrupt_enable',
  ),
  row(
    lock('acquire', 'spin'),
    'preempt_disable preempt_disable_notrace __preempt_disable local_bh_disable __local_bh_disable_ip get_cpu get_cpu_ptr get_cpu_var',
  ),
  row(
    lock('release', 'spin'),
    'preempt_enable preempt_enable_notrace preempt_enable_no_resched local_bh_enable __local_bh_enable_ip _local_bh_enable put_cpu put_cpu_ptr put_cpu_var',
  ),
  row(
    { sleep: 'never' },
    `migrate_disable migrate_enable preempt_count preempt_count_add preempt_count_sub in_atomic in_interrupt in_task in_irq
   in_hardirq in_softirq in_serving_softirq in_nmi irqs_disabled irqs_disabled_flags raw_irqs_disabled preemptible
   need_resched tif_need_resched test_need_resched set_need_resched pagefault_disable pagefault_enable
   pagefault_disabled faulthandler_disabled non_block_start non_block_end irq_count hardirq_count softirq_count local_save_flags
   raw_local_save_flags arch_irqs_disabled arch_irqs_disabled_flags arch_local_save_flags smp_processor_id
   raw_smp_processor_id debug_smp_processor_id __smp_processor_id get_current preempt_check_resched set_preempt_need_resched`,
  ),
  // include/linux/rcupdate.h, srcu.h.
  row(
    lock('acquire', 'rcu'),
    'rcu_read_lock __rcu_read_lock rcu_read_lock_bh rcu_read_lock_sched rcu_read_lock_sched_notrace',
  ),
  row(
    lock('release', 'rcu'),
    'rcu_read_unlock __rcu_read_unlock rcu_read_unlock_bh rcu_read_unlock_sched rcu_read_unlock_sched_notrace',
  ),
  row(
    lock('acquire', 'srcu'),
    'srcu_read_lock __srcu_read_lock srcu_read_lock_notrace srcu_read_lock_nmisafe srcu_read_lock_fast srcu_down_read',
  ),
  row(
    lock('release', 'srcu'),
    'srcu_read_unlock __srcu_read_unlock srcu_read_unlock_notrace srcu_read_unlock_nmisafe srcu_read_unlock_fast srcu_up_read',
  ),
  row(
    { sleep: 'always' },
    'synchronize_rcu synchronize_rcu_expedited synchronize_net rcu_barrier synchronize_srcu synchronize_srcu_expedited srcu_barrier synchronize_rcu_tasks synchronize_rcu_mult kfree_rcu_mightsleep kvfree_rcu_mightsleep rcu_barrier_tasks',
  ),
  row(
    { sleep: 'never' },
    `rcu_dereference rcu_dereference_check rcu_dereference_protected rcu_dereference_raw rcu_dereference_bh
   rcu_dereference_sched rcu_dereference_raw_check rcu_access_pointer rcu_assign_pointer RCU_INIT_POINTER
   rcu_replace_pointer rcu_pointer_handoff rcu_read_lock_held rcu_read_lock_bh_held rcu_read_lock_sched_held
   rcu_read_lock_any_held rcu_is_watching rcu_lockdep_current_cpu_online call_rcu call_rcu_hurry call_srcu
   srcu_dereference srcu_dereference_check srcu_read_lock_held kfree_rcu kvfree_rcu
   rcu_head_init rcu_sleep_check rcu_softirq_qs rcu_note_context_switch rcu_cpu_stall_reset rcu_momentary_eqs rcu_read_unlock_special
   get_state_synchronize_rcu start_poll_synchronize_rcu poll_state_synchronize_rcu`,
  ),

  // Waking, queueing and starting: kernel/sched/, kernel/workqueue.c, kernel/time/, kernel/softirq.c. May be called from anywhere.
  row(
    { sleep: 'never' },
    `wake_up wake_up_all wake_up_nr wake_up_interruptible wake_up_interruptible_all wake_up_interruptible_nr wake_up_locked
   wake_up_all_locked wake_up_sync wake_up_interruptible_sync wake_up_poll wake_up_locked_poll wake_up_interruptible_poll
   wake_up_interruptible_sync_poll wake_up_pollfree wake_up_process wake_up_state wake_up_q wake_q_add wake_q_add_safe
   wake_up_bit wake_up_var wake_up_new_task wake_up_if_idle try_to_wake_up default_wake_function
   autoremove_wake_function woken_wake_function __wake_up __wake_up_locked __wake_up_locked_key __wake_up_sync
   __wake_up_sync_key __wake_up_locked_sync_key __wake_up_bit __wake_up_pollfree __wake_up_on_current_cpu
   swake_up_one swake_up_all swake_up_locked complete complete_all complete_on_current_cpu rcuwait_wake_up
   init_waitqueue_head __init_waitqueue_head init_waitqueue_entry init_waitqueue_func_entry add_wait_queue
   add_wait_queue_exclusive remove_wait_queue prepare_to_wait prepare_to_wait_exclusive prepare_to_wait_event finish_wait
   init_wait init_wait_entry waitqueue_active wq_has_sleeper try_wait_for_completion completion_done init_completion
   reinit_completion __init_swait_queue_head kthread_should_stop signal_pending fatal_signal_pending
   queue_work queue_work_on queue_work_node queue_delayed_work queue_delayed_work_on queue_rcu_work mod_delayed_work
   mod_delayed_work_on schedule_work schedule_work_on schedule_delayed_work schedule_delayed_work_on cancel_work
   cancel_delayed_work work_pending work_busy delayed_work_pending __queue_work __queue_delayed_work delayed_work_timer_fn
   kthread_queue_work kthread_queue_delayed_work kthread_mod_delayed_work current_work
   add_timer add_timer_on add_timer_local mod_timer mod_timer_pending timer_reduce del_timer timer_delete
   try_to_del_timer_sync timer_pending timer_init_key init_timer_key timer_setup timer_setup_on_stack
   hrtimer_start hrtimer_start_range_ns hrtimer_start_expires hrtimer_restart hrtimer_try_to_cancel hrtimer_init
   hrtimer_setup hrtimer_active hrtimer_forward hrtimer_forward_now hrtimer_get_remaining __hrtimer_get_remaining
   hrtimer_cb_get_time
   irq_work_queue irq_work_queue_on tasklet_schedule tasklet_hi_schedule __tasklet_schedule __tasklet_hi_schedule
   raise_softirq raise_softirq_irqoff __raise_softirq_irqoff task_work_add send_sig force_sig send_sig_info kill_pid
   disable_irq_nosync irq_wake_thread set_tsk_need_resched resched_curr smp_send_reschedule kick_process
   smp_call_function_single_async smp_call_function_single smp_call_function smp_call_function_many smp_call_function_many_cond smp_call_function_any on_each_cpu on_each_cpu_mask on_each_cpu_cond on_each_cpu_cond_mask udelay __udelay ndelay __ndelay mdelay __delay __const_udelay cpu_relax
   ktime_get ktime_get_raw ktime_get_real ktime_get_boottime ktime_get_clocktai ktime_get_with_offset
   ktime_get_mono_fast_ns ktime_get_raw_fast_ns ktime_get_ns ktime_get_real_ns ktime_get_boottime_ns ktime_get_seconds
   ktime_get_real_seconds ktime_get_ts64 ktime_get_real_ts64 ktime_get_coarse ktime_get_coarse_real_ts64
   ktime_get_coarse_ts64 ktime_get_raw_ts64 sched_clock local_clock get_jiffies_64 getnstimeofday64 get_cycles
   put_task_struct __put_task_struct get_task_struct set_current_state __set_current_state set_special_state`,
  ),

  // Allocators: mm/slub.c, mm/page_alloc.c, mm/percpu.c. `might_alloc(flags)` stands at their heads.
  row({ sleep: 'flags', flagsIdx: 0 }, 'might_alloc'),
  // mm/mempool.c: what it does to them first adds nothing that sleeps.
  row({ sleep: 'flags', flagsIdx: 1 }, 'mempool_alloc mempool_alloc_noprof'),
  row(
    kmalloc(1),
    `kmalloc kzalloc kmalloc_noprof kzalloc_noprof __kmalloc __kmalloc_noprof kmalloc_large kmalloc_large_noprof
   __kmalloc_large_noprof kmalloc_node kmalloc_node_noprof kzalloc_node kzalloc_node_noprof __kmalloc_node __kmalloc_node_noprof
   kmalloc_node_track_caller kmalloc_node_track_caller_noprof kmalloc_track_caller kmalloc_track_caller_noprof
   kmem_cache_alloc kmem_cache_alloc_noprof kmem_cache_zalloc kmem_cache_zalloc_noprof kmem_cache_alloc_node
   kmem_cache_alloc_node_noprof __kmalloc_cache_noprof kmalloc_trace kmem_cache_alloc_bulk
   kmem_cache_alloc_bulk_noprof kstrdup kstrdup_const kstrdup_quotable`,
  ),
  row(
    kmalloc(2),
    'kmalloc_array kmalloc_array_noprof kcalloc kcalloc_noprof krealloc krealloc_noprof kmemdup kmemdup_noprof kstrndup kmemdup_nul kmem_cache_alloc_lru kmem_cache_alloc_lru_noprof kmalloc_array_node_noprof kcalloc_node_noprof __kmalloc_node_track_caller_noprof',
  ),
  row(kmalloc(3), 'krealloc_array krealloc_array_noprof krealloc_node_align krealloc_node_align_noprof'),
  row(
    { sleep: 'flags', flagsIdx: 0, allocates: 'page' },
    `alloc_pages alloc_pages_noprof __alloc_pages __alloc_pages_noprof alloc_page __get_free_pages __get_free_page
   get_free_pages_noprof get_zeroed_page get_zeroed_page_noprof folio_alloc folio_alloc_noprof __alloc_frozen_pages_noprof
   alloc_frozen_pages_noprof alloc_pages_bulk_noprof alloc_pages_mpol __folio_alloc_noprof `,
  ),
  row(
    { sleep: 'flags', flagsIdx: 1, allocates: 'page' },
    'alloc_pages_node alloc_pages_node_noprof __alloc_pages_node __alloc_pages_node_noprof alloc_pages_exact alloc_pages_exact_noprof',
  ),
  row(
    { sleep: 'never', frees: 'kmalloc' },
    'kfree kfree_const kfree_sensitive kmem_cache_free kmem_cache_free_bulk kfree_bulk kfree_nolock',
  ),
  row(
    { sleep: 'never', frees: 'page' },
    '__free_pages __free_page free_pages free_page free_pages_exact free_frozen_pages free_unref_page',
  ),
  row(
    { sleep: 'never' },
    'ksize kmalloc_size_roundup kmem_cache_size gfpflags_allow_blocking gfpflags_allow_spinning mempool_free is_vmalloc_addr is_vmalloc_or_module_addr free_percpu',
  ),
  row({ sleep: 'always', frees: 'vmalloc' }, 'vfree'),
  row({ sleep: 'never', frees: 'vmalloc' }, 'vfree_atomic'),

  row(
    kmalloc(1),
    'kmem_cache_prefill_sheaf kmem_cache_refill_sheaf kmem_cache_alloc_from_sheaf_noprof __alloc_skb alloc_skb skb_clone skb_copy pskb_copy skb_copy_expand_head skb_realloc_headroom_gfp nlmsg_new genlmsg_new alloc_skb_fclone',
  ),
  // mm/slub.c: what it adds, `allocflags`, are zones and __GFP_COMP.
  row({ sleep: 'flags', flagsIdx: 1 }, 'new_slab'),
  // mm/percpu.c: "If @gfp doesn't contain %GFP_KERNEL, the allocation is atomic".
  row({ sleep: 'flags', flagsIdx: 3 }, 'pcpu_alloc pcpu_alloc_noprof'),
  // mm/slab.h: what kmalloc() does, for itself.
  row(kmalloc(1), 'kmalloc_flags kmalloc_flags_noprof'),
  // include/linux/slab.h: "Allocate an object of given size from any context".
  row({ sleep: 'never' }, 'kmem_cache_return_sheaf kmalloc_nolock_noprof __kmalloc_nolock_noprof'),
  // lib/xarray.c: a null takes no node. include/linux/skbuff.h: buffers may be let go anywhere, their destructors are called there.
  row(
    { sleep: 'never' },
    '__xa_erase xa_erase ida_free xas_nomem_free kfree_skb kfree_skb_reason kfree_skb_list kfree_skb_list_reason sk_skb_reason_drop skb_release_data skb_release_all consume_skb __consume_stateless_skb dev_kfree_skb dev_kfree_skb_any dev_kfree_skb_irq dev_consume_skb_any dev_consume_skb_irq dev_kfree_skb_any_reason dev_kfree_skb_irq_reason napi_consume_skb __kfree_skb sk_skb_reason_drop kfree_skb_partial netdev_alloc_skb __dev_alloc_skb_atomic dev_alloc_skb skb_put skb_push skb_pull skb_reserve',
  ),
  // Documentation/core-api/dma-api-howto.rst: "The streaming DMA mapping routines can be called from interrupt context";
  // what some IOMMU's queue or a bounce buffer does on the way is theirs to do right.
  row(
    { sleep: 'never' },
    `dma_map_page_attrs dma_unmap_page_attrs dma_map_phys dma_unmap_phys dma_map_single_attrs dma_unmap_single_attrs
   dma_map_sg_attrs dma_unmap_sg_attrs dma_map_sgtable dma_unmap_sgtable dma_map_resource dma_unmap_resource
   dma_sync_single_for_cpu dma_sync_single_for_device __dma_sync_single_for_cpu __dma_sync_single_for_device
   dma_sync_sg_for_cpu dma_sync_sg_for_device __dma_sync_sg_for_cpu __dma_sync_sg_for_device
   dma_sync_sgtable_for_cpu dma_sync_sgtable_for_device dma_mapping_error dma_max_mapping_size`,
  ),
  // The same page: "This may be called in interrupt context with the GFP_ATOMIC flag"; of pools: "flags are GFP_KERNEL if
  // blocking is permitted".
  row({ sleep: 'flags', flagsIdx: 3 }, 'dma_alloc_coherent dma_alloc_attrs'),
  row({ sleep: 'flags', flagsIdx: 1 }, 'dma_pool_alloc dma_pool_zalloc'),
  // kernel/ptrace.c: asked under rcu_read_lock(), and so its hooks do not sleep.
  row({ sleep: 'never' }, 'security_capable'),
  // net/core/filter.c: packets are filtered in softirqs.
  row({ sleep: 'never' }, 'security_sock_rcv_skb'),
  // net/core/sock.c: sock_wfree(), where buffers are let go, frees sockets. net/core/dev.c: softirqs transmit.
  row({ sleep: 'never' }, 'sk_free __dev_queue_xmit dev_queue_xmit'),
  // fs/file_table.c: the last reference goes by a task work. kernel/cred.c: by RCU.
  row({ sleep: 'never' }, 'fput put_cred put_cred_many __put_cred put_group_info'),
];

const table: ReadonlyMap<string, Primitive> = new Map(
  [...rows, ...quiet].flatMap(([effect, names]) =>
    names.split(/\s+/).flatMap((it): [string, Primitive][] => (it === '' ? [] : [[it, effect]])),
  ),
);

/** The primitives that take, try or let go of a lock. */
export const lockPrimitives: readonly (Primitive & { readonly name: string })[] = [...table].flatMap(
  ([name, it]) => (it.lock ? [{ name, ...it }] : []),
);

/** What a name does whose body is not read; undefined for all that is. */
export function primitive(name: string): Primitive | undefined {
  const known = table.get(name);
  if (known) return known;
  if (/^(?:arch_|raw_)?atomic(?:64|_long)?_\w+$/.test(name) && !/lock|mutex/.test(name)) return NEVER;
  return undefined;
}

const NEVER: Primitive = { sleep: 'never' };

/** Classes of `guard()` and `scoped_guard()`, and what their constructors call. include/linux/mutex.h, spinlock.h, rwsem.h … */
export const guardClasses: ReadonlyMap<string, string> = new Map([
  ['mutex', 'mutex_lock'],
  ['mutex_intr', 'mutex_lock_interruptible'],
  ['mutex_kill', 'mutex_lock_killable'],
  ['mutex_init', 'INIT_LIST_HEAD'],
  ['device', 'mutex_lock'],
  ['rwsem_read', 'down_read'],
  ['rwsem_write', 'down_write'],
  ['rwsem_read_intr', 'down_read_interruptible'],
  ['rwsem_write_kill', 'down_write_killable'],
  ['percpu_read', 'percpu_down_read'],
  ['percpu_write', 'percpu_down_write'],
  ['spinlock', 'spin_lock_init'],
  ['spinlock_irq', 'spin_lock_init'],
  ['spinlock_irqsave', 'spin_lock_init'],
  ['spinlock_bh', 'spin_lock_init'],
  ['raw_spinlock', 'spin_lock_init'],
  ['raw_spinlock_irq', 'spin_lock_init'],
  ['raw_spinlock_irqsave', 'spin_lock_init'],
  ['raw_spinlock_nested', 'spin_lock_init'],
  ['raw_spinlock_bh', 'spin_lock_init'],
  ['read_lock', 'spin_lock_init'],
  ['read_lock_irq', 'spin_lock_init'],
  ['read_lock_irqsave', 'spin_lock_init'],
  ['write_lock', 'spin_lock_init'],
  ['write_lock_irq', 'spin_lock_init'],
  ['write_lock_irqsave', 'spin_lock_init'],
  ['rcu', 'spin_lock_init'],
  ['srcu', 'spin_lock_init'],
  ['irq', 'spin_lock_init'],
  ['irqsave', 'spin_lock_init'],
  ['preempt', 'spin_lock_init'],
  ['preempt_notrace', 'spin_lock_init'],
  ['migrate', 'spin_lock_init'],
  ['pagefault', 'spin_lock_init'],
  ['local_lock', 'spin_lock_init'],
  ['cpus_read_lock', 'percpu_down_read'],
]);
