import { returnPages } from './pages.ts';
import { type Layout, type RustAllocator, rustAlloc, rustFree, rustRealloc } from './rust-alloc.ts';
import type { Pointer } from './slab.ts';
import type { System } from './system.ts';

/** `Box<T, A>`: `contents` are the values inside that have a destructor of their own. */
export interface BoxValue {
  readonly type: 'box';
  readonly allocator: RustAllocator;
  readonly layout: Layout;
  readonly pointer: Pointer;
  readonly contents: readonly Value[];
}

/** `Vec<T, A>`: sizes in elements. A ZST has capacity without memory. */
export interface VecValue {
  readonly type: 'vec';
  readonly allocator: RustAllocator;
  readonly element: Layout;
  length: number;
  capacity: number;
  pointer: Pointer;
}

/** `Arc<T>`: clones share `inner`. */
export interface ArcValue {
  readonly type: 'arc';
  readonly inner: { count: number; readonly box: BoxValue };
}

/** `Page`: 2^order pages. */
export interface PageValue {
  readonly type: 'page';
  readonly order: number;
}

/** Memory that C code holds. */
export interface RawValue {
  readonly type: 'raw';
  readonly pointer: Pointer;
}

/** A value in a slot. */
export type Value = BoxValue | VecValue | ArcValue | PageValue | RawValue;

/** `refcount_t` before the data of an `Arc`: 4 bytes, padded to the data's alignment (rust/kernel/sync/arc.rs). */
export function arcLayout(data: Layout): Layout {
  const align = Math.max(4, data.align);
  const offset = Math.ceil(4 / data.align) * data.align;
  return { size: Math.ceil((offset + data.size) / align) * align, align };
}

/** `Box::new()`, `new_uninit()`, `pin_init()` …: undefined is `AllocError`. */
export function newBox(
  system: System,
  allocator: RustAllocator,
  layout: Layout,
  flags: number,
  contents: readonly Value[] = [],
): BoxValue | undefined {
  const got = rustAlloc(system, allocator, layout, flags);
  if (!got.ok) return undefined;
  return { type: 'box', allocator, layout, pointer: got.pointer, contents };
}

/** `Vec::new()`: allocates nothing. */
export function newVec(allocator: RustAllocator, element: Layout): VecValue {
  const capacity = element.size === 0 ? Number.POSITIVE_INFINITY : 0;
  return { type: 'vec', allocator, element, length: 0, capacity, pointer: null };
}

/** The memory that a vector holds, as a layout: nothing for a ZST. */
function vecLayout(vec: VecValue, capacity = vec.capacity): Layout {
  return { size: vec.element.size === 0 ? 0 : capacity * vec.element.size, align: vec.element.align };
}

/** `isize::MAX`, as near as a double comes. */
const ISIZE_MAX = 2 ** 63 - 1;

/**
 * `Vec::reserve()`: nothing if there is room, else `max(2 * capacity, length + additional)` elements
 * (rust/kernel/alloc/kvec.rs, 6.12 to 7.3 alike). False is `AllocError`; the vector is as before then.
 */
export function vecReserve(system: System, vec: VecValue, additional: number, flags: number): boolean {
  if (vec.capacity - vec.length >= additional) return true;
  const capacity = Math.max(vec.capacity * 2, vec.length + additional);
  const layout = vecLayout(vec, capacity);
  if (layout.size > ISIZE_MAX) return false;
  const got = rustRealloc(system, vec.allocator, vec.pointer, vecLayout(vec), layout, flags);
  if (!got.ok) return false;
  vec.pointer = got.pointer;
  vec.capacity = capacity;
  return true;
}

/** `Vec::push()`, `count` times; stops at the first failure. */
export function vecPush(system: System, vec: VecValue, count: number, flags: number): boolean {
  for (let i = 0; i < count; i++) {
    if (!vecReserve(system, vec, 1, flags)) return false;
    vec.length++;
  }
  return true;
}

/** `Vec::resize()` and `extend_with()`: shrinking keeps the memory. */
export function vecResize(system: System, vec: VecValue, length: number, flags: number): boolean {
  if (length > vec.length && !vecReserve(system, vec, length - vec.length, flags)) return false;
  vec.length = length;
  return true;
}

/**
 * `KVVec::shrink_to()` (7.2 and later): kmalloc memory is left to realloc; vmalloc memory moves to a new block if a
 * page at least is won, and the old one is freed with `vfree()`.
 */
export function vecShrink(system: System, vec: VecValue, minimum: number, flags: number): boolean {
  const target = Math.max(vec.length, minimum);
  if (vec.capacity <= target || vec.element.size === 0) return true;
  const [old, layout] = [vecLayout(vec), vecLayout(vec, target)];
  const inVmalloc = vec.pointer !== null && vec.pointer !== 'ZERO_SIZE_PTR' && vec.pointer.kind === 'vmalloc';
  if (inVmalloc) {
    const { pageSize } = system.config;
    if (Math.ceil(old.size / pageSize) <= Math.ceil(layout.size / pageSize)) return true;
    const fresh = target === 0 ? undefined : rustAlloc(system, vec.allocator, layout, flags);
    if (fresh && !fresh.ok) return false;
    rustFree(system, vec.allocator, vec.pointer, old);
    vec.pointer = fresh ? fresh.pointer : null;
  } else {
    const got = rustRealloc(system, vec.allocator, vec.pointer, old, layout, flags);
    if (!got.ok) return false;
    vec.pointer = got.pointer;
  }
  vec.capacity = target;
  return true;
}

/**
 * `Vec::with_capacity()`. Where it fails, the empty vector is dropped inside, which is a `vfree(NULL)` for a `VVec`.
 */
export function vecWithCapacity(
  system: System,
  allocator: RustAllocator,
  element: Layout,
  capacity: number,
  flags: number,
): VecValue | undefined {
  const vec = newVec(allocator, element);
  if (vecReserve(system, vec, capacity, flags)) return vec;
  dropValue(system, vec);
  return undefined;
}

/** Drops a value: what is inside first, then the memory. The allocator is called even if there is none. */
export function dropValue(system: System, value: Value): void {
  switch (value.type) {
    case 'box':
      for (const inner of value.contents) dropValue(system, inner);
      rustFree(system, value.allocator, value.pointer, value.layout);
      return;
    case 'vec':
      rustFree(system, value.allocator, value.pointer, vecLayout(value));
      return;
    case 'arc':
      value.inner.count--;
      if (value.inner.count === 0) dropValue(system, value.inner.box);
      return;
    case 'page':
      returnPages(system, 2 ** value.order);
      return;
    case 'raw':
      return;
  }
}
