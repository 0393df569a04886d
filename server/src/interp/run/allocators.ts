import type { RustAllocator } from '../../emulator/index.ts';
import type { Ty } from '../../types/ty.ts';

/** The allocator that a `Box<T, A>` or `Vec<T, A>` names; undefined where it is a parameter. */
export function allocatorOf(ty: Ty | undefined): RustAllocator | undefined {
  if (ty?.k !== 'adt') return undefined;
  // The fork of `alloc` knows the global allocator alone, which is `krealloc` (rust/kernel/allocator.rs, 6.1 to 6.9).
  if (ty.decl.id.startsWith('alloc::')) return 'Kmalloc';
  const arg = ty.args[1] ?? ty.args[0];
  return allocatorType(arg);
}

/** The allocator that a type is. */
export function allocatorType(ty: Ty | undefined): RustAllocator | undefined {
  if (ty?.k !== 'adt') return undefined;
  const name = ty.decl.item.name;
  return name === 'Kmalloc' || name === 'Vmalloc' || name === 'KVmalloc' ? name : undefined;
}
