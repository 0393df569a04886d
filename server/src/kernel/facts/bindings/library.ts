import type { BindingFact } from '../../fact-types.ts';
import { KERNEL_ALLOC, NEVER, rows, UNKNOWN } from './rows.ts';

/** Functions of `lib/` and headers that compute, print or count; hardly any of them sleeps. */
export const library: readonly BindingFact[] = [
  ...rows('include/linux/bitops.h', NEVER, '__clear_bit __set_bit clear_bit set_bit'),
  ...rows(
    'lib/find_bit.c',
    NEVER,
    '_find_first_bit _find_first_zero_bit _find_last_bit _find_next_bit _find_next_zero_bit',
  ),
  ...rows(
    'include/linux/cpumask.h',
    NEVER,
    `__cpumask_clear_cpu __cpumask_set_cpu cpumask_clear_cpu cpumask_set_cpu cpumask_copy cpumask_empty cpumask_full
     cpumask_setall cpumask_test_cpu cpumask_weight`,
  ),
  ...rows('include/linux/smp.h', NEVER, 'raw_smp_processor_id'),
  ...rows('include/asm-generic/barrier.h', NEVER, 'smp_mb smp_rmb smp_wmb'),
  ...rows('include/vdso/processor.h', NEVER, 'cpu_relax'),
  ...rows('include/linux/refcount.h', NEVER, 'refcount_dec refcount_dec_and_test refcount_inc refcount_set'),
  ...rows('include/linux/jump_label.h', NEVER, 'static_key_count'),
  ...rows(
    'lib/rbtree.c',
    NEVER,
    `rb_erase rb_first rb_first_postorder rb_insert_color rb_last rb_link_node rb_next rb_next_postorder rb_prev
     rb_replace_node`,
  ),
  ...rows('include/linux/list.h', NEVER, 'list_add_tail'),
  ...rows('lib/math/div64.c', NEVER, 'div64_s64 div_s64_rem'),
  ...rows('lib/string.c', NEVER, 'memchr memcpy strlen'),
  ...rows('include/asm-generic/io.h', NEVER, 'memcpy_fromio memcpy_toio'),
  ...rows('lib/kstrtox.c', NEVER, 'kstrtobool'),
  ...rows('lib/vsprintf.c', NEVER, 'scnprintf'),
  ...rows('lib/errname.c', NEVER, 'errname'),
  ...rows('drivers/char/random.c', NEVER, '__get_random_u32_below get_random_bytes'),
  ...rows('kernel/printk/printk.c', NEVER, '_printk'),
  ...rows('drivers/base/core.c', NEVER, '_dev_printk'),
  ...rows('kernel/panic.c', NEVER, 'warn_slowpath_fmt'),
  ...rows('lib/kunit/test.c', KERNEL_ALLOC, '__kunit_do_failed_assertion'),
  ...rows('lib/kunit/try-catch.c', { ...UNKNOWN, note: 'does not return' }, '__kunit_abort'),
  ...rows('include/kunit/test-bug.h', NEVER, 'kunit_get_current_test'),
  // A stack of security modules answers; what each may do is not written down.
  ...rows(
    'security/security.c',
    UNKNOWN,
    `security_binder_set_context_mgr security_binder_transaction security_binder_transfer_binder
     security_binder_transfer_file security_release_secctx security_secid_to_secctx security_cred_getsecid`,
  ),
];
