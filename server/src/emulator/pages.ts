import { GFP_BITS, gfpflagsAllowBlocking } from './gfp.ts';
import { placeOf } from './kernels.ts';
import { warningReport } from './report.ts';
import { injectedFailure, mightSleep, type System, traitsOf, warnedBefore } from './system.ts';

/** The largest order that the page allocator has: MAX_PAGE_ORDER, x86-64 and arm64 with 4-KiB pages, all versions. */
export const MAX_PAGE_ORDER = 10;

/** The smallest order of 2^order pages that hold `size` bytes: `get_order()`. */
export function getOrder(size: number, pageSize: number): number {
  let order = 0;
  while (pageSize * 2 ** order < size) order++;
  return order;
}

/** `might_alloc()`, include/linux/sched/mm.h: an allocation that may block must stand where sleeping is allowed. */
export function mightAlloc(system: System, flags: number): void {
  if (!gfpflagsAllowBlocking(flags)) return;
  mightSleep(system, 'might_alloc', placeOf(traitsOf(system), 'might_alloc'));
}

/**
 * PREEMPT_RT: the allocators take locks that sleep, so with preemption or interrupts really off they complain for
 * any flags. 7.x only tries the lock first, so there it takes a slow path.
 */
export function rtAllocatorLock(system: System, slowPath: boolean): void {
  const { preemptRt, traits } = system.config;
  if (!preemptRt || (traits.slabTriesLock && !slowPath)) return;
  const { preemptCount, irqsDisabled } = system.context;
  if (preemptCount !== 0 || irqsDisabled) mightSleep(system, 'rt_spin_lock', placeOf(traits, 'rt_spin_lock'));
}

/** What stays untouched, in pages: the minimum watermark, about 4 * sqrt(16 * kilobytes), as init_per_zone_wmark_min(). */
export function minWatermark(system: System): number {
  const kilobytes = (system.config.totalPages * system.config.pageSize) / 1024;
  const minFree = Math.min(Math.max(Math.floor(Math.sqrt(16 * kilobytes)), 128), 262_144);
  return Math.floor((minFree * 1024) / system.config.pageSize);
}

/**
 * The pages that must stay free after this request: the whole minimum, half of it with `__GFP_HIGH`, and a quarter
 * of that less again if it may not block either (`__zone_watermark_ok()`, mm/page_alloc.c, 6.12 to 7.3).
 */
export function watermarkFor(system: System, flags: number): number {
  let mark = minWatermark(system);
  if (flags & GFP_BITS.__GFP_MEMALLOC) return 0;
  if (flags & GFP_BITS.__GFP_HIGH) {
    mark -= Math.floor(mark / 2);
    if (!gfpflagsAllowBlocking(flags)) mark -= Math.floor(mark / 4);
  }
  return mark;
}

/**
 * Whether `count` blocks of 2^order pages can be had. Blocking requests reclaim, so they fail only where the machine
 * is too small (or the fault injection says so); the others look at the watermarks.
 */
export function takePages(system: System, order: number, count: number, flags: number): boolean {
  const blocking = gfpflagsAllowBlocking(flags);
  if (injectedFailure(system, order, flags, blocking)) return false;
  const pages = count * 2 ** order;
  if (pages > system.config.totalPages) return false;
  if (system.config.memory === 'pressure' && !blocking) return false;
  if (typeof system.config.memory === 'object') {
    const left = system.freePages - pages;
    if (left < watermarkFor(system, flags) && !blocking) return false;
    system.freePages = Math.max(left, 0);
    return true;
  }
  system.freePages -= pages;
  return true;
}

/** Gives pages back. */
export function returnPages(system: System, pages: number): void {
  system.freePages = Math.min(system.freePages + pages, system.config.totalPages);
}

/**
 * `alloc_pages()`. The order is checked before anything sleeps, so a request that is too large under a lock warns
 * and fails but does not complain of the lock (mm/page_alloc.c; measured with 8 MiB).
 */
export function allocPages(system: System, order: number, flags: number): boolean {
  if (order > MAX_PAGE_ORDER) {
    if (!(flags & GFP_BITS.__GFP_NOWARN)) {
      system.reports.push(
        warningReport('page-order', system.context, {
          function: '__alloc_frozen_pages_noprof',
          at: placeOf(traitsOf(system), 'page_order'),
          suppressed: warnedBefore(system, 'page-order'),
        }),
      );
    }
    return false;
  }
  mightAlloc(system, flags);
  rtAllocatorLock(system, system.config.memory !== 'plenty');
  return takePages(system, order, 1, flags);
}
