import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, acquires, KERNEL_ALLOC, MAYBE, NEVER, releases, rows, tries, UNKNOWN } from './rows.ts';

/** Allocators, pages, DMA memory, containers that allocate, address spaces and copies to and from user space. */
export const memory: readonly BindingFact[] = [
  // The three that `kernel::alloc::allocator` is made of; size 0 frees. 6.12 has them without node and alignment.
  ...rows(
    'mm/slub.c',
    { sleep: 'flags', flagsIdx: 3, allocates: 'kmalloc', frees: 'kmalloc' },
    'krealloc_node_align',
  ),
  ...rows(
    'mm/slub.c',
    { sleep: 'flags', flagsIdx: 3, allocates: 'kvmalloc', frees: 'kvmalloc' },
    'kvrealloc_node_align',
  ),
  ...rows(
    'mm/vmalloc.c',
    {
      sleep: 'flags',
      flagsIdx: 3,
      allocates: 'vmalloc',
      frees: 'vmalloc',
      note: 'freeing says might_sleep() in a task',
    },
    'vrealloc_node_align',
  ),
  ...rows('mm/slub.c', { sleep: 'flags', flagsIdx: 2, allocates: 'kmalloc', frees: 'kmalloc' }, 'krealloc'),
  ...rows(
    'mm/slub.c',
    { sleep: 'flags', flagsIdx: 2, allocates: 'kvmalloc', frees: 'kvmalloc' },
    'kvrealloc',
  ),
  ...rows(
    'mm/vmalloc.c',
    {
      sleep: 'always',
      flagsIdx: 2,
      allocates: 'vmalloc',
      frees: 'vmalloc',
      note: 'in 6.12 it sleeps whatever the flags are',
    },
    'vrealloc',
  ),
  ...rows('mm/slub.c', { sleep: 'never', frees: 'kmalloc' }, 'kfree'),
  ...rows(
    'mm/vmalloc.c',
    { sleep: 'always', frees: 'vmalloc', note: 'not in an interrupt, where it defers' },
    'vfree',
  ),
  ...rows('mm/slub.c', { sleep: 'maybe', frees: 'kvmalloc' }, 'kvfree'),
  ...rows(
    'mm/slab_common.c',
    { sleep: 'never', frees: 'kvmalloc', note: 'with a `rcu_head`, which all callers in Rust pass' },
    'kvfree_call_rcu',
  ),
  ...rows('mm/page_alloc.c', { sleep: 'flags', flagsIdx: 0, allocates: 'page' }, 'alloc_pages'),
  ...rows('mm/page_alloc.c', { sleep: 'never', frees: 'page' }, '__free_pages'),
  ...rows('include/linux/mm.h', NEVER, 'is_vmalloc_addr page_to_nid vma_lookup'),
  ...rows('mm/vmalloc.c', NEVER, 'vmalloc_to_page'),
  ...rows('include/linux/highmem-internal.h', NEVER, 'kmap_local_page kunmap_local'),

  ...rows('lib/bitmap.c', { sleep: 'flags', flagsIdx: 1, allocates: 'kmalloc' }, 'bitmap_zalloc'),
  ...rows('lib/bitmap.c', { sleep: 'never', frees: 'kmalloc' }, 'bitmap_free'),
  ...rows('lib/bitmap.c', NEVER, 'bitmap_copy_and_extend'),
  ...rows(
    'lib/cpumask.c',
    { sleep: 'flags', flagsIdx: 1, allocates: 'kmalloc', note: 'allocates only with CPUMASK_OFFSTACK' },
    'alloc_cpumask_var zalloc_cpumask_var',
  ),
  ...rows('lib/cpumask.c', { sleep: 'never', frees: 'kmalloc' }, 'free_cpumask_var'),
  ...rows(
    'lib/scatterlist.c',
    { sleep: 'flags', flagsIdx: 6, allocates: 'kmalloc' },
    'sg_alloc_table_from_pages_segment',
  ),
  ...rows('lib/scatterlist.c', { sleep: 'never', frees: 'kmalloc' }, 'sg_free_table'),
  ...rows('include/linux/scatterlist.h', NEVER, 'sg_dma_address sg_dma_len sg_next'),

  // A store that needs a node drops the array's own lock around a blocking allocation and takes it again.
  ...rows(
    'lib/xarray.c',
    {
      sleep: 'flags',
      flagsIdx: 3,
      allocates: 'other',
      note: 'lets the array’s own lock go while it allocates',
    },
    '__xa_store',
  ),
  ...rows('lib/xarray.c', NEVER, '__xa_erase xa_destroy xa_find xa_find_after xa_load'),
  ...rows('include/linux/xarray.h', NEVER, 'xa_err xa_init_flags'),
  ...rows('include/linux/xarray.h', acquires('xa'), 'xa_lock'),
  ...rows('include/linux/xarray.h', tries('xa'), 'xa_trylock'),
  ...rows('include/linux/xarray.h', releases('xa'), 'xa_unlock'),
  ...rows(
    'lib/maple_tree.c',
    {
      sleep: 'flags',
      flagsIdx: 4,
      allocates: 'other',
      note: 'lets the tree’s own lock go while it allocates',
    },
    'mtree_insert_range',
  ),
  ...rows(
    'lib/maple_tree.c',
    {
      sleep: 'flags',
      flagsIdx: 6,
      allocates: 'other',
      note: 'lets the tree’s own lock go while it allocates',
    },
    'mtree_alloc_range',
  ),
  ...rows(
    'lib/maple_tree.c',
    { sleep: 'maybe', allocates: 'other', fixedFlags: 'GFP_KERNEL' },
    'mtree_erase',
  ),
  ...rows('lib/maple_tree.c', NEVER, 'mtree_destroy mtree_load mas_find mt_init_flags'),
  ...rows('mm/list_lru.c', KERNEL_ALLOC, '__list_lru_init'),
  ...rows('mm/list_lru.c', MAYBE, 'list_lru_destroy'),
  ...rows('mm/list_lru.c', NEVER, 'list_lru_add list_lru_count list_lru_del list_lru_isolate'),
  ...rows(
    'mm/list_lru.c',
    { sleep: 'unknown', callsBack: true, note: 'what it calls may let the lock of the list go' },
    'list_lru_walk',
  ),
  ...rows('mm/shrinker.c', KERNEL_ALLOC, 'shrinker_alloc'),
  ...rows('mm/shrinker.c', ALWAYS, 'shrinker_register shrinker_free'),

  ...rows('kernel/dma/mapping.c', { sleep: 'flags', flagsIdx: 3, allocates: 'other' }, 'dma_alloc_attrs'),
  ...rows(
    'kernel/dma/mapping.c',
    { sleep: 'maybe', frees: 'other', note: 'warns with interrupts off, as it may have to unmap' },
    'dma_free_attrs',
  ),
  ...rows('kernel/dma/mapping.c', NEVER, 'dma_map_sgtable dma_unmap_sgtable dma_max_mapping_size'),
  ...rows('include/linux/dma-mapping.h', NEVER, 'dma_set_max_seg_size'),
  // Each goes through an operation of the device's bus, which nothing keeps from sleeping.
  ...rows('kernel/dma/mapping.c', UNKNOWN, 'dma_set_coherent_mask dma_set_mask dma_set_mask_and_coherent'),
  ...rows(
    'mm/ioremap.c',
    { sleep: 'always', allocates: 'vmalloc', fixedFlags: 'GFP_KERNEL' },
    'ioremap ioremap_np',
  ),
  ...rows('mm/ioremap.c', { sleep: 'always', frees: 'vmalloc' }, 'iounmap'),
  ...rows('drivers/iommu/io-pgtable.c', KERNEL_ALLOC, 'alloc_io_pgtable_ops'),
  ...rows('drivers/iommu/io-pgtable.c', MAYBE, 'free_io_pgtable_ops'),

  ...rows('include/linux/mmap_lock.h', acquires('rwsem'), 'mmap_read_lock'),
  ...rows('include/linux/mmap_lock.h', tries('rwsem'), 'mmap_read_trylock'),
  ...rows('include/linux/mmap_lock.h', releases('rwsem'), 'mmap_read_unlock'),
  ...rows('mm/mmap_lock.c', tries('vma'), 'lock_vma_under_rcu'),
  ...rows('include/linux/mmap_lock.h', releases('vma'), 'vma_end_read'),
  ...rows('include/linux/sched/mm.h', NEVER, 'mmget mmget_not_zero mmgrab'),
  ...rows('kernel/fork.c', NEVER, 'mmdrop mmput_async'),
  ...rows('kernel/fork.c', ALWAYS, 'mmput'),
  ...rows('mm/memory.c', { sleep: 'maybe', allocates: 'page', fixedFlags: 'GFP_KERNEL' }, 'vm_insert_page'),
  ...rows('mm/memory.c', ALWAYS, 'zap_vma_range zap_page_range_single'),

  ...rows('include/linux/uaccess.h', ALWAYS, '_copy_from_user _copy_to_user copy_from_user copy_to_user'),
  ...rows('lib/strncpy_from_user.c', ALWAYS, 'strncpy_from_user'),
  ...rows('lib/iov_iter.c', MAYBE, '_copy_from_iter _copy_to_iter'),
  ...rows('lib/iov_iter.c', NEVER, 'iov_iter_advance iov_iter_revert'),
];
