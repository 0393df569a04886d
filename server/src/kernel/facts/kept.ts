/**
 * Functions whose rows are kept by hand although reading says something else, or cannot tell, each with the reason.
 * `docs/c-facts.md` lists them.
 */
export const kept: ReadonlyMap<string, string> = new Map([
  ['kvfree', 'its argument decides; the emulator knows which allocator it came from'],
  ['vfree', 'sleeps in a task only; the emulator knows the context'],
  ['vrealloc', 'the emulator models it, by version'],
  ['vrealloc_node_align', 'the emulator models it, by version'],
  ['kvrealloc', 'the emulator models it, by version'],
  ['kvrealloc_node_align', 'the emulator models it, by version'],
  ['krealloc', 'the emulator models it'],
  ['krealloc_node_align', 'the emulator models it'],
  [
    'fsleep',
    'measured: the scheduler complains; ten microseconds or less spin, which no caller in Rust asks for',
  ],
  ['hrtimer_cancel', 'waits for a running callback, which sleeps on PREEMPT_RT'],
  ['__xa_store', 'lets the array’s own lock go while it allocates; a null needs no node'],
  ['mtree_insert_range', 'lets the tree’s own lock go while it allocates'],
  ['mtree_alloc_range', 'lets the tree’s own lock go while it allocates'],
  ['drm_gpuva_remap', 'the reference that it drops is never the last: the caller holds the VM'],
  ['drm_gpuva_unmap', 'the reference that it drops is never the last: the caller holds the VM'],
  [
    'rust_binderfs_remove_file',
    'drivers/android/binder/rust_binder_main.rs replaces the file of a process that has none yet, under its lock',
  ],
  ['drm_gem_object_lookup', 'drops references only where it fails, and these are not the last'],
  ['__kunit_abort', 'does not return'],
  ['poll_wait', 'calls what the caller of poll() passes'],
]);
