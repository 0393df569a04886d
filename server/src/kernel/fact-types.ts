/**
 * The shapes of what is known about a kernel without reading a Rust body: which API era it has, in which context a
 * callback runs, what a C function does. Plain data, so that the emulator may import it; the rows are in `tables/`.
 */

/** The allocation API: the fork of `alloc` in the tree (<= 6.9), `BoxExt`/`VecExt` (6.10), `KBox`/`KVec` (6.13, 6.12.19). */
export type ApiEra = 'fork' | 'ext' | 'kbox';

/**
 * Where the kernel runs a callback.
 * - `process`: a task, preemptible, may sleep.
 * - `rcu`: a task inside an RCU read-side critical section, may not sleep.
 * - `atomic`: a task with preemption or interrupts off (the scheduler's own paths).
 * - `caller`: whatever the caller's context is; nothing follows from the trait.
 * - `unknown`: the kernel sources do not say.
 */
export type CallbackContext = 'process' | 'softirq' | 'hardirq' | 'rcu' | 'atomic' | 'caller' | 'unknown';

/** One method of a trait that C code calls into. */
export interface CallbackFact {
  /** The trait's own name: `Handler`. */
  readonly trait: string;
  /** The module that defines it, as a path from the crate: `kernel::irq::request`. */
  readonly module: string;
  /** The methods that share the row. `*`: every method of the trait that has no row of its own. */
  readonly methods: readonly string[];
  readonly context: CallbackContext;
  /** A context that the same method may also run in, where the value it is registered with decides. */
  readonly or?: CallbackContext;
  /** Where the kernel says so: a file, and the version that it was read in. */
  readonly source: string;
  /** The first version that has the callback, where it is younger than the oldest learned tree. */
  readonly since?: string;
  /** The last version that has it, where no learned tree does: abstractions that were made anew. */
  readonly until?: string;
  /** What a report may add: under which registration the other context holds. */
  readonly note?: string;
}

/**
 * Whether a C function may sleep.
 * - `always`: it says `might_sleep()`, or blocks, whatever its arguments are.
 * - `maybe`: it sleeps on some paths, or when it drops the last reference.
 * - `flags`: as the gfp flags allow that it is given (`flagsIdx`).
 * - `unknown`: not established; nobody may conclude anything from it.
 */
export type SleepEffect = 'never' | 'maybe' | 'always' | 'flags' | 'unknown';

/** The allocator that a C function takes memory from; `other`: a cache, a pool or a mix. */
export type AllocatorKind = 'kmalloc' | 'vmalloc' | 'kvmalloc' | 'page' | 'other';

/** A lock as far as a context is concerned. `rwsem` and `mutex` sleep on entry, the others make what follows atomic. */
export type LockKind =
  | 'spin'
  | 'spin-irq'
  | 'irq'
  | 'rcu'
  | 'srcu'
  | 'xa'
  | 'mutex'
  | 'rwsem'
  | 'ww-mutex'
  | 'vma'
  | 'drm-dev';

/** What a C function that Rust calls through `bindings::` does, as far as a context is concerned. */
export interface BindingFact {
  readonly name: string;
  readonly sleep: SleepEffect;
  /** The 0-based argument that holds gfp flags, where there is one. */
  readonly flagsIdx?: number;
  readonly allocates?: AllocatorKind;
  /** The flags that it allocates with by itself, where it takes none: `GFP_KERNEL`. */
  readonly fixedFlags?: 'GFP_KERNEL' | 'GFP_ATOMIC' | 'GFP_NOWAIT';
  /** The allocator that it gives memory back to. */
  readonly frees?: AllocatorKind;
  /** A lock that is held, or no longer held, when it returns; `try`: only where it says that it succeeded. */
  readonly lock?: { readonly op: 'acquire' | 'try' | 'release'; readonly kind: LockKind };
  /** It calls back into the caller's code before it returns. */
  readonly callsBack?: boolean;
  /** The C file that defines it, in the kernel tree. */
  readonly source: string;
  readonly note?: string;
  /** The flags decide on some paths only. */
  readonly partial?: true;
  /** Some path sleeps, by a long way or through a pointer: for people, and nothing to go by; see `bindingOf`. */
  readonly odd?: true;
  /** It takes a lock on all paths, and tries first: the kernel says nothing where nobody else has it. */
  readonly when?: 'contended';
  /** Its documentation or its name says that it may sleep, in these words, though a path of it does not. */
  readonly contract?: string;
  /** From its body down to what sleeps: where, and what is called. */
  readonly proof?: readonly { readonly file: string; readonly line: number; readonly call: string }[];
}

/** A method of Rust's `core` that shares its name with a kernel method. */
export interface CoreMethod {
  readonly name: string;
  /** The numbers of arguments without `self` that core's methods of this name take. */
  readonly arities: readonly number[];
  /** Whose methods they are: `Option`, `AtomicUsize`. */
  readonly owners: readonly string[];
}

/** What stands in for a name in one era. `exact`: the text is all of the change; else a person has to decide. */
export interface Replacement {
  /** What to write instead, as a pattern for people: `KVec::with_capacity(n, GFP_KERNEL)?`. */
  readonly text: string;
  readonly exact: boolean;
}

/** A name that an allocating Rust program would use and that no kernel has. */
export interface MissingName {
  readonly kind: 'macro' | 'type' | 'path' | 'method' | 'function';
  /** `vec`, `String`, `std::`, `to_vec`; a `path` is a prefix of a path, a `function` one with its owner: `Box::leak`. */
  readonly name: string;
  /** The receivers that it is meant for, where others have a method of that name: `Vec`, `slice`; undefined: any. */
  readonly owners?: readonly string[];
  /** The types that it has to produce, by turbofish or annotation, to be meant: `collect::<Vec<_>>()`. */
  readonly targets?: readonly string[];
  /** Numbers of arguments without `self` for which it is meant; undefined: any. */
  readonly arities?: readonly number[];
  /** Why it is not there, one sentence without a full stop. */
  readonly why: string;
  /** By era; an era that is not named has the name itself, so nothing is to be said. */
  readonly instead: { readonly [era in ApiEra]?: Replacement };
  /** What may stand in for it, the best first: those whose `needs` this kernel has, in the place of `instead`. */
  readonly offers?: readonly Offer[];
  readonly source: string;
}

/** Something that kernels offer, code in backquotes, and the path that a kernel must have for it. */
export interface Offer {
  readonly text: string;
  readonly needs?: string;
}

/** How the argument list of a call changes when the call gets its new name. */
export type ArgumentChange = 'append-flags' | 'prepend-flags' | 'none' | 'manual';

/** One old call and what it is called in a later era. */
export interface RenamedCall {
  /** The types (or traits) that have it: `Box`, `Arc`; for `method: true` the receiver's type. */
  readonly owners: readonly string[];
  readonly name: string;
  /** A method (`v.try_push(x)`) rather than an associated function (`Box::try_new(x)`). */
  readonly method: boolean;
  /** Arguments without `self` of the old form. */
  readonly arity: number;
  /** The eras that still have the old form, so that it is no finding there. */
  readonly livesIn: readonly ApiEra[];
  /** The new form by era. Absent: the era has none. */
  readonly becomes: { readonly [era in ApiEra]?: RenamedTo };
  readonly source: string;
}

export interface RenamedTo {
  /** The new name; undefined where no one name replaces it. */
  readonly name?: string;
  readonly change: ArgumentChange;
  /** Flags that the new call needs in addition to the chosen ones: `__GFP_ZERO`. */
  readonly extraFlags?: string;
  /** Whether the change keeps the meaning and the type. */
  readonly exact: boolean;
  /** What differs, or what to do by hand. */
  readonly note?: string;
}

/** A path, type, import or attribute with another spelling in a later era. */
export interface RenamedPath {
  readonly kind: 'type' | 'path' | 'import' | 'extern-crate' | 'feature';
  /** `Box`, `alloc::vec::Vec`, `BoxExt`, `allocator_api`. */
  readonly name: string;
  /** By era: the new spelling, `''` where the name is to be removed. Absent: the era still has it. */
  readonly becomes: { readonly [era in ApiEra]?: string };
  /** The old spelling still compiles in these eras (a hint rather than an error). */
  readonly compilesIn: readonly ApiEra[];
  readonly note?: string;
  readonly source: string;
}
