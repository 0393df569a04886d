import type { KernelTraits } from './kernels.ts';

/**
 * Bits of `gfp_t` that no configuration moves: include/linux/gfp_types.h, the same numbers from 6.1 to 7.3.
 * 0x200 is `__GFP_ATOMIC` until 6.2 and unused since.
 */
export const GFP_BITS = {
  __GFP_DMA: 0x1,
  __GFP_HIGHMEM: 0x2,
  __GFP_DMA32: 0x4,
  __GFP_MOVABLE: 0x8,
  __GFP_RECLAIMABLE: 0x10,
  __GFP_HIGH: 0x20,
  __GFP_IO: 0x40,
  __GFP_FS: 0x80,
  __GFP_ZERO: 0x100,
  __GFP_DIRECT_RECLAIM: 0x400,
  __GFP_KSWAPD_RECLAIM: 0x800,
  __GFP_WRITE: 0x1000,
  __GFP_NOWARN: 0x2000,
  __GFP_RETRY_MAYFAIL: 0x4000,
  __GFP_NOFAIL: 0x8000,
  __GFP_NORETRY: 0x10000,
  __GFP_MEMALLOC: 0x20000,
  __GFP_COMP: 0x40000,
  __GFP_NOMEMALLOC: 0x80000,
  __GFP_HARDWALL: 0x100000,
  __GFP_THISNODE: 0x200000,
  __GFP_ACCOUNT: 0x400000,
  __GFP_ZEROTAGS: 0x800000,
} as const;

const B = GFP_BITS;
/** `__GFP_ATOMIC`, 6.1 only. */
export const LEGACY_GFP_ATOMIC_BIT = 0x200;
/** `__GFP_RECLAIM`: both reclaim bits. */
export const GFP_RECLAIM = B.__GFP_DIRECT_RECLAIM | B.__GFP_KSWAPD_RECLAIM;
/** What the slab allocators warn about and strip: `GFP_SLAB_BUG_MASK`, mm/internal.h. */
export const GFP_SLAB_BUG_MASK = B.__GFP_DMA32 | B.__GFP_HIGHMEM;
/** What nested allocations of vmalloc inherit: `GFP_RECLAIM_MASK`, mm/internal.h. */
export const GFP_RECLAIM_MASK =
  GFP_RECLAIM |
  B.__GFP_HIGH |
  B.__GFP_IO |
  B.__GFP_FS |
  B.__GFP_NOWARN |
  B.__GFP_RETRY_MAYFAIL |
  B.__GFP_NOFAIL |
  B.__GFP_NORETRY |
  B.__GFP_MEMALLOC |
  B.__GFP_NOMEMALLOC;

const KERNEL = GFP_RECLAIM | B.__GFP_IO | B.__GFP_FS;
const USER = KERNEL | B.__GFP_HARDWALL;

/** The value of each name of `gfp_t` in that kernel: the single bits and the combinations. */
export function gfpConstants(traits: KernelTraits): Readonly<Record<string, number>> {
  const known = tables.get(traits.version);
  if (known) return known;
  const table = buildConstants(traits);
  tables.set(traits.version, table);
  return table;
}

/** One table for each version that was asked for: a pure function's results. */
const tables = new Map<string, Readonly<Record<string, number>>>();

function buildConstants(traits: KernelTraits): Readonly<Record<string, number>> {
  const old = traits.gfpAtomicBit ? LEGACY_GFP_ATOMIC_BIT : 0;
  const constants: Record<string, number> = {
    ...B,
    __GFP_RECLAIM: GFP_RECLAIM,
    GFP_KERNEL: KERNEL,
    GFP_KERNEL_ACCOUNT: KERNEL | B.__GFP_ACCOUNT,
    GFP_ATOMIC: B.__GFP_HIGH | B.__GFP_KSWAPD_RECLAIM | old,
    GFP_NOWAIT: B.__GFP_KSWAPD_RECLAIM | (traits.nowaitImpliesNowarn ? B.__GFP_NOWARN : 0),
    GFP_NOIO: GFP_RECLAIM,
    GFP_NOFS: GFP_RECLAIM | B.__GFP_IO,
    GFP_USER: USER,
    GFP_HIGHUSER: USER | B.__GFP_HIGHMEM,
    GFP_HIGHUSER_MOVABLE: USER | B.__GFP_HIGHMEM | B.__GFP_MOVABLE,
    GFP_DMA: B.__GFP_DMA,
    GFP_DMA32: B.__GFP_DMA32,
  };
  if (old) constants.__GFP_ATOMIC = old;
  return constants;
}

/** `gfpflags_allow_blocking()`, include/linux/gfp.h: direct reclaim may sleep. */
export function gfpflagsAllowBlocking(flags: number): boolean {
  return (flags & B.__GFP_DIRECT_RECLAIM) !== 0;
}

/** What `__vmalloc()` takes: `GFP_VMALLOC_SUPPORTED`, mm/vmalloc.c, 7.2 and 7.3. Older kernels do not check. */
export function vmallocSupported(traits: KernelTraits): number | undefined {
  if (!traits.vmallocNonBlocking) return undefined;
  const c = gfpConstants(traits);
  return (
    USER |
    c.GFP_ATOMIC! |
    c.GFP_NOWAIT! |
    B.__GFP_NOFAIL |
    B.__GFP_ZERO |
    B.__GFP_NORETRY |
    B.__GFP_RETRY_MAYFAIL |
    B.__GFP_ACCOUNT
  );
}

/** The order in which `%pGg` looks for names: the largest combinations first, then the bits. */
const PRINT_ORDER = [
  'GFP_HIGHUSER_MOVABLE',
  'GFP_HIGHUSER',
  'GFP_USER',
  'GFP_KERNEL_ACCOUNT',
  'GFP_KERNEL',
  'GFP_NOFS',
  'GFP_ATOMIC',
  'GFP_NOIO',
  'GFP_NOWAIT',
  'GFP_DMA',
  'GFP_DMA32',
  '__GFP_HIGH',
  '__GFP_ATOMIC',
  '__GFP_IO',
  '__GFP_FS',
  '__GFP_NOWARN',
  '__GFP_RETRY_MAYFAIL',
  '__GFP_NOFAIL',
  '__GFP_NORETRY',
  '__GFP_COMP',
  '__GFP_ZERO',
  '__GFP_NOMEMALLOC',
  '__GFP_MEMALLOC',
  '__GFP_HARDWALL',
  '__GFP_THISNODE',
  '__GFP_RECLAIMABLE',
  '__GFP_MOVABLE',
  '__GFP_ACCOUNT',
  '__GFP_WRITE',
  '__GFP_RECLAIM',
  '__GFP_DIRECT_RECLAIM',
  '__GFP_KSWAPD_RECLAIM',
  '__GFP_ZEROTAGS',
  '__GFP_HIGHMEM',
] as const;

/** The names of a mask as the kernel's `%pGg` prints them: `GFP_KERNEL|__GFP_ZERO`; `none` for 0, hex for the rest. */
export function gfpNames(traits: KernelTraits, mask: number): string {
  if (mask === 0) return 'none';
  const constants = gfpConstants(traits);
  const names: string[] = [];
  let rest = mask;
  for (const name of PRINT_ORDER) {
    const value = constants[name];
    if (value === undefined || value === 0 || (rest & value) !== value) continue;
    names.push(name);
    rest &= ~value;
  }
  if (rest !== 0) names.push(`0x${(rest >>> 0).toString(16)}`);
  return names.join('|');
}
