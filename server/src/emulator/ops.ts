import type { ContextLevel, Hold } from './context.ts';
import type { RustAllocator } from './rust-alloc.ts';
import type { CallEffect } from './sleepers.ts';

/**
 * One thing that happens. Values live in named slots; sizes are bytes, capacities and lengths elements, flags a
 * `gfp_t` of the machine's kernel.
 */
export type Op =
  /** Takes a lock, turns something off. The acquisition of a mutex may itself sleep. */
  | { readonly op: 'enter'; readonly hold: Hold }
  /** Releases the youngest hold of that id. */
  | { readonly op: 'leave'; readonly id: string }
  /** An interrupt arrives: its context takes the place of the present one until `return`. */
  | {
      readonly op: 'interrupt';
      readonly level: Exclude<ContextLevel, 'task'>;
      readonly interrupted?: 'idle' | 'task';
    }
  | { readonly op: 'return' }
  | {
      readonly op: 'kmalloc' | 'vmalloc' | 'kvmalloc';
      readonly slot: string;
      readonly size: number;
      readonly flags: number;
    }
  /** Without a slot it frees NULL. */
  | { readonly op: 'kfree' | 'vfree' | 'kvfree'; readonly slot?: string }
  | { readonly op: 'page'; readonly slot: string; readonly order?: number; readonly flags: number }
  /** `contents` are slots whose values move in and are dropped with the box. */
  | {
      readonly op: 'box' | 'arc';
      readonly slot: string;
      /** An `arc` is always of Kmalloc; `size` is then that of the data. */
      readonly allocator?: RustAllocator;
      readonly size: number;
      readonly align?: number;
      readonly flags: number;
      readonly contents?: readonly string[];
    }
  /** `Arc::clone()`. */
  | { readonly op: 'clone'; readonly from: string; readonly slot: string }
  | {
      readonly op: 'vec';
      readonly slot: string;
      readonly allocator: RustAllocator;
      readonly size: number;
      readonly align?: number;
    }
  | {
      readonly op: 'with-capacity';
      readonly slot: string;
      readonly allocator: RustAllocator;
      readonly size: number;
      readonly align?: number;
      readonly capacity: number;
      readonly flags: number;
    }
  | { readonly op: 'push'; readonly slot: string; readonly count?: number; readonly flags: number }
  | { readonly op: 'reserve'; readonly slot: string; readonly additional: number; readonly flags: number }
  | { readonly op: 'resize'; readonly slot: string; readonly length: number; readonly flags: number }
  | { readonly op: 'shrink'; readonly slot: string; readonly capacity: number; readonly flags: number }
  /** Drops what is in the slot; nothing is there: nothing happens (it was moved out). */
  | { readonly op: 'drop'; readonly slot: string }
  | { readonly op: 'forget'; readonly slot: string }
  /** `slot = from`: the old value is dropped after the new one was made. */
  | { readonly op: 'assign'; readonly slot: string; readonly from: string }
  /** A store into an XArray or an insertion into a maple tree, under its own lock (a hold with the id `lock`). */
  | { readonly op: 'tree-store'; readonly nodes: number; readonly flags: number; readonly lock?: string }
  | { readonly op: 'call'; readonly call: CallEffect | string }
  /** `CondVar::wait*()`: gives up the guard's hold, sleeps, takes it again. */
  | { readonly op: 'wait'; readonly guard?: string }
  /** Time passes: the kernel prints again what it prints once a second. */
  | { readonly op: 'elapse'; readonly seconds: number };

/** The memory that an operation got. */
export interface PointerInfo {
  /** `zero-size`: nothing was asked for. */
  readonly class: 'slab' | 'pages' | 'vmalloc' | 'zero-size';
  /** The slab cache, `kmalloc-64`. */
  readonly cache?: string;
  /** Bytes that were asked for and that are there. */
  readonly requested: number;
  readonly usable: number;
}
