import type { GfpValue } from './gfp-expr.ts';
import type { HoldKind } from './hold-kinds.ts';
import type { RustAllocator } from './rust-alloc.ts';
import type { CallEffect } from './sleepers.ts';

/** A whole number that is known to lie between two bounds, both included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A number that is known. */
export function exactly(n: number): Range {
  return { min: n, max: n };
}

/** A number of which only a lower bound is known. */
export function atLeast(n: number): Range {
  return { min: n, max: Number.POSITIVE_INFINITY };
}

/**
 * An operation of which not everything is known. An absent size is that of a type that could not be resolved: it is
 * taken to be anything but empty, since a box of nothing is rare. Give `atLeast(0)` where that is not wanted.
 */
export type AbstractOp =
  /** `Box::new()`, `Arc::new()`, an `RBTree` node …: `size` bytes. */
  | {
      readonly op: 'allocate';
      readonly allocator: RustAllocator;
      readonly size?: Range;
      readonly flags: GfpValue;
    }
  /** `Page::alloc_page()`, and C's page allocator. */
  | { readonly op: 'pages'; readonly order?: number; readonly flags: GfpValue }
  /** A C function that allocates. */
  | { readonly op: 'kmalloc' | 'vmalloc' | 'kvmalloc'; readonly size?: Range; readonly flags: GfpValue }
  /** `Vec::with_capacity()`; an unknown capacity is taken to be at least 1. */
  | {
      readonly op: 'with-capacity';
      readonly allocator: RustAllocator;
      readonly elementSize?: Range;
      readonly capacity?: Range;
      readonly flags: GfpValue;
    }
  /** `push`, `reserve`, `extend_with` …: unknown capacity and length mean that it may grow or not. */
  | {
      readonly op: 'grow';
      readonly allocator: RustAllocator;
      readonly elementSize?: Range;
      /** Elements in the vector and room for elements, before it. */
      readonly length?: Range;
      readonly capacity?: Range;
      /** Elements that are added; 1 by default. */
      readonly additional?: Range;
      readonly flags: GfpValue;
    }
  /** `KVVec::shrink_to()`. */
  | {
      readonly op: 'shrink';
      readonly allocator: RustAllocator;
      readonly elementSize?: Range;
      readonly capacity?: Range;
      readonly to?: Range;
      readonly flags: GfpValue;
    }
  /**
   * The memory of a `Box` or `Vec` goes: `size` bytes, 0 for a `Vec` that never allocated and for a ZST.
   * What is inside the value is dropped by operations of its own.
   */
  | { readonly op: 'free'; readonly allocator: RustAllocator; readonly size?: Range }
  /** C's free functions; without a size the pointer may be anything. */
  | { readonly op: 'kfree' | 'vfree' | 'kvfree'; readonly size?: Range }
  /** A store into an XArray or a maple tree; `lock` is the id of the tree's own hold. Unknown nodes: some, or none. */
  | { readonly op: 'tree-store'; readonly nodes?: Range; readonly lock?: string; readonly flags: GfpValue }
  | { readonly op: 'acquire'; readonly kind: HoldKind }
  /** `maybe`: it sleeps on some of its paths only, so the best verdict is `possible`. */
  | { readonly op: 'call'; readonly call: CallEffect | string; readonly maybe?: boolean }
  /** `CondVar::wait*()` with the guard whose hold has that id. */
  | { readonly op: 'wait'; readonly guard?: string };
