import { GFP_BITS, GFP_SLAB_BUG_MASK, gfpflagsAllowBlocking, gfpNames } from './gfp.ts';
import { allocPages, getOrder, MAX_PAGE_ORDER, mightAlloc, returnPages, rtAllocatorLock } from './pages.ts';
import { messageReport } from './report.ts';
import { addBlock, type Block, injectedFailure, type System, traitsOf } from './system.ts';

/** What `kmalloc(0)` gives: a pointer that must not be followed and that `kfree()` takes. */
export const ZERO_SIZE_PTR = 'ZERO_SIZE_PTR';
/** What an allocation of C gives; null is a failure, or what was never allocated. */
export type Pointer = Block | typeof ZERO_SIZE_PTR | null;

/** The smallest object: KMALLOC_MIN_SIZE, x86-64. */
export const KMALLOC_MIN_SIZE = 8;

/** The largest size that comes from a cache: two pages (KMALLOC_SHIFT_HIGH, include/linux/slab.h). */
export function kmallocMaxCacheSize(pageSize = 4096): number {
  return pageSize * 2;
}

/** The largest size at all: 2^MAX_PAGE_ORDER pages, 4 MiB with 4-KiB pages (KMALLOC_SHIFT_MAX). */
export function kmallocMaxSize(pageSize = 4096): number {
  return pageSize * 2 ** MAX_PAGE_ORDER;
}

/**
 * What `kmalloc(size)` really gives, in bytes: the object size of the cache, or whole powers of two of pages.
 * Undefined above KMALLOC_MAX_SIZE, 0 for 0. The classes 96 and 192 exist beside the powers of two
 * (`__kmalloc_index()`, include/linux/slab.h; the same in 6.1 to 7.3).
 */
export function kmallocUsableSize(size: number, pageSize = 4096): number | undefined {
  if (size <= 0) return 0;
  if (size > kmallocMaxSize(pageSize)) return undefined;
  if (size > kmallocMaxCacheSize(pageSize)) return pageSize * 2 ** getOrder(size, pageSize);
  if (size > 64 && size <= 96) return 96;
  if (size > 128 && size <= 192) return 192;
  let bucket = KMALLOC_MIN_SIZE;
  while (bucket < size) bucket *= 2;
  return bucket;
}

/** `kmalloc-64`, `kmalloc-4k`, with the family that the flags choose; undefined for sizes that no cache holds. */
export function kmallocCacheName(size: number, flags: number, pageSize = 4096): string | undefined {
  if (size <= 0 || size > kmallocMaxCacheSize(pageSize)) return undefined;
  const usable = kmallocUsableSize(size, pageSize)!;
  const label = usable >= 1024 ? `${usable / 1024}k` : `${usable}`;
  if (flags & GFP_BITS.__GFP_DMA) return `dma-kmalloc-${label}`;
  if (flags & GFP_BITS.__GFP_RECLAIMABLE) return `kmalloc-rcl-${label}`;
  return flags & GFP_BITS.__GFP_ACCOUNT ? `kmalloc-cg-${label}` : `kmalloc-${label}`;
}

/** `kmalloc_fix_flags()`, mm/slab_common.c: what a slab cannot take is named and stripped. */
function fixFlags(system: System, flags: number): number {
  const bad = flags & GFP_SLAB_BUG_MASK;
  if (bad === 0) return flags;
  const kept = flags & ~GFP_SLAB_BUG_MASK;
  const traits = traitsOf(system);
  const shown = (f: number): string => `0x${f.toString(16)} (${gfpNames(traits, f)})`;
  system.reports.push(
    messageReport(
      'unexpected-gfp',
      system.context,
      'kmalloc_fix_flags',
      `Unexpected gfp: ${shown(bad)}. Fixing up to gfp: ${shown(kept)}. Fix your code!`,
    ),
  );
  return kept;
}

/**
 * `kmalloc()`: a slab object up to two pages, whole pages above, null on failure.
 * Each cache is taken to need a new slab, which is when odd flags are noticed and when memory can run out.
 */
export function kmalloc(system: System, size: number, flags: number): Pointer {
  if (size === 0) return ZERO_SIZE_PTR;
  const { pageSize } = system.config;
  if (size > kmallocMaxCacheSize(pageSize)) {
    const fixed = fixFlags(system, flags) | GFP_BITS.__GFP_COMP;
    const order = getOrder(size, pageSize);
    if (!allocPages(system, order, fixed)) return null;
    return addBlock(system, { kind: 'pages', order, requested: size, usable: pageSize * 2 ** order });
  }
  // slab_pre_alloc_hook(), mm/slub.c, asks before anything else.
  mightAlloc(system, flags);
  rtAllocatorLock(system, system.config.memory !== 'plenty');
  const fixed = fixFlags(system, flags);
  const blocking = gfpflagsAllowBlocking(fixed);
  if (injectedFailure(system, 0, fixed, blocking)) return null;
  if (!blocking && noSlabObject(system)) return null;
  const cache = kmallocCacheName(size, fixed, pageSize)!;
  return addBlock(system, {
    kind: 'slab',
    cache,
    requested: size,
    usable: kmallocUsableSize(size, pageSize)!,
  });
}

/** Whether an object that may not wait for reclaim is refused. Objects are not counted against the free pages. */
function noSlabObject(system: System): boolean {
  const { memory } = system.config;
  return memory === 'pressure' || (typeof memory === 'object' && system.freePages === 0);
}

/** `kfree()`: any pointer of kmalloc, or none. Sleeps nowhere but under PREEMPT_RT with preemption off. */
export function kfree(system: System, pointer: Pointer): void {
  if (pointer === null || pointer === ZERO_SIZE_PTR) return;
  rtAllocatorLock(system, false);
  if (pointer.kind === 'pages') returnPages(system, 2 ** (pointer.order ?? 0));
  system.blocks.delete(pointer.id);
}

/**
 * `krealloc()`. A size that the block still holds gives the same block and asks for nothing, so it sleeps nowhere
 * (`__do_krealloc()`, mm/slub.c); size 0 frees; a failure leaves the old block.
 */
export function krealloc(system: System, pointer: Pointer, size: number, flags: number): Pointer {
  if (size === 0) {
    kfree(system, pointer);
    return ZERO_SIZE_PTR;
  }
  if (pointer !== null && pointer !== ZERO_SIZE_PTR && size <= pointer.usable) {
    pointer.requested = size;
    return pointer;
  }
  const fresh = kmalloc(system, size, flags);
  if (fresh !== null) kfree(system, pointer);
  return fresh;
}
