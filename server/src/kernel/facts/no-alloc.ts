/**
 * Names that allocate in ordinary Rust without a way to fail, and that the kernel does not have. The fork of `alloc`
 * (6.1 to 6.9) and the `alloc` crate of 6.10 are built with `no_global_oom_handling`, which leaves these out; from
 * `KBox` on there is no `alloc` crate at all. Checked on 6.1.192, 6.12.117, 7.2.13 and 7.3.4: no kernel code has them.
 */
import type { ApiEra, MissingName, Offer, Replacement } from '../fact-types.ts';

const VECTORS = ['Vec', 'KVec', 'VVec', 'KVVec'];
const VECTORS_AND_SLICES = [...VECTORS, 'slice'];

/** A replacement that a person has to fit in. */
function byHand(text: string): Replacement {
  return { text, exact: false };
}

/** The same advice for all three eras, spelled in each one's way. */
function inAll(fork: string, ext: string, kbox: string): MissingName['instead'] {
  return { fork: byHand(fork), ext: byHand(ext), kbox: byHand(kbox) };
}

/** A method of vectors or slices that no era has. */
function method(
  name: string,
  arities: readonly number[],
  why: string,
  instead: MissingName['instead'],
  owners?: readonly string[],
): MissingName {
  const source =
    owners === undefined
      ? 'rust/kernel/alloc, all versions: absent'
      : 'rust/kernel/alloc/kvec.rs, 7.3: absent';
  return { kind: 'method', name, arities, why, instead, source, ...(owners === undefined ? {} : { owners }) };
}

const COPY_OUT = 'it allocates a copy and cannot report that there is no memory';
const COPY_INTO_VEC = inAll(
  'let mut v = Vec::new(); v.try_reserve(s.len())?; then `try_push` in a loop',
  'let mut v = Vec::with_capacity(s.len(), GFP_KERNEL)?; v.extend_from_slice(s, GFP_KERNEL)?;',
  'let mut v = KVec::with_capacity(s.len(), GFP_KERNEL)?; v.extend_from_slice(s, GFP_KERNEL)?;',
);
const COPY_INTO_STRING = inAll(
  'CString::try_from_fmt(fmt!("{}", s))?, from 6.2 on',
  'CString::try_from_fmt(fmt!("{}", s))?',
  'CString::try_from_fmt(fmt!("{}", s))?',
);
const PUSH_EACH = inAll(
  'a loop with `v.try_push(x)?`',
  'a loop with `v.push(x, GFP_KERNEL)?`',
  'a loop with `v.push(x, GFP_KERNEL)?`',
);
const IN_PLACE = 'the kernel’s vector has no such method';

/** Sorting that is stable takes a buffer; `core` sorts in place, but may swap elements that compare equal. */
function sort(name: string, arity: number, unstable: string): MissingName {
  const same: Replacement = byHand(`${unstable}, which may swap equal elements`);
  const instead = { fork: same, ext: same, kbox: same };
  return method(name, [arity], 'a stable sort allocates a buffer', instead, VECTORS_AND_SLICES);
}

const TREE: Offer = { text: '`RBTree`', needs: 'kernel::rbtree::RBTree' };
const SET: Offer = { text: '`RBTree<K, ()>`', needs: 'kernel::rbtree::RBTree' };
const ARRAY: Offer = { text: '`XArray` for integer keys', needs: 'kernel::xarray::XArray' };
const RANGES: Offer = { text: '`MapleTree` for ranges', needs: 'kernel::maple_tree::MapleTree' };
const LIST: Offer = { text: '`kernel::list::List`', needs: 'kernel::list::List' };
const RING: Offer = { text: 'a vector used as a ring' };
const SORTED: Offer = { text: 'a vector that is kept sorted' };
const TEXT: readonly Offer[] = [
  { text: '`CString`', needs: 'kernel::str::CString' },
  { text: '`KVec<u8>`', needs: 'kernel::alloc::KVec' },
  { text: '`Vec<u8>`', needs: 'alloc::vec::Vec' },
];
const FORMATTED: readonly Offer[] = [
  { text: '`CString::try_from_fmt(fmt!(…))?`', needs: 'kernel::str::CString' },
  { text: 'a `core::fmt::Write` of your own over a buffer' },
];
const SHARED: readonly Offer[] = [
  { text: '`kernel::sync::Arc`', needs: 'kernel::sync::Arc' },
  { text: 'a reference, or a reference count of your own, for this kernel has no `Arc` yet' },
];

/** A collection of the standard library, and what the kernel offers in its place. */
function collection(name: string, ...offers: readonly Offer[]): MissingName {
  const advice = byHand(offers.map((it) => it.text).join(', or '));
  return {
    kind: 'type',
    name,
    why: `\`${name}\` allocates without a way to report failure`,
    instead: { fork: advice, ext: advice, kbox: advice },
    offers,
    source: 'rust/alloc/collections/mod.rs, 6.1; rust/kernel/lib.rs, 7.3: absent',
  };
}

/** A module of `std` or `alloc`; `text` is the path of what the kernel has in its place, which not each one does. */
function path(
  name: string,
  text: string,
  eras: readonly ApiEra[] = ['fork', 'ext', 'kbox'],
  ...others: readonly Offer[]
): MissingName {
  const offers = [...text.split(', ').map((it): Offer => ({ text: `\`${it}\``, needs: it })), ...others];
  const instead = Object.fromEntries(eras.map((era) => [era, byHand(text)]));
  return {
    kind: 'path',
    name,
    why: 'the kernel has no such module',
    instead,
    offers,
    source: 'rust/kernel/lib.rs, 7.3',
  };
}

export const missingNames: readonly MissingName[] = [
  {
    kind: 'macro',
    name: 'vec',
    why: 'it aborts when there is no memory, which a kernel must not do',
    instead: {
      fork: byHand('Vec::new() and `try_push`'),
      ext: byHand('Vec::with_capacity(n, GFP_KERNEL)? and `push`'),
      kbox: { text: 'kvec![…]?', exact: true },
    },
    source: 'rust/kernel/alloc/kvec.rs, 7.3: `kvec!` gives a `Result` and takes GFP_KERNEL from the scope',
  },
  {
    kind: 'macro',
    name: 'format',
    why: 'it makes a `String`, which the kernel does not have',
    instead: inAll(
      'CString::try_from_fmt(fmt!(…))?, from 6.2 on',
      'CString::try_from_fmt(fmt!(…))?',
      'CString::try_from_fmt(fmt!(…))?',
    ),
    offers: FORMATTED,
    source: 'rust/kernel/str.rs, 7.3: `CString::try_from_fmt`; a `format!` exists in its tests only',
  },
  {
    kind: 'type',
    name: 'String',
    why: 'the kernel has no growing string',
    instead: inAll('CString, from 6.2 on, or Vec<u8>', 'CString, or Vec<u8>', 'CString, or KVec<u8>'),
    offers: TEXT,
    source: 'rust/kernel/str.rs, 7.3',
  },
  {
    kind: 'type',
    name: 'Rc',
    why: 'the kernel shares with atomic reference counts only',
    instead: inAll('kernel::sync::Arc, from 6.3 on', 'Arc::new(x, GFP_KERNEL)?', 'Arc::new(x, GFP_KERNEL)?'),
    offers: SHARED,
    source: 'rust/kernel/sync/arc.rs, 7.3',
  },
  {
    kind: 'type',
    name: 'Cow',
    why: 'the kernel has no `ToOwned`, as a copy may fail',
    instead: { kbox: byHand('a borrow, or an enum of your own') },
    source: 'rust/kernel/lib.rs, 7.3: absent; rust/alloc/borrow.rs, 6.1: present',
  },
  collection('HashMap', TREE, ARRAY, SORTED),
  collection('HashSet', SET, SORTED),
  collection('BTreeMap', TREE, RANGES, SORTED),
  collection('BTreeSet', SET, SORTED),
  collection('BinaryHeap', TREE, SORTED),
  collection('VecDeque', LIST, RING),
  collection('LinkedList', LIST, { text: 'a vector' }),

  method('to_vec', [0], COPY_OUT, COPY_INTO_VEC),
  method('into_vec', [0], COPY_OUT, COPY_INTO_VEC),
  method('to_owned', [0], COPY_OUT, COPY_INTO_VEC),
  method('to_string', [0], COPY_OUT, COPY_INTO_STRING),
  method('repeat', [1], COPY_OUT, PUSH_EACH, ['slice', 'str']),
  method('concat', [0], COPY_OUT, COPY_INTO_VEC, VECTORS_AND_SLICES),
  method('join', [1], COPY_OUT, COPY_INTO_VEC, VECTORS_AND_SLICES),
  {
    kind: 'method',
    name: 'collect',
    arities: [0],
    targets: ['Vec', 'KVec', 'VVec', 'KVVec', 'Box', 'KBox', 'String'],
    why: 'no type of the kernel that allocates is a `FromIterator`, as that cannot report failure',
    instead: PUSH_EACH,
    source: 'rust/kernel/alloc/kvec.rs, 7.3: comment on `IntoIter::collect`',
  },
  method(
    'into_boxed_slice',
    [0],
    'a boxed slice would have to be reallocated',
    inAll('the `Vec`', 'the `Vec`', 'the `KVec`'),
    VECTORS,
  ),
  method('into_boxed_str', [0], 'the kernel has no boxed `str`', inAll('CString', 'CString', 'CString')),
  method(
    'extend',
    [1],
    'the kernel’s vector is no `Extend`, as that cannot report failure',
    PUSH_EACH,
    VECTORS,
  ),
  method('append', [1], IN_PLACE, PUSH_EACH, VECTORS),
  method('split_off', [1], IN_PLACE, PUSH_EACH, VECTORS),
  method('splice', [2], IN_PLACE, PUSH_EACH, VECTORS),
  method(
    'resize_with',
    [2],
    IN_PLACE,
    inAll('a loop with `try_push`', 'a loop with `push`', 'resize (7.2) or a loop with `push`'),
    VECTORS,
  ),
  method(
    'shrink_to_fit',
    [0],
    'shrinking may allocate, so it takes flags',
    inAll('nothing', 'nothing', 'shrink_to(0, GFP_KERNEL)? on a VVec or KVVec (7.2)'),
    VECTORS,
  ),
  sort('sort', 0, 'sort_unstable'),
  sort('sort_by', 1, 'sort_unstable_by'),
  sort('sort_by_key', 1, 'sort_unstable_by_key'),
  sort('sort_by_cached_key', 1, 'sort_unstable_by_key'),

  path('std::vec', 'kernel::alloc::KVec', undefined, { text: '`alloc::vec::Vec`', needs: 'alloc::vec::Vec' }),
  path('std::boxed', 'kernel::alloc::KBox', undefined, {
    text: '`alloc::boxed::Box`',
    needs: 'alloc::boxed::Box',
  }),
  path('std::string', 'kernel::str::CString'),
  path('std::collections', 'kernel::rbtree::RBTree, kernel::xarray::XArray', undefined, SORTED),
  path('std::rc', 'kernel::sync::Arc', undefined, ...SHARED.slice(1)),
  path('std::sync', 'kernel::sync'),
  path('std::borrow', 'core::borrow'),
  path('std::fmt', 'core::fmt'),
  path('alloc::rc', 'kernel::sync::Arc', undefined, ...SHARED.slice(1)),
  path('alloc::string', 'kernel::str::CString', ['fork', 'kbox']),
  path('alloc::format', 'CString::try_from_fmt', ['fork', 'kbox']),
  path('alloc::borrow', 'core::borrow', ['kbox']),
];

const byName = new Map(missingNames.map(({ name }) => [name, missingNames.filter((it) => it.name === name)]));

/** The rows of a name in an era; empty where the era has it, or nobody would expect it. */
export function missingName(kind: MissingName['kind'], name: string, api: ApiEra): readonly MissingName[] {
  return (byName.get(name) ?? []).filter((it) => it.kind === kind && it.instead[api] !== undefined);
}
