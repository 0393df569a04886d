/**
 * What `Box` and `Vec` of ordinary Rust have, and the kernel's own of 6.13 and later do not: functions by type and name,
 * with what does the same. Read in rust/kernel/alloc/kbox.rs and kvec.rs, 6.12.117, 7.2.13 and 7.3.4. What a kernel does
 * have is never reported, whatever stands here.
 */

/** What may stand in for a function, where the kernel's type has `needs`; the first that fits is named. */
export interface Stead {
  readonly text: string;
  /** A function of the same type. */
  readonly needs?: string;
}

export interface ContainerMethod {
  readonly type: 'Box' | 'Vec';
  readonly name: string;
  /** Called on a value, not by the type's name. */
  readonly method: boolean;
  readonly instead: readonly Stead[];
}

const LOOP: Stead = { text: 'a loop that fills another vector' };
const RETAIN: Stead = { text: '`retain`, which keeps what a closure says', needs: 'retain' };

function vec(name: string, ...instead: readonly Stead[]): ContainerMethod {
  return { type: 'Vec', name, method: true, instead };
}

export const containerMethods: readonly ContainerMethod[] = [
  vec(
    'insert',
    { text: '`reserve(1, flags)?`, then `insert_within_capacity`', needs: 'insert_within_capacity' },
    { text: '`push(x, flags)?`, then `rotate_right(1)` of the rest as a slice' },
  ),
  vec(
    'try_insert',
    { text: '`reserve(1, flags)?`, then `insert_within_capacity`', needs: 'insert_within_capacity' },
    { text: '`push(x, flags)?`, then `rotate_right(1)` of the rest as a slice' },
  ),
  vec(
    'set_len',
    { text: '`inc_len(n)`, which adds to the length; `truncate` shortens', needs: 'inc_len' },
    LOOP,
  ),
  vec('try_into_boxed_slice', { text: 'the `KVec` itself' }),
  vec('try_append', { text: 'a loop with `push(x, flags)?`' }),
  vec('drain', { text: '`drain_all` for all elements, or a loop with `remove`', needs: 'drain_all' }, LOOP),
  vec('swap_remove', { text: '`swap` with the last element, then `pop`', needs: 'pop' }, LOOP),
  vec('dedup', { text: '`retain` with the value before', needs: 'retain' }, LOOP),
  vec('dedup_by', RETAIN, LOOP),
  vec('dedup_by_key', RETAIN, LOOP),
  vec('retain_mut', RETAIN, LOOP),
  vec('extract_if', RETAIN, LOOP),
  vec('drain_filter', RETAIN, LOOP),
  vec('leak', { text: '`into_raw_parts`, and a reference made of that', needs: 'into_raw_parts' }),
  vec('extend_from_within', { text: 'a loop with `push(x, flags)?`' }),
  vec('reserve_exact', { text: '`reserve(n, flags)?`, which may reserve more', needs: 'reserve' }),
  vec('pop_if', { text: '`last` as a slice, then `pop`', needs: 'pop' }, LOOP),
  vec('clone', {
    text: '`with_capacity(len, flags)?` and `extend_from_slice(&v, flags)?`',
    needs: 'extend_from_slice',
  }),
  {
    type: 'Vec',
    name: 'from',
    method: false,
    instead: [{ text: '`kvec![…]?`, or `with_capacity` and `extend_from_slice`' }],
  },
  { type: 'Vec', name: 'from_iter', method: false, instead: [{ text: 'a loop with `push(x, flags)?`' }] },
  { type: 'Vec', name: 'from_fn', method: false, instead: [{ text: 'a loop with `push(x, flags)?`' }] },
  {
    type: 'Box',
    name: 'clone',
    method: true,
    instead: [{ text: '`KBox::new(…, flags)?` with a copy of what it holds' }],
  },
  { type: 'Box', name: 'as_ref', method: true, instead: [{ text: '`&*b`' }] },
  { type: 'Box', name: 'as_mut', method: true, instead: [{ text: '`&mut *b`' }] },
  {
    type: 'Box',
    name: 'default',
    method: false,
    instead: [{ text: '`KBox::new(Default::default(), flags)?`' }],
  },
  { type: 'Box', name: 'from', method: false, instead: [{ text: '`KBox::new(…, flags)?`' }] },
  { type: 'Box', name: 'into_boxed_slice', method: false, instead: [{ text: '`KVec`' }] },
  {
    type: 'Box',
    name: 'new_uninit_slice',
    method: false,
    instead: [{ text: '`KVec::with_capacity(n, flags)?`' }],
  },
  {
    type: 'Box',
    name: 'into_non_null',
    method: false,
    instead: [{ text: '`NonNull::from(KBox::leak(b))`' }],
  },
];
