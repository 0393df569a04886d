/**
 * What calls through function pointers are known to do, where the source of all implementers or the documentation of
 * the member says so. Everything else that is called through a pointer is unknown.
 */

interface Row {
  /** The end of the called expression. */
  readonly call: RegExp;
  /** The files that it is said of; undefined: all. */
  readonly file?: RegExp;
  /** `maybe`: some implementers sleep. */
  readonly sleep: 'never' | 'maybe';
  /** Who says so. */
  readonly why: string;
}

const rows: readonly Row[] = [
  {
    call: /^(?:bpf_func|dfunc)$/,
    file: /linux\/(?:bpf|filter)\.h/,
    sleep: 'never',
    why: 'include/linux/filter.h: packets are filtered in softirqs',
  },
  {
    call: /^algo$/,
    file: /genalloc/,
    sleep: 'never',
    why: 'lib/genalloc.c: called under rcu_read_lock()',
  },
  {
    call: /->free_node$/,
    file: /base\/devres/,
    sleep: 'never',
    why: 'drivers/base/devres.c: gives back memory that was allocated for a resource',
  },
  {
    call: /map->(?:lock|unlock)$/,
    file: /base\/regmap/,
    sleep: 'maybe',
    why: 'drivers/base/regmap/regmap.c: a mutex, unless `fast_io` or the driver asks for another lock',
  },
  {
    call: /map->(?:readable|writeable|volatile|precious|readable_noinc|writeable_noinc)_reg$/,
    file: /base\/regmap/,
    sleep: 'never',
    why: 'drivers/base/regmap/regmap.c: asked under the lock of the map, which may be a spinlock',
  },
  {
    call: /ops->dma_supported$/,
    file: /kernel\/dma\/mapping/,
    sleep: 'never',
    why: 'arch/*/kernel: all of them compare a mask with what the bus can address',
  },
  {
    call: /(?:^|->|\.)(?:augment->)?(?:copy|propagate|rotate|augment_rotate)$|^(?:comp|cmp|less|cmp_func|swap_func)$/,
    file: /rbtree|rb_tree|sort|bsearch|prio_heap|min_heap|list_sort/,
    sleep: 'never',
    why: 'include/linux/rbtree_augmented.h, lib/sort.c: what compares, swaps and augments only computes',
  },
  {
    call: /->(?:get_driver_name|get_timeline_name)$/,
    file: /dma-fence/,
    sleep: 'never',
    why: 'include/linux/dma-fence.h: names of a fence are taken under RCU',
  },
  {
    call: /fwnode->ops->(?:get|device_is_available|property_present|property_read_bool|get_name)$/,
    sleep: 'never',
    why: 'drivers/of/property.c, drivers/acpi/property.c, drivers/base/swnode.c: all three count or look up',
  },
  {
    call: /ops->(?:put|get_name_prefix|property_read_int_array|property_read_string_array|get_parent|get_named_child_node|get_next_child_node|get_reference_args|device_get_match_data|graph_\w+)$/,
    file: /drivers\/base\/property\.c|include\/linux\/(?:property|fwnode)\.h/,
    sleep: 'maybe',
    why: 'drivers/acpi/property.c evaluates and allocates, drivers/base/swnode.c drops references',
  },
  {
    call: /(?:t|ktype|kobj->ktype)->release$|->funcs->free$|->ct_item_ops->release$|->release$/,
    file: /lib\/kobject\.c|drm_gem|configfs|drivers\/base\/core\.c|dma-fence|kset|klist/,
    sleep: 'maybe',
    why: 'Documentation/core-api/kobject.rst, include/drm/drm_gem.h: the last reference frees, and may sleep in it',
  },
  {
    call: /_qproc$/,
    file: /poll\.h/,
    sleep: 'maybe',
    why: 'fs/select.c: __pollwait allocates with GFP_KERNEL',
  },
  {
    call: /->tlb->\w+$|tlb_flush_\w+$/,
    file: /io-pgtable/,
    sleep: 'never',
    why: 'include/linux/io-pgtable.h: flushes are done in any context',
  },
  {
    call: /^fns->(?:alloc|free)$/,
    file: /io-pgtable/,
    sleep: 'maybe',
    why: 'drivers/iommu/io-pgtable-arm.c allocates with GFP_KERNEL',
  },
  {
    call: /->(?:bi_)?end_io$/,
    file: /block\//,
    sleep: 'never',
    why: 'block/bio.c, block/blk-mq.c: bios and requests end in the interrupts of their drivers',
  },
  {
    call: /(?:elevator|e)->type->ops->(?:completed_request|finish_request|requeue_request|has_work)$/,
    sleep: 'never',
    why: 'block/elevator.h, block/mq-deadline.c, bfq-iosched.c, kyber-iosched.c: called where requests end',
  },
  {
    call: /rqos->ops->(?:issue|done|requeue|done_bio|cleanup)$/,
    sleep: 'never',
    why: 'block/blk-rq-qos.h: called where requests complete, in interrupts',
  },
  {
    call: /lock_ops->(?:lock_bus|trylock_bus)$/,
    sleep: 'maybe',
    why: 'drivers/i2c/i2c-core-base.c: an rt_mutex',
  },
  {
    call: /xas->xa_update$/,
    sleep: 'never',
    why: 'include/linux/xarray.h: called with the lock of the array held',
  },
  {
    call: /->sk_(?:data_ready|error_report|state_change|write_space)$/,
    sleep: 'never',
    why: 'net/core/sock.c: called where packets and errors arrive, in softirqs',
  },
  {
    call: /skb->destructor$|uarg->ops->complete$/,
    sleep: 'never',
    why: 'net/core/skbuff.c: called where buffers are let go, in interrupts as well',
  },
  {
    call: /^run_prog$/,
    file: /bpf\/cgroup/,
    sleep: 'never',
    why: 'kernel/bpf/cgroup.c: under rcu_read_lock()',
  },
  {
    call: /->tx_filter$/,
    file: /af_netlink/,
    sleep: 'never',
    why: 'drivers/connector/cn_proc.c, net/devlink/netlink.c: they compare what a socket asked for',
  },
  {
    call: /->d_op->d_dname$/,
    sleep: 'never',
    why: 'Documentation/filesystems/locking.rst: d_dname may not block',
  },
  { call: /mm->color_adjust$/, sleep: 'never', why: 'include/drm/drm_mm.h: adjusts two numbers' },
  {
    call: /^isolate$/,
    file: /list_lru/,
    sleep: 'maybe',
    why: 'include/linux/list_lru.h: it may let the lock of the list go, and then sleep as drivers/android/binder_alloc.c does',
  },
  {
    call: /secondary->ops->(?:property_present|property_read_bool)$/,
    sleep: 'never',
    why: 'drivers/base/swnode.c looks up',
  },
  {
    call: /io_pgtable_init_table\[\]->free$/,
    sleep: 'maybe',
    why: 'drivers/iommu/io-pgtable-arm.c frees tables',
  },
  {
    call: /lock_ops->unlock_bus$/,
    sleep: 'never',
    why: 'drivers/i2c/i2c-core-base.c: an rt_mutex',
  },
];

/** What a call through this expression does, in this file; undefined where nobody says. */
export function pointerModel(call: string, file: string): 'never' | 'maybe' | undefined {
  return rows.find((it) => it.call.test(call) && (it.file?.test(file) ?? true))?.sleep;
}
