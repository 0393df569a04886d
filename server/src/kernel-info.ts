/** The kernel that a file is checked against. */
export interface KernelInfo {
  /** `7.3.4`, or the profile's `6.10`. */
  readonly version: string;
  /** The version that was asked for, where the profile of another one stands in for it: `6.14`. */
  readonly asked?: string;
  /** The next newer profile, where `asked` lies between the two: only what both say is reported. */
  readonly above?: string;
  readonly source: 'tree' | 'profile';
  /** The allocation API: the in-tree fork of `alloc` (<= 6.9), `BoxExt`/`VecExt` (6.10), `KBox`/`KVec` (6.13). */
  readonly api: 'fork' | 'ext' | 'kbox';
  /** The tree's root, where the source is a tree. */
  readonly root?: string;
  /** How it was chosen, for the status and the report: "the enclosing tree", "KDIR in the Makefile". */
  readonly reason: string;
}

/**
 * How messages call a kernel: `Linux 6.14`, by the version that was asked for. One that is newer than all that is known
 * is called by the profile that stands in for it: nobody knows what it has. Of 6.11 and 6.12.5, which end an era, the
 * era's own profile tells enough.
 */
export function linux(info: KernelInfo): string {
  return `Linux ${isStoodInFor(info) ? info.version : (info.asked ?? info.version)}`;
}

/** Whether a kernel is newer than all that are known: the last era alone has no end. */
export function isStoodInFor({ asked, version, above, api }: KernelInfo): boolean {
  if (asked === undefined || above !== undefined || api !== 'kbox') return false;
  const release = (it: string): string | undefined => /\d{1,4}\.\d{1,4}/.exec(it)?.[0];
  return release(asked) !== release(version);
}

/** One learned function or macro, for `kalloc-lint api`. */
export interface ApiEntry {
  readonly name: string;
  /** `KBox`, `impl Allocator for Kmalloc`, or '' for a free function. */
  readonly owner: string;
  /** As one would write the call: `KBox::new(x, flags)`, `.push(v, flags)`. */
  readonly shape: string;
  /** 0-based among the arguments without `self`; -1 where it allocates without taking flags. */
  readonly flagsIdx: number;
  readonly arity: number;
  readonly returns: string;
  readonly file: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
  /** Where it takes no flags: the call in its body that allocates, `KBox::new(…, GFP_KERNEL)`, or the flags of a macro. */
  readonly via?: string;
}

/** What could not be told of a function that looks like one that allocates. */
export interface Unclassified {
  readonly name: string;
  readonly file: string;
  /** From 1; 0 where it is not known. */
  readonly line: number;
  readonly reason: string;
}

/** What a C function of a kernel does, as far as a context is concerned, for `kalloc-lint api --c`. */
export interface CFunctionInfo {
  readonly name: string;
  readonly sleeps: 'always' | 'flags' | 'maybe' | 'never' | 'unknown';
  /** The 0-based argument with the gfp flags that decide; null: none does. */
  readonly flagsIdx: number | null;
  /**
   * `last-reference`: it sleeps, if at all, where the reference that it drops is the last one. `contended`: it takes a
   * lock in any case, tries first, and sleeps where somebody else has it.
   */
  readonly when?: 'last-reference' | 'contended';
  /** What its documentation or its name promises, in its words; null: nothing. */
  readonly contract: string | null;
  /** Locks that it holds when it returns, and those that it let go, by kind: `spin`, `mutex`, `rcu`. */
  readonly acquires: readonly string[];
  readonly releases: readonly string[];
  /** From its body down to what sleeps; files relative to the tree, lines from 1. */
  readonly proof: readonly { readonly file: string; readonly line: number; readonly call: string }[];
  /** `read`: from the tree's sources; `table`: from what was read of other trees, or is written down. */
  readonly source: 'read' | 'table' | 'unknown';
  /** Why nothing is known. */
  readonly why?: string;
}

/** What was learned of one kernel's allocation API. */
export interface ApiListing {
  readonly kernel: KernelInfo;
  readonly functions: readonly ApiEntry[];
  /** Macros that allocate with fixed flags: `kvec!`. */
  readonly macros: readonly ApiEntry[];
  /** Functions that look like allocating ones and could not be classified, with the reason. */
  readonly unclassified: readonly Unclassified[];
}
