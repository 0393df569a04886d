import { slot } from '../../db/memos.ts';
import type { FnItem } from '../../syntax/ast/index.ts';
import { ANY, anyOf } from '../values.ts';
import { fallible, flagsOf, perform } from './allocate.ts';
import type { Ended } from './call-site.ts';
import type { Invocation } from './invocation.ts';

/**
 * The fork of `alloc` that kernels before 6.10 build (rust/alloc, and rust/kernel/sync/arc.rs on top of it): what its
 * functions are called in the kernel's own containers, which do the same with flags of their caller's.
 */
const names: Readonly<Record<string, string>> = {
  new_in: 'new',
  try_new: 'new',
  try_new_in: 'new',
  try_new_uninit: 'new_uninit',
  try_new_uninit_in: 'new_uninit',
  try_new_zeroed: 'zeroed',
  try_new_zeroed_in: 'zeroed',
  try_new_uninit_slice: 'new_slice',
  try_new_zeroed_slice: 'new_slice',
  try_pin: 'pin',
  try_with_capacity: 'with_capacity',
  try_with_capacity_in: 'with_capacity',
  try_push: 'push',
  // One element more, wherever it goes.
  try_insert: 'push',
  try_reserve: 'reserve',
  try_reserve_exact: 'reserve',
  try_extend_from_slice: 'extend_from_slice',
  try_resize: 'resize',
};

const renamed = slot(() => new WeakMap<FnItem, FnItem>());

/** The call as one of the kernel's own container of today: `Vec::try_push(x)` is `push`. */
export function forkNamed(call: Invocation): Invocation {
  const { item } = call.fn;
  const name = Object.hasOwn(names, item.name) ? names[item.name] : undefined;
  if (name === undefined) return call;
  const table = call.fn.scope.world.memos.of(renamed);
  let as = table.get(item);
  if (!as) table.set(item, (as = { ...item, name }));
  return { ...call, fn: { ...call.fn, item: as } };
}

const allocates =
  /^(?:alloc|alloc_zeroed|realloc|alloc_impl|grow_impl|allocate|allocate_zeroed|grow|grow_zeroed)$/;
const grows = /^(?:try_allocate_in|try_reserve\w*|grow_amortized|grow_exact|try_with_capacity\w*)$/;

/** The functions below the containers: the global allocator, `Global`, and `RawVec`. */
export function forkRaw(call: Invocation): readonly Ended[] | undefined {
  const { name } = call.fn.item;
  const raw = call.id.startsWith('alloc::raw_vec::');
  if (!(raw ? grows : allocates).test(name)) return undefined;
  const { value: flags } = flagsOf(call);
  if (raw) perform(call, { op: 'grow', allocator: 'Kmalloc', flags });
  else perform(call, { op: 'allocate', allocator: 'Kmalloc', flags });
  const given = call.ret?.k === 'ptr' ? anyOf(call.ret) : undefined;
  return given ? [{ state: call.state, val: given }] : fallible(call.state, ANY);
}
