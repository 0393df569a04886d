import type { KernelInfo } from './kernel-info.ts';
import type { Span } from './text/span.ts';

/** How the machine is set up that runs a function. */
export interface EmulationConfig {
  /** CONFIG_PREEMPT_RT: spinlocks sleep. */
  readonly preemptRt: boolean;
  /** Memory is short: each request that may not block fails. */
  readonly lowMemory: boolean;
}

/** What to run: the setup, and which path; without one the first on which the kernel complains, else the longest. */
export interface EmulationRequest extends Partial<EmulationConfig> {
  /** From 1. */
  readonly pathNumber?: number;
  /** Branches to take wherever a path comes by. */
  readonly decisions?: readonly EmulationDecision[];
}

/** A branch that is to be taken: where the decision stands, and its words as `EmulationChoice` has them. */
export interface EmulationDecision {
  readonly path: string;
  readonly start: number;
  readonly text: string;
}

/** A place in the text, for people too. */
export interface EmulationPlace {
  readonly path: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
}

/** One run of a function in the emulator, along one path. */
export interface Emulation {
  /** `Ledger::add`. */
  readonly function: string;
  /** The function's name in its file. */
  readonly place: EmulationPlace;
  readonly kernel: KernelInfo;
  readonly config: EmulationConfig;
  /** All paths that were tried, in the order of the text; at least one. */
  readonly paths: readonly EmulationPath[];
  /** There are more paths than were tried. */
  readonly morePaths: boolean;
  /** The number of the path that `steps` follow, from 1. */
  readonly pathNumber: number;
  readonly steps: readonly EmulationStep[];
}

/** A path in short. */
export interface EmulationPath {
  readonly choices: readonly EmulationChoice[];
  /** How often the kernel complains on it. */
  readonly violations: number;
  /** `cut`: a loop was not followed any further. `stop`: it does not come back, as after a panic. */
  readonly end: 'return' | 'stop' | 'cut';
}

/** What was decided where nothing decides: a branch, a loop, an allocation that fails. */
export interface EmulationChoice extends EmulationPlace {
  readonly text: string;
  /** What could have been decided instead, in the same words. */
  readonly others?: readonly string[];
}

/**
 * What a step is. `line`: a statement is reached. `enter` and `leave`: a function of the same crate. `call`: something
 * that may sleep, a lock among it. `choice`: see `EmulationChoice`.
 */
export type EmulationStepKind =
  | 'enter'
  | 'line'
  | 'choice'
  | 'acquire'
  | 'release'
  | 'allocate'
  | 'free'
  | 'call'
  | 'leave';

export interface EmulationStep extends EmulationPlace {
  readonly kind: EmulationStepKind;
  /** What happens, one phrase. */
  readonly text: string;
  /** The line's text, without the blanks around it. */
  readonly code: string;
  /** The function that the place lies in. */
  readonly function: string;
  /** Calls between the function and this step, as far as they are shown. */
  readonly depth: number;
  /** The functions of the kernel's own crates that lie between the place and what happens, outermost first. */
  readonly within: readonly string[];
  /** The context after the step; at a violation the one in which the kernel complains. */
  readonly context: EmulationContext;
  readonly allocation?: EmulationAllocation;
  readonly violation?: EmulationViolation;
  /** What else the kernel prints, its own lines: an order that is too large, an allocation that failed. */
  readonly messages: readonly string[];
}

/** The state that decides what may sleep. */
export interface EmulationContext {
  readonly level: 'task' | 'softirq' | 'hardirq' | 'nmi';
  /** Hexadecimal, as the kernel prints it. */
  readonly preemptCount: string;
  /** The same in words: `preempt 1, hardirq 1`, or `preemptible`. */
  readonly preemptFields: string;
  readonly irqsDisabled: boolean;
  readonly rcuDepth: number;
  readonly mayNotSleep: boolean;
  /** In the order in which they were taken. */
  readonly held: readonly EmulationHold[];
}

/** Something that is held, and where it was taken. */
export interface EmulationHold extends EmulationPlace {
  /** The same in all steps between its beginning and its end. */
  readonly id: string;
  /** `spinlock`, `mutex`, `rcu` … */
  readonly kind: string;
  /** What a reader knows it by: `inner`, `RCU`. */
  readonly name: string;
  /** The kind in words: `spinlock`, `RCU read side`. */
  readonly label: string;
}

/** Memory that was asked for. */
export interface EmulationAllocation {
  /** `Kmalloc`, `Vmalloc`, `KVmalloc`, or `pages`. */
  readonly allocator: string;
  /** Bytes; undefined where the type's size is not known. */
  readonly requested?: number;
  /** `null` where the allocation failed; empty where it succeeds with a size that is not known. */
  readonly got: {
    readonly class?: 'slab' | 'pages' | 'vmalloc' | 'zero-size';
    /** `kmalloc-64`. */
    readonly cache?: string;
    /** Bytes; undefined where the size is not known. */
    readonly usable?: number;
  } | null;
  /** The flags by name, `GFP_KERNEL|__GFP_ZERO`; undefined where they are the caller's. */
  readonly flags?: string;
}

/** Where the kernel complains. */
export interface EmulationViolation {
  /** Whether it complains for certain, or only if what is not known is so. */
  readonly certain: boolean;
  /** The kernel's own report, line by line. */
  readonly report: readonly string[];
}

/** A function that is worth a look: it allocates or takes a lock. */
export interface EmulationLens {
  /** The function's name in the text. */
  readonly span: Span;
  readonly function: string;
  /** All of the function, its attributes too. */
  readonly whole: Span;
}

/** What is true of a place whenever it is reached. */
export interface PlaceContext {
  /** `always`: it may never sleep there. `sometimes`: on some paths. */
  readonly atomic: 'always' | 'sometimes' | 'never';
  /** `atomic: spinlock `inner`, line 42`. */
  readonly text: string;
  /** What makes it atomic. */
  readonly held: readonly EmulationHold[];
}

/** A place with what is to be said of it. */
export interface PlaceNote {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/** Why a line runs in atomic context. */
export interface AtomicReason {
  readonly atomic: PlaceContext['atomic'];
  /** One sentence without a full stop: `line 12 is atomic: spinlock `inner`, line 10`. */
  readonly text: string;
  /** Where the contexts are entered, and the calls that come from atomic context, the nearest first. */
  readonly places: readonly PlaceNote[];
}

/** Lines that run in atomic context, one after the other. */
export interface AtomicRegion {
  readonly span: Span;
  /** `sometimes`: on some paths. */
  readonly atomic: 'always' | 'sometimes';
  readonly text: string;
}

/**
 * A call that reaches a function in atomic context. `here`: the caller itself is atomic at the call. `above`: it is not,
 * but is called in atomic context itself.
 */
export interface AtomicCaller {
  /** The calling function: `Ledger::add`. */
  readonly function: string;
  readonly path: string;
  /** Its name in its file. */
  readonly name: Span;
  readonly call: Span;
  readonly from: 'here' | 'above';
  readonly text: string;
}

/** A hint at the end of a line. */
export interface ContextHint {
  /** The offset that it stands at. */
  readonly offset: number;
  readonly text: string;
}

/** What a function does to the preemption count and which counts it may be called with, as klint counts. */
export interface PreemptCountInfo {
  /** `Ledger::add`. */
  readonly function: string;
  /** The function's name in its file. */
  readonly place: EmulationPlace;
  readonly kernel: KernelInfo;
  /** `#[klint::preempt_count(adjust = 1, expect = 0..)]`; empty where no annotation can say it. */
  readonly annotation: string;
  /** What it adds, at each way out that differs; empty where it never returns. */
  readonly adjust: readonly number[];
  /** The counts at entry that it allows, both ends included, without `max` any above `min`; undefined where none suits. */
  readonly expect?: { readonly min: number; readonly max?: number };
  /** Why, and what the annotation leaves out: a sentence without a full stop each. */
  readonly notes: readonly string[];
  /** Calls and drops that are not known and taken to do nothing. */
  readonly unknown: number;
  /** What it comes to for each type that a generic parameter may stand for, where that decides. */
  readonly instances: readonly {
    readonly parameter: string;
    readonly type: string;
    readonly annotation: string;
    readonly notes: readonly string[];
  }[];
}
