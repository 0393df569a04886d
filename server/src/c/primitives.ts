/**
 * The kernel's own words: what says that it may sleep, what takes a lock, and what by its contract does neither though
 * its body goes through assembler, the scheduler or function pointers. By exact name, never by pattern, and each with
 * the file that says so; everything else is read.
 */
import type { AllocatorKind, LockKind, SleepEffect } from '../kernel/fact-types.ts';

/** What a name does whose body is not read. */
export interface Primitive {
  readonly sleep: Exclude<SleepEffect, 'maybe' | 'unknown'>;
  readonly flagsIdx?: number;
  readonly lock?: { readonly op: 'acquire' | 'try' | 'release'; readonly kind: LockKind };
  readonly allocates?: AllocatorKind;
  readonly frees?: AllocatorKind;
  /** Does not return. */
  readonly ends?: true;
}

const table = new Map<string, Primitive>();

function put(primitive: Primitive, names: string): void {
  for (const name of names.split(/\s+/)) if (name !== '') table.set(name, primitive);
}

const lock = (op: 'acquire' | 'try' | 'release', kind: LockKind, sleep: 'always' | 'never' = 'never') => ({
  sleep,
  lock: { op, kind },
});

// include/linux/kernel.h, kernel/sched/: the words for it, and the scheduler itself.
put(
  { sleep: 'always' },
  `might_sleep __might_sleep __might_resched might_resched cond_resched __cond_resched _cond_resched schedule
   schedule_preempt_disabled schedule_idle io_schedule io_schedule_timeout schedule_timeout schedule_timeout_interruptible
   schedule_timeout_killable schedule_timeout_uninterruptible schedule_timeout_idle schedule_hrtimeout
   schedule_hrtimeout_range schedule_hrtimeout_range_clock yield yield_to might_fault __might_fault cond_resched_rcu
   cond_resched_lock __cond_resched_lock cond_resched_rwlock_read cond_resched_rwlock_write wait_woken bit_wait bit_wait_io`,
);
// include/linux/uaccess.h, arch/*/include/asm/uaccess.h: might_fault() stands at the head of each.
put(
  { sleep: 'always' },
  `copy_from_user copy_to_user _copy_from_user _copy_to_user _inline_copy_from_user _inline_copy_to_user copy_in_user
   __copy_from_user __copy_to_user raw_copy_in_user get_user put_user __get_user __put_user clear_user __clear_user
   strncpy_from_user strnlen_user strndup_user copy_struct_from_user`,
);
// kernel/time/sleep_timeout.c: loops until the time is over, which it is not at first.
put({ sleep: 'always' }, 'msleep msleep_interruptible usleep_range usleep_range_state usleep_range_idle');
// include/linux/completion.h, wait.h, wait_bit.h, swait.h: waiting says might_sleep() before it looks.
put(
  { sleep: 'always' },
  `wait_for_completion wait_for_completion_io wait_for_completion_interruptible wait_for_completion_killable
   wait_for_completion_state wait_for_completion_timeout wait_for_completion_io_timeout
   wait_for_completion_interruptible_timeout wait_for_completion_killable_timeout wait_event wait_event_freezable
   wait_event_timeout wait_event_freezable_timeout wait_event_cmd wait_event_interruptible
   wait_event_interruptible_timeout wait_event_interruptible_exclusive wait_event_killable wait_event_killable_timeout
   wait_event_killable_exclusive wait_event_idle wait_event_idle_timeout wait_event_idle_exclusive wait_event_state
   wait_event_lock_irq wait_event_lock_irq_cmd wait_event_interruptible_lock_irq wait_event_lock_irq_timeout
   wait_event_hrtimeout wait_event_interruptible_hrtimeout wait_event_interruptible_lock_irq_timeout io_wait_event
   wait_on_bit wait_on_bit_io wait_on_bit_timeout wait_on_bit_action wait_on_bit_lock wait_on_bit_lock_io wait_var_event
   wait_var_event_killable wait_var_event_timeout wait_var_event_interruptible swait_event_exclusive
   swait_event_timeout_exclusive swait_event_interruptible_exclusive swait_event_idle_exclusive
   swait_event_idle_timeout_exclusive rcuwait_wait_event`,
);
// kernel/locking/: mutexes, semaphores and their relatives; each says might_sleep() before it tries.
put(
  lock('acquire', 'mutex', 'always'),
  'mutex_lock mutex_lock_nested mutex_lock_io mutex_lock_io_nested _mutex_lock_nest_lock mutex_lock_nest_lock rt_mutex_lock rt_mutex_lock_nested',
);
put(
  { sleep: 'always' },
  `mutex_lock_interruptible mutex_lock_interruptible_nested mutex_lock_killable mutex_lock_killable_nested
   _mutex_lock_killable mutex_lock_killable_nest_lock rt_mutex_lock_interruptible rt_mutex_lock_killable down
   down_interruptible down_killable down_timeout down_read_interruptible down_read_killable down_read_killable_nested
   down_write_killable down_write_killable_nested ww_mutex_lock_interruptible`,
);
put(
  lock('acquire', 'rwsem', 'always'),
  'down_read down_read_nested down_read_non_owner down_write down_write_nested _down_write_nest_lock down_write_nest_lock percpu_down_read percpu_down_write',
);
put(lock('acquire', 'ww-mutex', 'always'), 'ww_mutex_lock ww_mutex_lock_slow');
put(lock('try', 'mutex'), 'mutex_trylock _mutex_trylock_nest_lock mutex_trylock_nest_lock rt_mutex_trylock');
put(lock('try', 'rwsem'), 'down_read_trylock down_write_trylock percpu_down_read_trylock');
put({ sleep: 'never' }, 'down_trylock up downgrade_write mutex_is_locked rwsem_is_locked rwsem_is_contended');
put(lock('release', 'mutex'), 'mutex_unlock rt_mutex_unlock');
put(lock('release', 'rwsem'), 'up_read up_read_non_owner up_write percpu_up_read percpu_up_write');
put(lock('release', 'ww-mutex'), 'ww_mutex_unlock');
put(
  { sleep: 'never' },
  'ww_mutex_trylock ww_acquire_init ww_acquire_done ww_acquire_fini ww_mutex_destroy mutex_destroy __mutex_init mutex_init_generic mutex_init __init_rwsem init_rwsem mutex_init_lockep',
);

// include/linux/spinlock.h, rwlock.h, bit_spinlock.h, seqlock.h, local_lock.h (PREEMPT_RT is another kernel).
put(
  lock('acquire', 'spin'),
  `spin_lock spin_lock_nested spin_lock_nest_lock _spin_lock_nest_lock raw_spin_lock raw_spin_lock_nested
   raw_spin_lock_nest_lock _raw_spin_lock _raw_spin_lock_nested spin_lock_bh spin_lock_bh_nested raw_spin_lock_bh
   _raw_spin_lock_bh read_lock write_lock read_lock_bh write_lock_bh _raw_read_lock _raw_write_lock write_lock_nested
   __raw_spin_lock arch_spin_lock bit_spin_lock hlist_bl_lock local_lock local_lock_nested_bh
   write_seqlock write_seqlock_bh write_seqcount_begin read_seqlock_excl do_raw_spin_lock do_raw_write_lock`,
);
put(
  lock('release', 'spin'),
  `spin_unlock raw_spin_unlock _raw_spin_unlock spin_unlock_bh raw_spin_unlock_bh _raw_spin_unlock_bh read_unlock
   write_unlock read_unlock_bh write_unlock_bh _raw_read_unlock _raw_write_unlock __raw_spin_unlock arch_spin_unlock
   bit_spin_unlock __bit_spin_unlock hlist_bl_unlock local_unlock local_unlock_nested_bh write_sequnlock
   write_sequnlock_bh write_seqcount_end read_sequnlock_excl do_raw_spin_unlock do_raw_write_unlock`,
);
put(
  lock('acquire', 'spin-irq'),
  `spin_lock_irq spin_lock_irqsave spin_lock_irqsave_nested raw_spin_lock_irq raw_spin_lock_irqsave
   raw_spin_lock_irqsave_nested _raw_spin_lock_irq _raw_spin_lock_irqsave _raw_spin_lock_irqsave_nested read_lock_irq
   read_lock_irqsave write_lock_irq write_lock_irqsave local_lock_irq local_lock_irqsave write_seqlock_irq
   write_seqlock_irqsave spin_lock_irq_disable`,
);
put(
  lock('release', 'spin-irq'),
  `spin_unlock_irq spin_unlock_irqrestore raw_spin_unlock_irq raw_spin_unlock_irqrestore _raw_spin_unlock_irq
   _raw_spin_unlock_irqrestore read_unlock_irq read_unlock_irqrestore write_unlock_irq write_unlock_irqrestore
   local_unlock_irq local_unlock_irqrestore write_sequnlock_irq write_sequnlock_irqrestore spin_unlock_irq_enable`,
);
put(
  lock('try', 'spin'),
  `spin_trylock raw_spin_trylock _raw_spin_trylock spin_trylock_bh _raw_spin_trylock_bh raw_spin_trylock_bh read_trylock
   write_trylock bit_spin_trylock do_raw_spin_trylock`,
);
put(
  lock('try', 'spin-irq'),
  'spin_trylock_irq spin_trylock_irqsave raw_spin_trylock_irq raw_spin_trylock_irqsave spin_trylock_irq_disable',
);
put(
  { sleep: 'never' },
  `spin_is_locked raw_spin_is_locked spin_is_contended raw_spin_is_contended rwlock_is_contended spin_needbreak
   __raw_spin_lock_init spin_lock_init raw_spin_lock_init __spin_lock_init rwlock_init __rwlock_init seqlock_init
   seqcount_init __seqcount_init read_seqcount_begin read_seqcount_retry raw_read_seqcount_begin raw_read_seqcount
   raw_write_seqcount_begin raw_write_seqcount_end read_seqbegin read_seqretry raw_seqcount_begin need_seqretry
   done_seqretry read_seqbegin_or_lock __read_seqcount_begin __read_seqcount_retry local_lock_init write_seqcount_invalidate
   raw_read_seqcount_latch raw_write_seqcount_latch bit_spin_is_locked`,
);
// include/linux/preempt.h, irqflags.h, bottom_half.h.
put(
  lock('acquire', 'irq'),
  'local_irq_disable raw_local_irq_disable local_irq_save raw_local_irq_save local_interrupt_disable',
);
put(
  lock('release', 'irq'),
  'local_irq_enable raw_local_irq_enable local_irq_restore raw_local_irq_restore local_interrupt_enable',
);
put(
  lock('acquire', 'spin'),
  'preempt_disable preempt_disable_notrace __preempt_disable local_bh_disable __local_bh_disable_ip get_cpu get_cpu_ptr get_cpu_var',
);
put(
  lock('release', 'spin'),
  'preempt_enable preempt_enable_notrace preempt_enable_no_resched local_bh_enable __local_bh_enable_ip _local_bh_enable put_cpu put_cpu_ptr put_cpu_var',
);
put(
  { sleep: 'never' },
  `migrate_disable migrate_enable preempt_count preempt_count_add preempt_count_sub in_atomic in_interrupt in_task in_irq
   in_hardirq in_softirq in_serving_softirq in_nmi irqs_disabled irqs_disabled_flags raw_irqs_disabled preemptible
   need_resched tif_need_resched test_need_resched set_need_resched pagefault_disable pagefault_enable
   pagefault_disabled faulthandler_disabled non_block_start non_block_end irq_count hardirq_count softirq_count local_save_flags
   raw_local_save_flags arch_irqs_disabled arch_irqs_disabled_flags arch_local_save_flags smp_processor_id
   raw_smp_processor_id debug_smp_processor_id __smp_processor_id get_current preempt_check_resched set_preempt_need_resched`,
);
// include/linux/rcupdate.h, srcu.h.
put(
  lock('acquire', 'rcu'),
  'rcu_read_lock __rcu_read_lock rcu_read_lock_bh rcu_read_lock_sched rcu_read_lock_sched_notrace',
);
put(
  lock('release', 'rcu'),
  'rcu_read_unlock __rcu_read_unlock rcu_read_unlock_bh rcu_read_unlock_sched rcu_read_unlock_sched_notrace',
);
put(
  lock('acquire', 'srcu'),
  'srcu_read_lock __srcu_read_lock srcu_read_lock_notrace srcu_read_lock_nmisafe srcu_read_lock_fast srcu_down_read',
);
put(
  lock('release', 'srcu'),
  'srcu_read_unlock __srcu_read_unlock srcu_read_unlock_notrace srcu_read_unlock_nmisafe srcu_read_unlock_fast srcu_up_read',
);
put(
  { sleep: 'always' },
  'synchronize_rcu synchronize_rcu_expedited synchronize_net rcu_barrier synchronize_srcu synchronize_srcu_expedited srcu_barrier synchronize_rcu_tasks synchronize_rcu_mult kfree_rcu_mightsleep kvfree_rcu_mightsleep rcu_barrier_tasks',
);
put(
  { sleep: 'never' },
  `rcu_dereference rcu_dereference_check rcu_dereference_protected rcu_dereference_raw rcu_dereference_bh
   rcu_dereference_sched rcu_dereference_raw_check rcu_access_pointer rcu_assign_pointer RCU_INIT_POINTER
   rcu_replace_pointer rcu_pointer_handoff rcu_read_lock_held rcu_read_lock_bh_held rcu_read_lock_sched_held
   rcu_read_lock_any_held rcu_is_watching rcu_lockdep_current_cpu_online call_rcu call_rcu_hurry call_srcu
   srcu_dereference srcu_dereference_check srcu_read_lock_held kfree_rcu kvfree_rcu
   rcu_head_init rcu_sleep_check rcu_softirq_qs rcu_note_context_switch rcu_cpu_stall_reset rcu_momentary_eqs rcu_read_unlock_special
   get_state_synchronize_rcu start_poll_synchronize_rcu poll_state_synchronize_rcu`,
);

// Waking, queueing and starting: kernel/sched/, kernel/workqueue.c, kernel/time/, kernel/softirq.c. May be called from anywhere.
put(
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
);

// Allocators: mm/slub.c, mm/page_alloc.c, mm/percpu.c. `might_alloc(flags)` stands at their heads.
const kmalloc = (flagsIdx: number): Primitive => ({ sleep: 'flags', flagsIdx, allocates: 'kmalloc' });
put({ sleep: 'flags', flagsIdx: 0 }, 'might_alloc');
put(
  kmalloc(1),
  `kmalloc kzalloc kmalloc_noprof kzalloc_noprof __kmalloc __kmalloc_noprof kmalloc_large kmalloc_large_noprof
   __kmalloc_large_noprof kmalloc_node kmalloc_node_noprof kzalloc_node kzalloc_node_noprof __kmalloc_node __kmalloc_node_noprof
   kmalloc_node_track_caller kmalloc_node_track_caller_noprof kmalloc_track_caller kmalloc_track_caller_noprof
   kmem_cache_alloc kmem_cache_alloc_noprof kmem_cache_zalloc kmem_cache_zalloc_noprof kmem_cache_alloc_node
   kmem_cache_alloc_node_noprof __kmalloc_cache_noprof kmalloc_trace kmem_cache_alloc_bulk
   kmem_cache_alloc_bulk_noprof kstrdup kstrdup_const kstrdup_quotable`,
);
put(
  kmalloc(2),
  'kmalloc_array kmalloc_array_noprof kcalloc kcalloc_noprof krealloc krealloc_noprof kmemdup kmemdup_noprof kstrndup kmemdup_nul kmem_cache_alloc_lru kmem_cache_alloc_lru_noprof kmalloc_array_node_noprof kcalloc_node_noprof __kmalloc_node_track_caller_noprof',
);
put(kmalloc(3), 'krealloc_array krealloc_array_noprof krealloc_node_align krealloc_node_align_noprof');
put(
  { sleep: 'flags', flagsIdx: 0, allocates: 'page' },
  `alloc_pages alloc_pages_noprof __alloc_pages __alloc_pages_noprof alloc_page __get_free_pages __get_free_page
   get_free_pages_noprof get_zeroed_page get_zeroed_page_noprof folio_alloc folio_alloc_noprof __alloc_frozen_pages_noprof
   alloc_frozen_pages_noprof alloc_pages_bulk_noprof alloc_pages_mpol __folio_alloc_noprof `,
);
put(
  { sleep: 'flags', flagsIdx: 1, allocates: 'page' },
  'alloc_pages_node alloc_pages_node_noprof __alloc_pages_node __alloc_pages_node_noprof alloc_pages_exact alloc_pages_exact_noprof',
);
put(
  { sleep: 'never', frees: 'kmalloc' },
  'kfree kfree_const kfree_sensitive kmem_cache_free kmem_cache_free_bulk kfree_bulk kfree_nolock',
);
put(
  { sleep: 'never', frees: 'page' },
  '__free_pages __free_page free_pages free_page free_pages_exact free_frozen_pages free_unref_page',
);
put(
  { sleep: 'never' },
  'ksize kmalloc_size_roundup kmem_cache_size gfpflags_allow_blocking gfpflags_allow_spinning mempool_free is_vmalloc_addr is_vmalloc_or_module_addr free_percpu',
);
put({ sleep: 'always', frees: 'vmalloc' }, 'vfree');
put({ sleep: 'never', frees: 'vmalloc' }, 'vfree_atomic');

put(
  kmalloc(1),
  'kmem_cache_prefill_sheaf kmem_cache_refill_sheaf kmem_cache_alloc_from_sheaf_noprof __alloc_skb alloc_skb skb_clone skb_copy pskb_copy skb_copy_expand_head skb_realloc_headroom_gfp nlmsg_new genlmsg_new alloc_skb_fclone',
);
put({ sleep: 'never' }, 'kmem_cache_return_sheaf');
// lib/xarray.c: a null takes no node. include/linux/skbuff.h: buffers may be let go anywhere, their destructors are called there.
put(
  { sleep: 'never' },
  '__xa_erase xa_erase ida_free xas_nomem_free kfree_skb kfree_skb_reason kfree_skb_list consume_skb __consume_stateless_skb dev_kfree_skb dev_kfree_skb_any dev_kfree_skb_irq dev_consume_skb_any dev_consume_skb_irq dev_kfree_skb_any_reason dev_kfree_skb_irq_reason napi_consume_skb __kfree_skb sk_skb_reason_drop kfree_skb_partial netdev_alloc_skb __dev_alloc_skb_atomic dev_alloc_skb skb_put skb_push skb_pull skb_reserve',
);
// fs/file_table.c: the last reference goes by a task work. kernel/cred.c: by RCU.
put({ sleep: 'never' }, 'fput put_cred put_cred_many __put_cred put_group_info');

// Printing, warning and checks; they may be called from anywhere: include/linux/printk.h, bug.h, lockdep.h, kasan.h.
put(
  { sleep: 'never' },
  `printk _printk _printk_deferred printk_deferred vprintk no_printk printk_ratelimited printk_once pr_emerg pr_alert
   pr_crit pr_err pr_warn pr_notice pr_info pr_cont pr_debug pr_devel pr_err_once pr_warn_once pr_info_once pr_debug_once
   pr_notice_once pr_err_ratelimited pr_warn_ratelimited pr_info_ratelimited pr_notice_ratelimited pr_debug_ratelimited
   printk_index_wrap trace_printk
   dev_printk _dev_printk dev_emerg dev_alert dev_crit dev_err dev_warn dev_notice dev_info dev_dbg dev_vdbg dev_err_once
   dev_warn_once dev_info_once dev_dbg_once dev_warn_ratelimited dev_err_ratelimited dev_info_ratelimited
   dev_dbg_ratelimited dev_notice_ratelimited dev_notice_once dev_printk_emit dev_vprintk_emit __dev_printk _dev_emerg _dev_alert _dev_crit _dev_err
   _dev_warn _dev_notice _dev_info dev_WARN dev_WARN_ONCE
   netdev_err netdev_warn netdev_info netdev_dbg netdev_printk netdev_notice netdev_WARN netdev_err_once netdev_warn_once pci_err pci_warn pci_info pci_dbg
   pci_notice pci_info_once pci_warn_once phydev_err phydev_warn phydev_info phydev_dbg drm_err drm_warn drm_info drm_dbg drm_dbg_core
   drm_dbg_driver drm_dbg_kms drm_dbg_atomic drm_dbg_lease drm_dbg_prime drm_dbg_dp drm_dbg_state drm_notice drm_err_once drm_warn_once drm_dbg_ratelimited
   drm_err_ratelimited drm_dev_printk __drm_dev_dbg __drm_err DRM_ERROR DRM_DEBUG DRM_DEBUG_KMS DRM_INFO DRM_WARN drm_WARN drm_WARN_ON drm_WARN_ON_ONCE drm_WARN_ONCE
   WARN WARN_ON WARN_ON_ONCE WARN_ONCE WARN_RATELIMIT WARN_ON_FUNCTION_MISMATCH WARN_TAINT __WARN __WARN_printf __warn
   warn_slowpath_fmt VM_WARN_ON VM_WARN_ON_ONCE VM_WARN_ONCE VM_WARN VM_BUG_ON VM_BUG_ON_PAGE VM_BUG_ON_FOLIO
   VM_BUG_ON_VMA VM_BUG_ON_MM VM_WARN_ON_FOLIO VM_WARN_ON_ONCE_PAGE VM_WARN_ON_ONCE_FOLIO VM_WARN_ON_ONCE_MM VM_WARN_ON_VMG VM_WARN_ON_IRQS_ENABLED VM_WARN_ON_ONCE_VMA DEBUG_LOCKS_WARN_ON
   SCHED_WARN_ON lockdep_assert_held lockdep_assert_held_write lockdep_assert_held_read lockdep_assert_held_once
   lockdep_assert_not_held lockdep_assert_none_held_once lockdep_assert_irqs_disabled lockdep_assert_irqs_enabled
   lockdep_assert_in_irq lockdep_assert_in_softirq lockdep_assert_no_hardirq lockdep_assert_preemption_disabled
   lockdep_assert_preemption_enabled lockdep_assert lockdep_assert_once lockdep_is_held lockdep_is_held_type
   lockdep_init_map lockdep_init_map_type lockdep_init_map_waits lockdep_init_map_wait lockdep_set_class
   lockdep_set_class_and_name lockdep_set_subclass lockdep_set_novalidate_class lockdep_pin_lock
   lockdep_unpin_lock lockdep_repin_lock lockdep_softirqs_off lockdep_softirqs_on lockdep_hardirqs_off
   lockdep_hardirqs_on lockdep_off lockdep_on lockdep_assert_RT_in_threaded_ctx lockdep_assert_rtnl lock_acquire
   lock_release lock_acquired lock_contended lock_map_acquire lock_map_release lock_map_acquire_read
   lock_map_acquire_tryread lock_set_class lock_set_subclass lock_is_held lock_is_held_type lock_sync mutex_acquire mutex_release
   mutex_acquire_nest rwsem_acquire rwsem_acquire_read rwsem_release spin_acquire spin_release rwlock_acquire
   rwlock_release seqcount_acquire seqcount_release rcu_lock_acquire rcu_lock_release rcu_try_lock_acquire might_lock
   might_lock_read might_lock_nested ww_acquire_ctx_init assert_spin_locked assert_raw_spin_locked RCU_LOCKDEP_WARN
   debug_check_no_locks_held debug_locks_off kasan_check_read kasan_check_write kmsan_unpoison_memory kasan_unpoison_range
   kcsan_mb kcsan_atomic_next instrument_atomic_read instrument_atomic_write instrument_atomic_read_write
   instrument_read instrument_write instrument_read_write instrument_copy_to_user instrument_copy_from_user_before
   instrument_copy_from_user_after instrument_get_user instrument_put_user kmemleak_alloc kmemleak_free kmemleak_ignore kmemleak_not_leak
   kmemleak_alloc_percpu kmemleak_vmalloc kmemleak_erase kmemleak_no_scan kmemleak_update_trace debug_object_init debug_object_activate
   debug_object_deactivate debug_object_destroy debug_object_free debug_object_assert_init debug_objects_oom fault_in_kernel_space
   should_fail should_fail_ex should_failslab dump_stack dump_stack_lvl mem_dump_obj __list_add_valid_or_report __list_del_entry_valid_or_report __list_add_valid __list_del_entry_valid dump_vma dump_mm mt_dump show_mem show_regs show_state_filter print_stack_trace stack_depot_print refcount_warn_saturate pr_flush __dynamic_pr_debug __dynamic_dev_dbg show_stack dump_page print_hex_dump print_hex_dump_bytes print_hex_dump_debug add_taint
   ratelimit_state_init ___ratelimit __ratelimit printk_ratelimit tracing_is_on tracepoint_enabled ASSERT_EXCLUSIVE_WRITER ASSERT_EXCLUSIVE_ACCESS
   ASSERT_EXCLUSIVE_BITS data_race kcsan_check_access ASSERT_RTNL BUILD_BUG_ON BUILD_BUG_ON_MSG BUILD_BUG_ON_ZERO BUILD_BUG
   static_assert compiletime_assert BUILD_BUG_ON_NOT_POWER_OF_2 __compiletime_assert typecheck typecheck_fn`,
);
put(
  { sleep: 'never', ends: true },
  'BUG panic __builtin_unreachable unreachable do_exit make_task_dead kthread_exit machine_restart vpanic __builtin_trap nmi_panic',
);
put({ sleep: 'never' }, 'BUG_ON');

// Memory and strings, bits, atomics, barriers, registers: assembler or the compiler's own.
put(
  { sleep: 'never' },
  `memcpy memmove memset memcmp memchr memscan memchr_inv memset16 memset32 memset64 memzero_explicit __memcpy __memmove
   __memset memcpy_and_pad memcpy_flushcache strlen strnlen strcpy strncpy strscpy strscpy_pad sized_strscpy strcat strncat strlcat strcmp
   strncmp strcasecmp strncasecmp strchr strrchr strnchr strstr strnstr strsep strspn strcspn strpbrk strim strstrip
   skip_spaces sysfs_streq match_string __sysfs_match_string snprintf vsnprintf scnprintf vscnprintf sprintf vsprintf
   sscanf vsscanf kstrtoint kstrtouint kstrtol kstrtoul kstrtoll kstrtoull kstrtobool kstrtou8 kstrtou16 kstrtou32
   kstrtou64 kstrtos32 simple_strtoul simple_strtol hex_to_bin hex2bin bin2hex sort sort_r bsearch crc32_le crc16 crc32
   csum_partial jhash jhash2 hash_long hash_ptr siphash xxhash memparse get_random_bytes get_random_u32 get_random_u64
   get_random_u8 get_random_u16 get_random_u32_below __get_random_u32_below get_random_long get_random_u32_inclusive prandom_u32_state
   READ_ONCE WRITE_ONCE __READ_ONCE __WRITE_ONCE READ_ONCE_NOCHECK smp_mb smp_rmb smp_wmb mb rmb wmb dma_rmb dma_wmb dma_mb
   smp_store_release smp_load_acquire smp_store_mb smp_mb__before_atomic smp_mb__after_atomic smp_mb__after_spinlock
   smp_mb__after_unlock_lock smp_acquire__after_ctrl_dep smp_cond_load_acquire smp_cond_load_relaxed barrier barrier_data
   barrier_nospec array_index_nospec io_stop_wc virt_mb virt_rmb virt_wmb virt_store_mb cmpxchg try_cmpxchg cmpxchg64
   cmpxchg_local cmpxchg64_local cmpxchg_relaxed cmpxchg_acquire cmpxchg_release try_cmpxchg64 try_cmpxchg_acquire try_cmpxchg_release
   try_cmpxchg_relaxed cmpxchg128 try_cmpxchg128 xchg xchg_relaxed xchg_release xchg_acquire xchg_tail arch_xchg arch_cmpxchg arch_try_cmpxchg
   raw_cmpxchg raw_try_cmpxchg raw_xchg this_cpu_try_cmpxchg this_cpu_try_cmpxchg128
   set_bit clear_bit change_bit test_bit test_and_set_bit test_and_clear_bit test_and_change_bit test_bit_acquire __set_bit
   __clear_bit __change_bit __test_and_set_bit __test_and_clear_bit test_and_set_bit_lock clear_bit_unlock
   __clear_bit_unlock xor_unlock_is_negative_byte assign_bit __assign_bit ffs fls __ffs __fls fls64 ffz hweight8 hweight16 hweight32
   hweight64 hweight_long ilog2 order_base_2 get_order roundup_pow_of_two rounddown_pow_of_two is_power_of_2
   find_first_bit find_next_bit find_last_bit find_first_zero_bit find_next_zero_bit find_next_and_bit find_nth_bit
   _find_first_bit _find_next_bit _find_first_zero_bit _find_next_zero_bit _find_last_bit
   this_cpu_read this_cpu_write this_cpu_inc this_cpu_dec this_cpu_add this_cpu_sub this_cpu_ptr raw_cpu_ptr per_cpu_ptr
   this_cpu_xchg this_cpu_cmpxchg this_cpu_add_return this_cpu_inc_return this_cpu_dec_return this_cpu_and this_cpu_or
   __this_cpu_read __this_cpu_write __this_cpu_inc __this_cpu_dec __this_cpu_add __this_cpu_sub __this_cpu_xchg
   __this_cpu_cmpxchg __this_cpu_inc_return __this_cpu_dec_return __this_cpu_add_return __this_cpu_or __this_cpu_preempt_check raw_cpu_read raw_cpu_write
   raw_cpu_inc raw_cpu_add raw_cpu_inc_return per_cpu percpu_from_op lockless_dereference ACCESS_PRIVATE
   likely unlikely static_branch_likely static_branch_unlikely static_branch_maybe static_key_enabled static_key_false
   static_key_true static_key_count arch_static_branch arch_static_branch_jump IS_ENABLED IS_BUILTIN IS_MODULE IS_REACHABLE
   min max min_t max_t clamp clamp_t clamp_val swap abs DIV_ROUND_UP round_up round_down ALIGN ALIGN_DOWN PAGE_ALIGN
   container_of container_of_const list_entry ARRAY_SIZE sizeof_field offsetofend struct_size size_add size_mul array_size FIELD_GET
   FIELD_PREP FIELD_MODIFY GENMASK BIT BIT_ULL check_add_overflow check_mul_overflow check_sub_overflow do_div div_u64 div64_u64 div_s64
   div64_s64 div_u64_rem div64_u64_rem mul_u64_u32_shr mul_u64_u64_shr mul_u64_u32_div mul_u64_u64_div_u64 DIV_ROUND_UP_ULL DIV_ROUND_CLOSEST
   DIV_ROUND_CLOSEST_ULL roundup rounddown mult_frac int_sqrt gcd lcm IS_ERR IS_ERR_OR_NULL IS_ERR_VALUE PTR_ERR ERR_PTR ERR_CAST
   PTR_ERR_OR_ZERO be16_to_cpu be32_to_cpu be64_to_cpu cpu_to_be16 cpu_to_be32 cpu_to_be64 le16_to_cpu le32_to_cpu
   le64_to_cpu cpu_to_le16 cpu_to_le32 cpu_to_le64 htons htonl ntohs ntohl swab16 swab32 swab64
   readb readw readl readq writeb writew writel writeq readb_relaxed readw_relaxed readl_relaxed readq_relaxed
   writeb_relaxed writew_relaxed writel_relaxed writeq_relaxed __raw_readb __raw_readw __raw_readl __raw_readq
   __raw_writeb __raw_writew __raw_writel __raw_writeq inb inw inl outb outw outl ioread8 ioread16 ioread32 ioread64 iowrite8
   iowrite16 iowrite32 iowrite64 ioread16be ioread32be iowrite16be iowrite32be memcpy_fromio memcpy_toio memset_io
   clear_page copy_page clear_highpage copy_highpage page_address page_to_pfn pfn_to_page virt_to_page virt_to_phys
   phys_to_virt page_to_phys __pa __va virt_to_head_page lowmem_page_address pfn_valid virt_addr_valid flush_dcache_page flush_dcache_folio flush_tlb_page
   flush_icache_range flush_cache_page flush_cache_vmap flush_cache_vunmap kmap_local_page kunmap_local kmap_atomic kunmap_atomic kmap_local_folio
   copy_from_kernel_nofault copy_to_kernel_nofault copy_from_user_nofault __copy_from_user_inatomic __copy_to_user_inatomic
   access_ok user_access_begin user_access_end prefetch prefetchw arch_cpu_idle rdtsc rdtsc_ordered native_cpu_relax
   page_ref_count page_count folio_ref_count atomic_read atomic_set nodes_weight cpu_online cpu_possible cpu_present num_online_cpus
   cpumask_test_cpu cpumask_set_cpu cpumask_clear_cpu cpu_to_node numa_node_id numa_mem_id early_cpu_to_node 
   __builtin_constant_p __builtin_expect __builtin_object_size __builtin_choose_expr __builtin_clz __builtin_ctz
   __builtin_ffs __builtin_popcount __builtin_memcpy __builtin_memset __builtin_strlen __builtin_memcmp __builtin_bswap16 __builtin_bswap32 __builtin_bswap64
   __builtin_return_address __builtin_frame_address __builtin_add_overflow __builtin_sub_overflow __builtin_mul_overflow
   __builtin_va_start __builtin_va_end __builtin_va_copy __builtin_va_arg __builtin_prefetch __builtin_dynamic_object_size __builtin_clzll __builtin_ctzl
   __builtin_has_attribute __builtin_assoc_barrier __builtin_counted_by_ref __builtin_clzl __builtin_ctzll __builtin_ffsll __builtin_abs
   __must_be_array __acquire __release __cond_lock __acquires __releases __must_hold __is_constexpr statically_true statically_false va_start va_end va_copy va_arg defined untagged_addr
   asm_volatile_goto alternative alternative_call alternative_io ASM_CALL_CONSTRAINT OPTIMIZER_HIDE_VAR RELOC_HIDE uninitialized_var barrier_before_unreachable
   no_free_ptr return_ptr retain_and_null_ptr dereference_function_descriptor dereference_symbol_descriptor VERIFY_OCTAL_PERMISSIONS
   init_task_work INIT_LIST_HEAD INIT_HLIST_HEAD INIT_WORK INIT_DELAYED_WORK INIT_WORK_ONSTACK __INIT_WORK __init_work init_irq_work 
   jump_label_can_update local_irq_count idle_cpu nr_cpu_ids printk_get_level device_lock_assert`,
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
