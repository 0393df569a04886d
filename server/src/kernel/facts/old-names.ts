/**
 * What earlier kernels called things. 6.10 dropped the fork of `alloc`: allocations took flags and lost their `try_`.
 * 6.13 (and 6.12.19, by backport) dropped `alloc`: `Box` and `Vec` became the kernel's own, with an allocator type.
 * The old side was read in rust/alloc of 6.1.192 and in the patches of that time, the new one in 6.12.117 and 7.3.4.
 */
import type { ApiEra, RenamedCall, RenamedPath, RenamedTo } from '../fact-types.ts';

const FORK: readonly ApiEra[] = ['fork'];

/** A call that lost its `try_` and took flags at the end; nothing else changed. */
function plain(
  owner: string,
  old: string,
  name: string,
  arity: number,
  method: boolean,
  source: string,
): RenamedCall {
  const to: RenamedTo = { name, change: 'append-flags', exact: true };
  return { owners: [owner], name: old, method, arity, livesIn: FORK, becomes: { ext: to, kbox: to }, source };
}

/** A call that no one call replaces. */
function manual(
  owner: string,
  old: string,
  arity: number,
  method: boolean,
  becomes: { readonly ext?: Partial<RenamedTo>; readonly kbox?: Partial<RenamedTo> },
  source: string,
  livesIn: readonly ApiEra[] = FORK,
): RenamedCall {
  const full = (it: Partial<RenamedTo>): RenamedTo => ({ change: 'manual', exact: false, ...it });
  return {
    owners: [owner],
    name: old,
    method,
    arity,
    livesIn,
    becomes: {
      ...(becomes.ext === undefined ? {} : { ext: full(becomes.ext) }),
      ...(becomes.kbox === undefined ? {} : { kbox: full(becomes.kbox) }),
    },
    source,
  };
}

const BOXED = 'rust/alloc/boxed.rs, 6.1; rust/kernel/alloc/kbox.rs, 6.12.117';
const VECTOR = 'rust/alloc/vec/mod.rs, 6.1; rust/kernel/alloc/kvec.rs, 6.12.117';
const ARC = 'rust/kernel/sync/arc.rs, 6.12.117; the series that added flags, 6.10';
const RBTREE = 'rust/kernel/rbtree.rs of the Rust for Linux branch, 2023; rust/kernel/rbtree.rs, 6.12.117';
const OTHER_ALLOCATOR = 'choose `VBox` or `KVBox` by type; no allocator is passed';

export const renamedCalls: readonly RenamedCall[] = [
  plain('Box', 'try_new', 'new', 1, false, BOXED),
  plain('Box', 'try_new_uninit', 'new_uninit', 0, false, BOXED),
  manual(
    'Box',
    'try_new_zeroed',
    0,
    false,
    {
      ext: { name: 'new_uninit', change: 'append-flags', extraFlags: '__GFP_ZERO' },
      kbox: {
        name: 'new_uninit',
        change: 'append-flags',
        extraFlags: '__GFP_ZERO',
        note: 'or `zeroed(flags)` from 7.2 on',
      },
    },
    BOXED,
  ),
  ...['try_new_uninit_slice', 'try_new_zeroed_slice'].map((name) =>
    manual(
      'Box',
      name,
      1,
      false,
      {
        ext: { note: 'use `Vec::with_capacity(n, flags)`' },
        kbox: { note: 'use `KVec::with_capacity(n, flags)` or `KVec::from_elem(x, n, flags)`' },
      },
      BOXED,
    ),
  ),
  ...(
    [
      ['try_new_in', 2],
      ['try_new_uninit_in', 1],
      ['try_new_zeroed_in', 1],
    ] as const
  ).map(([name, arity]) =>
    manual(
      'Box',
      name,
      arity,
      false,
      { ext: { note: OTHER_ALLOCATOR }, kbox: { note: OTHER_ALLOCATOR } },
      BOXED,
    ),
  ),
  // Mainline never had it; modules of the time before pin-init did, from the Rust for Linux branch.
  manual(
    'Box',
    'try_pin',
    1,
    false,
    {
      ext: { note: 'use `Box::into_pin(Box::new(x, flags)?)`' },
      kbox: { name: 'pin', change: 'append-flags', exact: true },
    },
    BOXED,
    [],
  ),
  plain('Vec', 'try_push', 'push', 1, true, VECTOR),
  plain('Vec', 'try_with_capacity', 'with_capacity', 1, false, VECTOR),
  plain('Vec', 'try_reserve', 'reserve', 1, true, VECTOR),
  manual(
    'Vec',
    'try_reserve_exact',
    1,
    true,
    {
      ext: { name: 'reserve', change: 'append-flags', note: 'may reserve more than asked for' },
      kbox: { name: 'reserve', change: 'append-flags', note: 'may reserve more than asked for' },
    },
    VECTOR,
  ),
  plain('Vec', 'try_extend_from_slice', 'extend_from_slice', 1, true, VECTOR),
  manual(
    'Vec',
    'try_resize',
    2,
    true,
    {
      ext: { note: 'a loop with `push`' },
      kbox: {
        name: 'resize',
        change: 'append-flags',
        note: 'use `extend_with(n - len, x, flags)`',
      },
    },
    VECTOR,
  ),
  manual(
    'slice',
    'try_to_vec',
    0,
    true,
    {
      ext: { note: '`Vec::with_capacity` and `extend_from_slice`' },
      kbox: { note: '`KVec::with_capacity` and `extend_from_slice`' },
    },
    'the Rust for Linux branch before 6.10; never in mainline',
    [],
  ),
  plain('Arc', 'try_new', 'new', 1, false, ARC),
  plain('UniqueArc', 'try_new', 'new', 1, false, ARC),
  plain('UniqueArc', 'try_new_uninit', 'new_uninit', 0, false, ARC),
  // The tree of the Rust for Linux branch; mainline's, from 6.12 on, takes flags from the beginning.
  manual(
    'RBTree',
    'try_insert',
    2,
    true,
    {
      ext: { name: 'try_create_and_insert', change: 'append-flags', exact: true },
      kbox: { name: 'try_create_and_insert', change: 'append-flags', exact: true },
    },
    RBTREE,
    [],
  ),
  // Flags come first here, and the name keeps its `try_`.
  {
    owners: ['Queue'],
    name: 'try_spawn',
    method: true,
    arity: 1,
    livesIn: FORK,
    becomes: {
      ext: { name: 'try_spawn', change: 'prepend-flags', exact: true },
      kbox: { name: 'try_spawn', change: 'prepend-flags', exact: true },
    },
    source: 'rust/kernel/workqueue.rs, 6.12.117',
  },
];

/** The row of an old call; `arity` counts arguments without `self`, the receiver of a path form included as it stands. */
export function renamedCall(owner: string, name: string): RenamedCall | undefined {
  return renamedCalls.find((it) => it.name === name && it.owners.includes(owner));
}

const GENERIC = 'without an allocator type it compiles only where that is inferred';

export const renamedPaths: readonly RenamedPath[] = [
  {
    kind: 'type',
    name: 'Box',
    becomes: { kbox: 'KBox' },
    compilesIn: ['fork', 'ext', 'kbox'],
    note: GENERIC,
    source: 'rust/kernel/alloc/kbox.rs, 6.12.117',
  },
  {
    kind: 'type',
    name: 'Vec',
    becomes: { kbox: 'KVec' },
    compilesIn: ['fork', 'ext', 'kbox'],
    note: GENERIC,
    source: 'rust/kernel/alloc/kvec.rs, 6.12.117',
  },
  ...(
    [
      ['alloc::boxed::Box', 'kernel::alloc::KBox'],
      ['alloc::vec::Vec', 'kernel::alloc::KVec'],
    ] as const
  ).map(([name, kbox]): RenamedPath => {
    const source = 'rust/kernel/prelude.rs, 6.12.117: `alloc` is the kernel’s own';
    return { kind: 'path', name, becomes: { kbox }, compilesIn: ['fork', 'ext'], source };
  }),
  ...['alloc::collections::TryReserveError', 'core::alloc::AllocError', 'alloc::alloc::AllocError'].map(
    (name): RenamedPath => {
      const to = 'kernel::alloc::AllocError';
      const source = 'rust/kernel/alloc.rs, 6.12.117: `AllocError`';
      return { kind: 'path', name, becomes: { ext: to, kbox: to }, compilesIn: FORK, source };
    },
  ),
  {
    kind: 'type',
    name: 'TryReserveError',
    becomes: { ext: 'AllocError', kbox: 'AllocError' },
    compilesIn: FORK,
    source: 'rust/alloc/collections/mod.rs, 6.1; rust/kernel/alloc.rs, 6.12.117',
  },
  {
    kind: 'path',
    name: 'alloc::sync::Arc',
    becomes: { fork: 'kernel::sync::Arc', ext: 'kernel::sync::Arc', kbox: 'kernel::sync::Arc' },
    compilesIn: [],
    note: 'the kernel’s `Arc` came with 6.3',
    source: 'rust/alloc/lib.rs, 6.1: `no_sync`; rust/kernel/sync/arc.rs, 6.12.117',
  },
  ...(
    [
      ['BoxExt', 'kernel::alloc::box_ext::BoxExt'],
      ['VecExt', 'kernel::alloc::vec_ext::VecExt'],
    ] as const
  ).flatMap(([trait, path]): RenamedPath[] => {
    const source = 'rust/kernel/alloc.rs, 6.12.117: the methods are inherent';
    return [
      { kind: 'import', name: trait, becomes: { kbox: '' }, compilesIn: ['ext'], source },
      { kind: 'path', name: path, becomes: { kbox: '' }, compilesIn: ['ext'], source },
    ];
  }),
  {
    kind: 'extern-crate',
    name: 'alloc',
    becomes: { kbox: '' },
    compilesIn: ['fork', 'ext'],
    source: 'rust/Makefile, 6.12.117: no `alloc.o`',
  },
  {
    kind: 'feature',
    name: 'allocator_api',
    becomes: { kbox: '' },
    compilesIn: ['fork', 'ext'],
    source: 'rust/kernel/lib.rs, 6.12.117: no such feature',
  },
];
