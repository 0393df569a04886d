import { kvfree, kvrealloc } from './kvmalloc.ts';
import { krealloc, type Pointer } from './slab.ts';
import { type System, traitsOf } from './system.ts';
import { vrealloc } from './vmalloc.ts';

/** The allocators of rust/kernel/alloc/allocator.rs. */
export type RustAllocator = 'Kmalloc' | 'Vmalloc' | 'KVmalloc';

/** Size and alignment in bytes, as `core::alloc::Layout`. */
export interface Layout {
  readonly size: number;
  readonly align: number;
}

/** The layout that frees: no size, the smallest alignment. */
export const EMPTY_LAYOUT: Layout = { size: 0, align: 1 };

/** What an allocation of Rust gives: a pointer (null for one that dangles, size 0), or `AllocError`. */
export type AllocResult = { readonly ok: true; readonly pointer: Pointer } | { readonly ok: false };

/**
 * `Allocator::realloc()`: one C call for allocating, growing and freeing (`ReallocFunc::call`). Nothing of size 0 is
 * ever passed down as a pointer: an old layout of size 0 becomes NULL, and a new one of size 0 frees and gives a
 * dangling pointer. So `Vmalloc` with size 0 still ends in `vfree(NULL)`.
 */
export function rustRealloc(
  system: System,
  allocator: RustAllocator,
  pointer: Pointer,
  old: Layout,
  layout: Layout,
  flags: number,
): AllocResult {
  // Kmalloc::aligned_layout(): the slab aligns to powers of two only if the size is padded.
  const size = allocator === 'Vmalloc' ? layout.size : padToAlign(layout);
  const large = layout.align > system.config.pageSize;
  if (large && allocator !== 'Kmalloc' && !traitsOf(system).rustLargeAlign) return { ok: false };
  const from = old.size === 0 ? null : pointer;
  const raw = callRealloc(system, allocator, from, size, flags);
  if (size === 0) return { ok: true, pointer: null };
  return raw === null ? { ok: false } : { ok: true, pointer: raw };
}

function callRealloc(
  system: System,
  allocator: RustAllocator,
  from: Pointer,
  size: number,
  flags: number,
): Pointer {
  switch (allocator) {
    case 'Kmalloc':
      return krealloc(system, from, size, flags);
    case 'Vmalloc':
      return vrealloc(system, from, size, flags);
    case 'KVmalloc':
      // kvrealloc() frees for size 0 only since 6.12. Rust had no KVmalloc before; the machine lends it one.
      if (size === 0 && !traitsOf(system).kvreallocKeepsKind) {
        kvfree(system, from);
        return null;
      }
      return kvrealloc(system, from, size, flags);
  }
}

/** `Layout::pad_to_align()`. */
export function padToAlign(layout: Layout): number {
  return Math.ceil(layout.size / layout.align) * layout.align;
}

/** `Allocator::alloc()`. */
export function rustAlloc(
  system: System,
  allocator: RustAllocator,
  layout: Layout,
  flags: number,
): AllocResult {
  return rustRealloc(system, allocator, null, EMPTY_LAYOUT, layout, flags);
}

/** `Allocator::free()`: a realloc to nothing with no flags, so the C side is called even for what never held memory. */
export function rustFree(system: System, allocator: RustAllocator, pointer: Pointer, old: Layout): void {
  rustRealloc(system, allocator, pointer, old, EMPTY_LAYOUT, 0);
}
