import { contextInHardirq, contextInNmi } from './context.ts';
import { GFP_BITS, GFP_RECLAIM_MASK, gfpflagsAllowBlocking, gfpNames, vmallocSupported } from './gfp.ts';
import { placeOf } from './kernels.ts';
import { mightAlloc, returnPages, takePages } from './pages.ts';
import { messageReport, warningReport } from './report.ts';
import { kfree, kmalloc, type Pointer, ZERO_SIZE_PTR } from './slab.ts';
import {
  addBlock,
  type Block,
  inInterruptNow,
  kernelBug,
  mightSleep,
  type System,
  traitsOf,
  warnedBefore,
} from './system.ts';

/** About what `struct vm_struct` takes: it only picks a size class. */
const VM_STRUCT_SIZE = 72;
const POINTER_SIZE = 8;
const PMD_SIZE = 2 * 1024 * 1024;

/** `__vmalloc()`: the entry that checks the flags (7.2 and 7.3), then the allocation. */
export function vmalloc(system: System, size: number, flags: number): Pointer {
  const supported = vmallocSupported(traitsOf(system));
  if (supported !== undefined && (flags & ~supported) !== 0) {
    const traits = traitsOf(system);
    const shown = (f: number): string => `0x${(f >>> 0).toString(16)} (${gfpNames(traits, f)})`;
    const kept = flags & supported;
    system.reports.push(
      warningReport('unexpected-gfp', system.context, {
        function: 'vmalloc_fix_flags',
        words: `Unexpected gfp: ${shown(flags & ~supported)}. Fixing up to gfp: ${shown(kept)}. Fix your code!`,
        suppressed: warnedBefore(system, 'vmalloc_fix_flags'),
      }),
    );
    return vmallocRange(system, size, kept);
  }
  return vmallocRange(system, size, flags);
}

/**
 * `__vmalloc_node_range()`, mm/vmalloc.c. `hugeAllowed` is what kvmalloc passes for flags that may block; a huge
 * mapping only changes the alignment that a failure prints.
 */
export function vmallocRange(system: System, size: number, flags: number, hugeAllowed = false): Pointer {
  const { context } = system;
  const { pageSize, totalPages } = system.config;
  if (size === 0) {
    system.reports.push(
      warningReport('vmalloc-size', context, {
        function: '__vmalloc_node_range_noprof',
        at: { file: 'mm/vmalloc.c' },
        suppressed: warnedBefore(system, 'vmalloc-size'),
      }),
    );
    return null;
  }
  const pages = Math.ceil(size / pageSize);
  if (pages > totalPages) {
    warnAlloc(system, flags, `vmalloc error: size ${size}, exceeds total pages`);
    return null;
  }
  const area = getVmArea(system, flags);
  if (area === null) {
    const align = hugeAllowed && size >= PMD_SIZE ? PMD_SIZE : 1;
    const aligned = traitsOf(system).hardirqDisableField ? `, align 0x${align.toString(16)}` : '';
    warnAlloc(system, flags, `vmalloc error: size ${size}${aligned}, vm_struct allocation failed`);
    return null;
  }
  if (!areaPages(system, pages, flags)) {
    warnAlloc(system, flags, `vmalloc error: size ${pages * pageSize}, failed to allocate pages`);
    kfree(system, area);
    return null;
  }
  // The vm_struct lives as long as the area; it is not a block that anyone else can free.
  if (area !== ZERO_SIZE_PTR) system.blocks.delete(area.id);
  return addBlock(system, { kind: 'vmalloc', requested: size, usable: pages * pageSize });
}

/** `__get_vm_area_node()` and `alloc_vmap_area()`: where vmalloc dies in an interrupt, and where it sleeps. */
function getVmArea(system: System, flags: number): Pointer {
  const traits = traitsOf(system);
  const { config, context } = system;
  const fatal = traits.vmallocNonBlocking
    ? contextInNmi(config, context) || contextInHardirq(config, context)
    : inInterruptNow(system);
  if (fatal) kernelBug(system, '__get_vm_area_node', placeOf(traits, 'get_vm_area'));
  const area = kmalloc(system, VM_STRUCT_SIZE, flags & GFP_RECLAIM_MASK);
  if (area === null) return null;
  if (!traits.vmallocNonBlocking || gfpflagsAllowBlocking(flags)) {
    mightSleep(system, 'alloc_vmap_area', placeOf(traits, 'alloc_vmap_area'));
  }
  return area;
}

/** `__vmalloc_area_node()`: the array of page pointers, then the pages, one by one. */
function areaPages(system: System, pages: number, flags: number): boolean {
  const nested = flags & GFP_RECLAIM_MASK;
  const array = pages * POINTER_SIZE;
  if (array > system.config.pageSize) {
    mightAlloc(system, nested);
  } else {
    const pointers = kmalloc(system, array, nested);
    if (pointers === null) return false;
    kfree(system, pointers);
  }
  mightAlloc(system, flags);
  return takePages(system, 0, pages, flags);
}

/** `warn_alloc()`, mm/page_alloc.c. The kernel prints one in ten seconds; here each is told. */
function warnAlloc(system: System, flags: number, words: string): void {
  if (flags & GFP_BITS.__GFP_NOWARN) return;
  const mode = `0x${(flags >>> 0).toString(16)}(${gfpNames(traitsOf(system), flags)})`;
  const { name } = system.config.task;
  system.reports.push(
    messageReport(
      'alloc-failure',
      system.context,
      'warn_alloc',
      `${name}: ${words}, mode:${mode}, nodemask=(null)`,
    ),
  );
}

/**
 * `vfree()`, mm/vmalloc.c. In an interrupt (bottom halves off included) it defers; otherwise it asks whether it may
 * sleep **before** it looks for NULL, so freeing nothing under a spinlock complains too.
 */
export function vfree(system: System, pointer: Pointer): void {
  const traits = traitsOf(system);
  if (inInterruptNow(system)) {
    if (contextInNmi(system.config, system.context)) {
      kernelBug(system, 'vfree_atomic', placeOf(traits, 'vfree_atomic'));
    }
    if (pointer !== null && pointer !== ZERO_SIZE_PTR) {
      system.deferredFrees++;
      releaseArea(system, pointer);
    }
    return;
  }
  mightSleep(system, 'vfree', placeOf(traits, 'vfree'));
  if (pointer !== null && pointer !== ZERO_SIZE_PTR) releaseArea(system, pointer);
}

function releaseArea(system: System, block: Block): void {
  returnPages(system, Math.ceil(block.usable / system.config.pageSize));
  system.blocks.delete(block.id);
}

/**
 * `vrealloc()`. Size 0 is `vfree()`, even of NULL. What fits the pages that are there stays; otherwise a new area is
 * allocated and the old one freed with `vfree()`, which sleeps for any flags.
 * 7.2 and later give tail pages back when they shrink with flags that allow file systems and I/O.
 */
export function vrealloc(system: System, pointer: Pointer, size: number, flags: number): Pointer {
  if (size === 0) {
    vfree(system, pointer);
    return null;
  }
  if (pointer !== null && pointer !== ZERO_SIZE_PTR && size <= pointer.usable) {
    const io = GFP_BITS.__GFP_IO | GFP_BITS.__GFP_FS;
    const { pageSize, traits } = system.config;
    if (size <= pointer.requested && traits.vreallocFreesTail && (flags & io) === io) {
      const kept = Math.ceil(size / pageSize) * pageSize;
      returnPages(system, (pointer.usable - kept) / pageSize);
      pointer.usable = kept;
    }
    pointer.requested = size;
    return pointer;
  }
  // vrealloc() of 6.12 goes through __vmalloc(), that of 7.x past the check of the flags: the same but for the warning.
  const fresh = vmallocRange(system, size, flags);
  if (fresh === null) return null;
  if (pointer !== null) vfree(system, pointer);
  return fresh;
}
