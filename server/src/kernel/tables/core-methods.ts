/**
 * Methods of Rust's `core` (the kernel has no `std`) and macros-free names that a kernel method with `Flags` also has.
 * A call whose receiver is not resolved can only be the kernel's where no row here takes the same number of arguments.
 * Read in the documentation of core 1.85 (the kernel's minimum in 7.3) and later.
 */
import type { CoreMethod } from '../facts.ts';

const ATOMICS = ['AtomicBool', 'AtomicUsize', 'AtomicU32', 'AtomicU64', 'AtomicPtr'];

export const coreMethods: readonly CoreMethod[] = [
  { name: 'insert', arities: [1], owners: ['Option'] },
  { name: 'get_or_insert', arities: [1], owners: ['Option'] },
  { name: 'replace', arities: [1, 2], owners: ['Option', 'Cell', 'RefCell', 'str'] },
  { name: 'take', arities: [0, 1], owners: ['Option', 'Cell', 'Iterator'] },
  { name: 'store', arities: [2], owners: ATOMICS },
  { name: 'load', arities: [1], owners: ATOMICS },
  { name: 'swap', arities: [1, 2], owners: [...ATOMICS, 'Cell', 'RefCell', 'slice'] },
  { name: 'collect', arities: [0], owners: ['Iterator'] },
  { name: 'extend', arities: [1], owners: ['Extend'] },
  { name: 'init', arities: [], owners: [] },
  { name: 'clone', arities: [0], owners: ['Clone'] },
  { name: 'write', arities: [1], owners: ['MaybeUninit', 'pointer', 'NonNull', 'Hasher'] },
  { name: 'read', arities: [0], owners: ['pointer', 'NonNull'] },
  { name: 'set', arities: [1], owners: ['Cell', 'OnceCell', 'Pin'] },
  { name: 'fill', arities: [1], owners: ['slice'] },
  { name: 'fill_with', arities: [1], owners: ['slice'] },
  { name: 'copy_from_slice', arities: [1], owners: ['slice'] },
  { name: 'clone_from_slice', arities: [1], owners: ['slice'] },
  { name: 'try_into', arities: [0], owners: ['TryInto'] },
  { name: 'call', arities: [1], owners: ['Fn'] },
  { name: 'map', arities: [1], owners: ['Option', 'Result', 'Iterator', 'array', 'Pin'] },
  { name: 'get', arities: [0, 1], owners: ['slice', 'Cell', 'OnceCell', 'UnsafeCell', 'NonZero'] },
  { name: 'push', arities: [], owners: [] },
  { name: 'reserve', arities: [], owners: [] },
  { name: 'resize', arities: [], owners: [] },
  { name: 'with_capacity', arities: [], owners: [] },
  { name: 'extend_from_slice', arities: [], owners: [] },
  { name: 'new', arities: [], owners: [] },
  { name: 'zeroed', arities: [], owners: [] },
  { name: 'realloc', arities: [], owners: [] },
];

const byName = new Map(coreMethods.map((it) => [it.name, it]));

/**
 * Whether a method call of this name and number of arguments (without `self`) may be one of core's.
 * True for a name that nobody has looked at, false only where a row rules it out.
 */
export function mayBeCoreMethod(name: string, arity: number): boolean {
  const row = byName.get(name);
  return row === undefined || row.arities.includes(arity);
}
