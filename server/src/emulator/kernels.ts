/**
 * What differs between kernels, as data. Each switch names the C source that shows it.
 * A behaviour is decided by `major.minor`; the line numbers that reports carry are known only for the
 * kernels whose sources were read (6.1.192, 6.12.117, 7.2.13, 7.3.4).
 */
export interface KernelTraits {
  /** `major.minor`, as asked for. */
  readonly version: string;
  /** `__GFP_ATOMIC` (0x200) exists and is part of GFP_ATOMIC: include/linux/gfp_types.h, until 6.2. */
  readonly gfpAtomicBit: boolean;
  /** GFP_NOWAIT carries `__GFP_NOWARN`: include/linux/gfp_types.h, since 6.7. */
  readonly nowaitImpliesNowarn: boolean;
  /** `preempt_count` has the HARDIRQ_DISABLE field: include/linux/preempt.h, since 7.3. */
  readonly hardirqDisableField: boolean;
  /**
   * vmalloc takes flags that may not block: `alloc_vmap_area()` sleeps only if they allow it, and only a hard
   * interrupt or an NMI is fatal. mm/vmalloc.c, 7.2 and 7.3; 6.12 always sleeps and dies in any interrupt.
   */
  readonly vmallocNonBlocking: boolean;
  /** `kmalloc_gfp_adjust()` clears `__GFP_DIRECT_RECLAIM` above a page: mm/slub.c, since 6.15. */
  readonly kvmallocStripsReclaim: boolean;
  /**
   * SLUB's fast path only tries its lock, so PREEMPT_RT sleeps in the slow path alone: mm/slub.c, 7.x.
   * Before, each allocation and each free took a lock that sleeps.
   */
  readonly slabTriesLock: boolean;
  /** `vrealloc()` gives whole tail pages back when it shrinks: mm/vmalloc.c, 7.2 and 7.3; 6.12 keeps them. */
  readonly vreallocFreesTail: boolean;
  /** C's `kvrealloc()` takes no old size and keeps the block's kind: mm/util.c, since 6.12. */
  readonly kvreallocKeepsKind: boolean;
  /** Rust passes the alignment down to vmalloc; before, more than a page was refused: rust/kernel/alloc/allocator.rs. */
  readonly rustLargeAlign: boolean;
}

/** A place in the C source as a report prints it; `line` is absent where that kernel's source was not read. */
export interface CLocation {
  readonly file: string;
  readonly line?: number;
}

/** Places that reports name. */
export type KnownPlace = keyof typeof PLACES;

/** Line numbers by kernel; measured in the reports of 6.12.117 and 7.3.4, read in the sources otherwise. */
const PLACES = {
  might_alloc: {
    file: 'include/linux/sched/mm.h',
    lines: { '6.1': 274, '6.12': 321, '7.2': 323, '7.3': 322 },
  },
  alloc_vmap_area: { file: 'mm/vmalloc.c', lines: { '6.1': 1673, '6.12': 2030, '7.2': 2069, '7.3': 2069 } },
  get_vm_area: { file: 'mm/vmalloc.c', lines: { '6.1': 2554, '6.12': 3177, '7.2': 3228, '7.3': 3228 } },
  vfree: { file: 'mm/vmalloc.c', lines: { '6.1': 2858, '6.12': 3419, '7.2': 3495, '7.3': 3495 } },
  vfree_atomic: { file: 'mm/vmalloc.c', lines: { '6.1': 2818, '6.12': 3377, '7.2': 3428, '7.3': 3428 } },
  page_order: { file: 'mm/page_alloc.c', lines: { '6.12': 4832, '7.3': 5363 } },
  mutex_lock: { file: 'kernel/locking/mutex.c', lines: { '6.12': 283, '7.3': 316 } },
  copy_user: { file: 'include/linux/uaccess.h', lines: { '7.3': 169 } },
  synchronize_rcu: { file: 'kernel/rcu/tree.c', lines: { '7.3': 3318 } },
  rcu_context_switch: { file: 'kernel/rcu/tree_plugin.h', lines: { '7.3': 332 } },
  wait_for_completion: { file: 'kernel/sched/completion.c', lines: { '7.3': 116 } },
  down_read: { file: 'kernel/locking/rwsem.c', lines: {} },
  rt_spin_lock: { file: 'kernel/locking/spinlock_rt.c', lines: {} },
} as const satisfies Record<string, { file: string; lines: Readonly<Record<string, number>> }>;

/**
 * The traits of a kernel. `release` begins with `major.minor`, anything may follow (`6.12.117`, `7.3-rc2`).
 * Throws a RangeError on text that does not.
 */
export function kernelTraits(release: string): KernelTraits {
  const match = /^(\d+)\.(\d+)/.exec(release);
  if (!match) throw new RangeError(`not a kernel version: ${release}`);
  const [major, minor] = [Number(match[1]), Number(match[2])];
  const since = (a: number, b: number): boolean => major > a || (major === a && minor >= b);
  return {
    version: `${major}.${minor}`,
    gfpAtomicBit: !since(6, 3),
    nowaitImpliesNowarn: since(6, 7),
    hardirqDisableField: since(7, 3),
    vmallocNonBlocking: since(6, 19),
    kvmallocStripsReclaim: since(6, 15),
    slabTriesLock: since(7, 0),
    vreallocFreesTail: since(7, 2),
    kvreallocKeepsKind: since(6, 12),
    rustLargeAlign: since(7, 0),
  };
}

/** Where `place` stands in that kernel. */
export function placeOf(traits: KernelTraits, place: KnownPlace): CLocation {
  const { file, lines } = PLACES[place];
  const line = (lines as Readonly<Record<string, number>>)[traits.version];
  return line === undefined ? { file } : { file, line };
}

/** `file:line` as the kernel prints it; the file alone where the line is not known. */
export function formatLocation(at: CLocation): string {
  return at.line === undefined ? at.file : `${at.file}:${at.line}`;
}
