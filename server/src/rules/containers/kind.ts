import type { Ty } from '../../types/ty.ts';

/** The kernel's `Box` or `Vec`, by the name of its declaration; undefined for all other types. */
export function containerOf(ty: Ty | undefined): 'Box' | 'Vec' | undefined {
  if (ty?.k !== 'adt') return undefined;
  if (ty.decl.id === 'kernel::alloc::kbox::Box') return 'Box';
  return ty.decl.id === 'kernel::alloc::kvec::Vec' ? 'Vec' : undefined;
}

/** How the type is written: `KBox`, `VVec`; by its own name where the allocator is not known. */
export function containerName(ty: Ty & { k: 'adt' }): string {
  const allocator = ty.args[1];
  const name = allocator?.k === 'adt' ? allocator.decl.item.name : undefined;
  const letter = name === undefined ? undefined : { Kmalloc: 'K', Vmalloc: 'V', KVmalloc: 'KV' }[name];
  return `${letter ?? ''}${ty.decl.item.name}`;
}
