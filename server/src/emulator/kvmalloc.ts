import { GFP_BITS, gfpflagsAllowBlocking } from './gfp.ts';
import { warningReport } from './report.ts';
import { kfree, kmalloc, krealloc, type Pointer, ZERO_SIZE_PTR } from './slab.ts';
import { type System, traitsOf, warnedBefore } from './system.ts';
import { vfree, vmallocRange, vrealloc } from './vmalloc.ts';

const INT_MAX = 0x7fffffff;

/** `is_vmalloc_addr()`. */
export function isVmalloc(pointer: Pointer): boolean {
  return pointer !== null && pointer !== ZERO_SIZE_PTR && pointer.kind === 'vmalloc';
}

/**
 * `kmalloc_gfp_adjust()`: the flags of the first, contiguous attempt. Up to a page they are the caller's. Above,
 * 6.15 and later drop `__GFP_DIRECT_RECLAIM`, so that attempt never sleeps and hides what the fallback would tell;
 * older kernels keep it.
 */
export function kmallocGfpAdjust(system: System, flags: number, size: number): number {
  if (size <= system.config.pageSize) return flags;
  let adjusted = flags | GFP_BITS.__GFP_NOWARN;
  if (!(adjusted & GFP_BITS.__GFP_RETRY_MAYFAIL)) {
    if (traitsOf(system).kvmallocStripsReclaim) adjusted &= ~GFP_BITS.__GFP_DIRECT_RECLAIM;
    else adjusted |= GFP_BITS.__GFP_NORETRY;
  }
  return adjusted & ~GFP_BITS.__GFP_NOFAIL;
}

/** `kvmalloc()`: kmalloc, then vmalloc for more than a page. mm/util.c until 6.12, mm/slub.c since. */
export function kvmalloc(system: System, size: number, flags: number): Pointer {
  const contiguous = kmalloc(system, size, kmallocGfpAdjust(system, flags, size));
  if (contiguous !== null || size <= system.config.pageSize) return contiguous;
  const blocking = gfpflagsAllowBlocking(flags);
  // 6.12 does not fall back for flags that may not block; 7.x does, without huge mappings.
  if (!blocking && !traitsOf(system).vmallocNonBlocking) return null;
  if (size > INT_MAX) {
    if (!(flags & GFP_BITS.__GFP_NOWARN)) {
      system.reports.push(
        warningReport('vmalloc-size', system.context, {
          function: '__kvmalloc_node_noprof',
          at: { file: traitsOf(system).kvmallocStripsReclaim ? 'mm/slub.c' : 'mm/util.c' },
          suppressed: warnedBefore(system, 'kvmalloc-size'),
        }),
      );
    }
    return null;
  }
  return vmallocRange(system, size, flags, blocking);
}

/** `kvfree()`: `vfree()` for vmalloc memory, `kfree()` for the rest and for NULL. */
export function kvfree(system: System, pointer: Pointer): void {
  if (isVmalloc(pointer)) vfree(system, pointer);
  else kfree(system, pointer);
}

/**
 * `kvrealloc()`: vmalloc memory stays vmalloc memory; the rest is tried with krealloc first, and copied into a
 * kvmalloc'ed block where that fails. 6.10 and older only grow, always into a new block.
 */
export function kvrealloc(system: System, pointer: Pointer, size: number, flags: number): Pointer {
  if (!traitsOf(system).kvreallocKeepsKind) {
    const old = pointer === null || pointer === ZERO_SIZE_PTR ? 0 : pointer.requested;
    if (pointer !== null && old >= size) return pointer;
    const grown = kvmalloc(system, size, flags);
    if (grown !== null) kvfree(system, pointer);
    return grown;
  }
  if (isVmalloc(pointer)) return vrealloc(system, pointer, size, flags);
  const moved = krealloc(system, pointer, size, kmallocGfpAdjust(system, flags, size));
  if (moved !== null) return moved;
  const fresh = kvmalloc(system, size, flags);
  if (fresh !== null) kfree(system, pointer);
  return fresh;
}
