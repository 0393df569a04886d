import type { BindingFact } from '../../fact-types.ts';
import { ALWAYS, type Effect, KERNEL_ALLOC, MAYBE, NEVER, releases, rows, tries } from './rows.ts';

const LAST_REFERENCE: Effect = { sleep: 'maybe', callsBack: true };

/** DRM devices, GEM objects, GPU address spaces and the buddy allocator of GPU memory. */
export const graphics: readonly BindingFact[] = [
  ...rows('drivers/gpu/drm/drm_drv.c', KERNEL_ALLOC, '__drm_dev_alloc'),
  ...rows('drivers/gpu/drm/drm_drv.c', ALWAYS, 'drm_dev_register drm_dev_unregister drm_dev_unplug'),
  ...rows('drivers/gpu/drm/drm_drv.c', tries('drm-dev'), 'drm_dev_enter'),
  ...rows('drivers/gpu/drm/drm_drv.c', releases('drm-dev'), 'drm_dev_exit'),
  ...rows('drivers/gpu/drm/drm_drv.c', NEVER, 'drm_dev_get'),
  ...rows('drivers/gpu/drm/drm_drv.c', LAST_REFERENCE, 'drm_dev_put'),

  ...rows('drivers/gpu/drm/drm_gem.c', { ...ALWAYS, callsBack: true }, 'drm_gem_handle_create'),
  ...rows('drivers/gpu/drm/drm_gem.c', ALWAYS, 'drm_gem_object_init'),
  ...rows('drivers/gpu/drm/drm_gem.c', NEVER, 'drm_gem_create_mmap_offset drm_gem_object_lookup'),
  ...rows('drivers/gpu/drm/drm_gem.c', MAYBE, 'drm_gem_object_release drm_gem_private_object_fini'),
  ...rows('include/drm/drm_gem.h', NEVER, 'drm_gem_object_get'),
  ...rows('include/drm/drm_gem.h', LAST_REFERENCE, 'drm_gem_object_put'),
  ...rows('include/drm/drm_vma_manager.h', NEVER, 'drm_vma_node_offset_addr'),
  ...rows(
    'drivers/gpu/drm/drm_gem_shmem_helper.c',
    ALWAYS,
    'drm_gem_shmem_get_pages_sgt drm_gem_shmem_init drm_gem_shmem_release drm_gem_shmem_vmap_locked',
  ),
  ...rows(
    'drivers/gpu/drm/drm_gem_shmem_helper.c',
    MAYBE,
    'drm_gem_shmem_vunmap_locked __drm_gem_shmem_free_sgt_locked',
  ),

  ...rows(
    'drivers/gpu/drm/drm_gpuvm.c',
    NEVER,
    'drm_gpuvm_init drm_gpuvm_get drm_gpuvm_is_extobj drm_gpuvm_bo_get',
  ),
  ...rows(
    'drivers/gpu/drm/drm_gpuvm.c',
    NEVER,
    'drm_gpuva_link drm_gpuva_map drm_gpuva_remap drm_gpuva_unmap',
  ),
  ...rows(
    'drivers/gpu/drm/drm_gpuvm.c',
    NEVER,
    'drm_gpuva_unlink_defer drm_gpuvm_bo_put_deferred drm_gpuvm_bo_extobj_add',
  ),
  ...rows('drivers/gpu/drm/drm_gpuvm.c', { ...KERNEL_ALLOC, callsBack: true }, 'drm_gpuvm_bo_create'),
  ...rows('drivers/gpu/drm/drm_gpuvm.c', MAYBE, 'drm_gpuvm_bo_obtain_prealloc'),
  ...rows('drivers/gpu/drm/drm_gpuvm.c', LAST_REFERENCE, 'drm_gpuvm_put drm_gpuvm_bo_deferred_cleanup'),
  ...rows(
    'drivers/gpu/drm/drm_gpuvm.c',
    { sleep: 'never', callsBack: true },
    'drm_gpuvm_sm_map drm_gpuvm_sm_unmap',
  ),

  ...rows('drivers/gpu/buddy.c', KERNEL_ALLOC, 'gpu_buddy_init gpu_buddy_alloc_blocks'),
  ...rows(
    'drivers/gpu/buddy.c',
    { sleep: 'always', note: 'offers to reschedule after each block' },
    'gpu_buddy_free_list',
  ),
  ...rows('drivers/gpu/buddy.c', NEVER, 'gpu_buddy_fini'),
  ...rows('include/linux/gpu_buddy.h', NEVER, 'gpu_buddy_block_offset gpu_buddy_block_order'),
];
