import { type PrimitiveRow, row } from './primitive-rows.ts';

/** What may be called anywhere: printing, checks, strings, bits, barriers, registers. */
export const quiet: readonly PrimitiveRow[] = [
  // Printing, warning and checks; they may be called from anywhere: include/linux/printk.h, bug.h, lockdep.h, kasan.h.
  row(
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
  ),
  row(
    { sleep: 'never', ends: true },
    'BUG panic __builtin_unreachable unreachable machine_restart vpanic __builtin_trap nmi_panic',
  ),
  // kernel/exit.c: ends in schedule().
  row({ sleep: 'always', ends: true }, 'do_exit make_task_dead kthread_exit do_task_dead do_group_exit'),
  row({ sleep: 'never' }, 'BUG_ON'),

  // Memory and strings, bits, atomics, barriers, registers: assembler or the compiler's own.
  row(
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
   _Pragma init_task_work INIT_LIST_HEAD INIT_HLIST_HEAD INIT_WORK INIT_DELAYED_WORK INIT_WORK_ONSTACK __INIT_WORK __init_work init_irq_work 
   jump_label_can_update local_irq_count idle_cpu nr_cpu_ids printk_get_level device_lock_assert`,
  ),
];
