/**
 * Signatures of the parts of Rust's `core` that kernel code meets, in Rust's own syntax and read by the same parser as
 * everything else. Only what receivers and results need: no bodies, bounds only where a closure's type follows from them.
 * Facts from the documentation of `core` (stable interface).
 */
const integers = 'u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize'.split(' ');

/** What every integer type has. */
const integerImpls = integers
  .map(
    (it) => `impl ${it} {
    ${'add sub mul div rem shl shr next_power_of_two next_multiple_of pow neg'
      .split(' ')
      .map(
        (op) =>
          `pub fn checked_${op}(self, rhs: ${it}) -> crate::option::Option<${it}>; pub fn wrapping_${op}(self, rhs: ${it}) -> ${it}; pub fn saturating_${op}(self, rhs: ${it}) -> ${it}; pub fn overflowing_${op}(self, rhs: ${it}) -> (${it}, bool); `,
      )
      .join('')}
    pub fn min(self, o: ${it}) -> ${it}; pub fn max(self, o: ${it}) -> ${it}; pub fn clamp(self, a: ${it}, b: ${it}) -> ${it}; pub fn pow(self, n: u32) -> ${it}; pub fn div_ceil(self, r: ${it}) -> ${it};
    pub fn next_multiple_of(self, r: ${it}) -> ${it}; pub fn next_power_of_two(self) -> ${it}; pub fn is_power_of_two(self) -> bool; pub fn leading_zeros(self) -> u32; pub fn trailing_zeros(self) -> u32; pub fn count_ones(self) -> u32; pub fn ilog2(self) -> u32;
    pub fn to_le(self) -> ${it}; pub fn to_be(self) -> ${it}; pub fn to_le_bytes(self) -> [u8; 8]; pub fn to_be_bytes(self) -> [u8; 8]; pub fn to_ne_bytes(self) -> [u8; 8]; pub fn from_le(v: ${it}) -> ${it}; pub fn from_be(v: ${it}) -> ${it}; pub fn from_le_bytes(b: [u8; 8]) -> ${it}; pub fn from_be_bytes(b: [u8; 8]) -> ${it}; pub fn from_ne_bytes(b: [u8; 8]) -> ${it};
    pub fn abs(self) -> ${it}; pub fn swap_bytes(self) -> ${it}; pub fn rotate_left(self, n: u32) -> ${it}; pub fn rotate_right(self, n: u32) -> ${it}; pub fn abs_diff(self, o: ${it}) -> ${it}; pub fn is_positive(self) -> bool; pub fn is_negative(self) -> bool; pub fn try_from<T>(v: T) -> crate::result::Result<${it}, usize>; pub fn from<T>(v: T) -> ${it}; pub fn default() -> ${it};
    pub fn is_ascii_digit(&self) -> bool; pub fn is_ascii_alphanumeric(&self) -> bool; pub fn is_ascii_whitespace(&self) -> bool; pub fn is_ascii(&self) -> bool; pub fn to_ascii_lowercase(&self) -> ${it}; pub fn cmp(&self, o: &${it}) -> crate::cmp::Ordering;
  }`,
  )
  .join('\n');

/** The atomic types of `core::sync::atomic`, by what they hold. */
const atomics = [
  ['AtomicBool', '', 'bool'],
  ['AtomicPtr', '<T>', '*mut T'],
  ...integers.map((it) => [`Atomic${it[0]!.toUpperCase()}${it.slice(1)}`, '', it] as const),
]
  .map(
    ([name, params, it]) =>
      `pub struct ${name}${params} { v: ${it} } impl${params} ${name}${params} {
    pub fn new(v: ${it}) -> ${name}${params}; pub fn get_mut(&mut self) -> &mut ${it}; pub fn into_inner(self) -> ${it}; pub fn as_ptr(&self) -> *mut ${it};
    pub fn load(&self, order: Ordering) -> ${it}; pub fn store(&self, val: ${it}, order: Ordering);
    ${'swap fetch_add fetch_sub fetch_and fetch_nand fetch_or fetch_xor fetch_max fetch_min'
      .split(' ')
      .map((op) => `pub fn ${op}(&self, val: ${it}, order: Ordering) -> ${it};`)
      .join(' ')}
    ${'compare_exchange compare_exchange_weak'
      .split(' ')
      .map(
        (op) =>
          `pub fn ${op}(&self, current: ${it}, new: ${it}, success: Ordering, failure: Ordering) -> crate::result::Result<${it}, ${it}>;`,
      )
      .join(' ')}
    pub fn fetch_update<F: FnMut(${it}) -> crate::option::Option<${it}>>(&self, set: Ordering, fetch: Ordering, f: F) -> crate::result::Result<${it}, ${it}>;
  }`,
  )
  .join('\n  ');

export const coreStub = `${integerImpls}
pub mod prelude {
  pub use crate::option::Option; pub use crate::option::Option::*;
  pub use crate::result::Result; pub use crate::result::Result::*;
  pub use crate::clone::Clone; pub use crate::default::Default; pub use crate::convert::{From, Into, TryFrom, TryInto, AsRef, AsMut};
  pub use crate::iter::{Iterator, IntoIterator, DoubleEndedIterator, ExactSizeIterator, Extend};
  pub use crate::ops::{Drop, Fn, FnMut, FnOnce}; pub use crate::mem::drop; pub use crate::marker::{Send, Sync, Sized, Copy, Unpin};
}
pub mod option {
  pub enum Option<T> { None, Some(T) }
  use crate::result::Result;
  impl<T> Option<T> {
    pub fn is_some(&self) -> bool; pub fn is_none(&self) -> bool;
    pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool; pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn as_ref(&self) -> Option<&T>; pub fn as_mut(&mut self) -> Option<&mut T>;
    pub fn as_deref(&self) -> Option<&<T as crate::ops::Deref>::Target>; pub fn as_deref_mut(&mut self) -> Option<&mut <T as crate::ops::Deref>::Target>;
    pub fn expect(self, msg: &str) -> T; pub fn unwrap(self) -> T; pub fn unwrap_or(self, default: T) -> T;
    pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T; pub fn unwrap_or_default(self) -> T; pub unsafe fn unwrap_unchecked(self) -> T;
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U>; pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T>;
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U; pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
    pub fn ok_or<E>(self, err: E) -> Result<T, E>; pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E>;
    pub fn and<U>(self, optb: Option<U>) -> Option<U>; pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U>;
    pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T>; pub fn or(self, optb: Option<T>) -> Option<T>;
    pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T>; pub fn xor(self, optb: Option<T>) -> Option<T>;
    pub fn insert(&mut self, value: T) -> &mut T; pub fn get_or_insert(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T; pub fn take(&mut self) -> Option<T>;
    pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T>; pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)>; pub fn iter(&self) -> impl Iterator<Item = &T>;
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>; pub fn copied(self) -> T::__Copied; pub fn cloned(self) -> T::__Cloned;
    pub fn as_pin_ref(self: crate::pin::Pin<&Self>) -> Option<crate::pin::Pin<&T>>; pub fn as_pin_mut(self: crate::pin::Pin<&mut Self>) -> Option<crate::pin::Pin<&mut T>>;
  }
  impl<T> Option<&T> { pub fn copied(self) -> Option<T>; pub fn cloned(self) -> Option<T>; }
  impl<T> Option<&mut T> { pub fn copied(self) -> Option<T>; pub fn cloned(self) -> Option<T>; }
  impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E>; }
  impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T>; }
  impl<T> crate::iter::IntoIterator for Option<T> { type Item = T; type IntoIter = crate::option::IntoIter<T>; fn into_iter(self) -> Self::IntoIter; }
  pub struct IntoIter<T> { t: T } impl<T> crate::iter::Iterator for IntoIter<T> { type Item = T; }
}
pub mod result {
  pub enum Result<T, E> { Ok(T), Err(E) }
  use crate::option::Option;
  impl<T, E> Result<T, E> {
    pub fn is_ok(&self) -> bool; pub fn is_err(&self) -> bool; pub fn is_ok_and(self, f: impl FnOnce(T) -> bool) -> bool;
    pub fn ok(self) -> Option<T>; pub fn err(self) -> Option<E>; pub fn as_ref(&self) -> Result<&T, &E>; pub fn as_mut(&mut self) -> Result<&mut T, &mut E>;
    pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E>; pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F>;
    pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U; pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U;
    pub fn and<U>(self, res: Result<U, E>) -> Result<U, E>; pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E>;
    pub fn or<F>(self, res: Result<T, F>) -> Result<T, F>; pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F>;
    pub fn unwrap(self) -> T; pub fn expect(self, msg: &str) -> T; pub fn unwrap_err(self) -> E; pub fn unwrap_or(self, default: T) -> T;
    pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T; pub fn unwrap_or_default(self) -> T; pub unsafe fn unwrap_unchecked(self) -> T;
    pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E>; pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E>;
    pub fn iter(&self) -> impl Iterator<Item = &T>;
  }
  impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>>; }
  impl<T, E> Result<&T, E> { pub fn copied(self) -> Result<T, E>; pub fn cloned(self) -> Result<T, E>; }
}
pub mod pin {
  pub struct Pin<P> { pointer: P }
  impl<P> Pin<P> {
    pub fn new(pointer: P) -> Pin<P>; pub unsafe fn new_unchecked(pointer: P) -> Pin<P>; pub unsafe fn into_inner_unchecked(pin: Pin<P>) -> P; pub fn into_inner(pin: Pin<P>) -> P;
    pub fn as_ref(&self) -> Pin<&<P as crate::ops::Deref>::Target>; pub fn as_mut(&mut self) -> Pin<&mut <P as crate::ops::Deref>::Target>; pub fn set(&mut self, value: <P as crate::ops::Deref>::Target);
  }
  impl<T> Pin<&T> { pub fn get_ref(self) -> &T; pub unsafe fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&U>; }
  impl<T> Pin<&mut T> { pub fn get_mut(self) -> &mut T; pub unsafe fn get_unchecked_mut(self) -> &mut T; pub fn into_ref(self) -> Pin<&T>; pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U>; }
}
pub mod ops {
  pub trait Deref { type Target; fn deref(&self) -> &Self::Target; } pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
  pub trait Drop { fn drop(&mut self); } pub trait Fn {} pub trait FnMut {} pub trait FnOnce {}
  pub trait Index<Idx> { type Output; } pub trait IndexMut<Idx> {} pub trait BitOr {} pub trait BitAnd {} pub trait Not {} pub trait Add {} pub trait Sub {} pub trait Mul {}
  pub trait RangeBounds<T> {} pub enum Bound<T> { Included(T), Excluded(T), Unbounded } pub enum ControlFlow<B, C> { Continue(C), Break(B) }
  pub struct Range<Idx> { pub start: Idx, pub end: Idx } pub struct RangeInclusive<Idx> { s: Idx } pub struct RangeFull;
  impl<A> crate::iter::Iterator for Range<A> { type Item = A; } impl<A> crate::iter::Iterator for RangeInclusive<A> { type Item = A; }
  impl<A> Range<A> { pub fn contains(&self, item: &A) -> bool; pub fn is_empty(&self) -> bool; }
  impl<A> RangeInclusive<A> { pub fn contains(&self, item: &A) -> bool; pub fn start(&self) -> &A; pub fn end(&self) -> &A; }
}
pub mod clone { pub trait Clone { fn clone(&self) -> Self; } } pub mod default { pub trait Default { fn default() -> Self; } }
pub mod marker { pub trait Send {} pub trait Sync {} pub trait Sized {} pub trait Copy {} pub trait Unpin {} pub struct PhantomData<T> { t: T } pub struct PhantomPinned; }
pub mod convert { pub trait From<T> { fn from(value: T) -> Self; } pub trait Into<T> { fn into(self) -> T; } pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; } pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Self::Error>; } pub trait AsRef<T> { fn as_ref(&self) -> &T; } pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; } pub enum Infallible {} }
pub mod mem {
  pub fn drop<T>(x: T); pub fn forget<T>(t: T); pub fn swap<T>(x: &mut T, y: &mut T); pub fn replace<T>(dest: &mut T, src: T) -> T; pub fn take<T>(dest: &mut T) -> T;
  pub fn size_of<T>() -> usize; pub fn align_of<T>() -> usize; pub fn size_of_val<T>(val: &T) -> usize; pub fn align_of_val<T>(val: &T) -> usize; pub unsafe fn zeroed<T>() -> T; pub fn needs_drop<T>() -> bool;
  pub union MaybeUninit<T> { value: T } pub struct ManuallyDrop<T> { value: T }
  impl<T> MaybeUninit<T> { pub fn new(val: T) -> MaybeUninit<T>; pub fn uninit() -> MaybeUninit<T>; pub fn zeroed() -> MaybeUninit<T>; pub fn write(&mut self, val: T) -> &mut T; pub fn as_ptr(&self) -> *const T; pub fn as_mut_ptr(&mut self) -> *mut T; pub unsafe fn assume_init(self) -> T; pub unsafe fn assume_init_read(&self) -> T; pub unsafe fn assume_init_drop(&mut self); pub unsafe fn assume_init_ref(&self) -> &T; pub unsafe fn assume_init_mut(&mut self) -> &mut T; }
  impl<T> ManuallyDrop<T> { pub fn new(value: T) -> ManuallyDrop<T>; pub fn into_inner(slot: ManuallyDrop<T>) -> T; pub unsafe fn take(slot: &mut ManuallyDrop<T>) -> T; pub unsafe fn drop(slot: &mut ManuallyDrop<T>); }
  impl<T> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
}
pub mod ptr {
  pub struct NonNull<T> { pointer: *const T }
  impl<T> NonNull<T> { pub unsafe fn new_unchecked(ptr: *mut T) -> NonNull<T>; pub fn new(ptr: *mut T) -> Option<NonNull<T>>; pub fn dangling() -> NonNull<T>; pub fn as_ptr(self) -> *mut T; pub unsafe fn as_ref(&self) -> &T; pub unsafe fn as_mut(&mut self) -> &mut T; pub fn cast<U>(self) -> NonNull<U>; }
  pub fn null<T>() -> *const T; pub fn null_mut<T>() -> *mut T; pub unsafe fn drop_in_place<T>(to_drop: *mut T); pub unsafe fn read<T>(src: *const T) -> T; pub unsafe fn write<T>(dst: *mut T, src: T); pub fn eq<T>(a: *const T, b: *const T) -> bool; pub fn from_ref<T>(r: &T) -> *const T; pub fn from_mut<T>(r: &mut T) -> *mut T;
  impl<T> *const T { pub fn cast<U>(self) -> *const U; pub fn cast_mut(self) -> *mut T; pub fn is_null(self) -> bool; pub unsafe fn add(self, n: usize) -> *const T; pub unsafe fn sub(self, n: usize) -> *const T; pub unsafe fn read(self) -> T; pub unsafe fn as_ref(self) -> Option<&T>; pub fn wrapping_add(self, n: usize) -> *const T; pub unsafe fn write(self, val: T); pub fn cast_const(self) -> *const T; pub unsafe fn as_mut(self) -> Option<&mut T>; }
}
pub mod cell {
  pub struct UnsafeCell<T> { value: T } impl<T> UnsafeCell<T> { pub fn new(value: T) -> UnsafeCell<T>; pub fn get(&self) -> *mut T; pub fn get_mut(&mut self) -> &mut T; pub fn into_inner(self) -> T; pub fn raw_get(this: *const UnsafeCell<T>) -> *mut T; }
  pub struct Cell<T> { value: T } impl<T> Cell<T> { pub fn new(value: T) -> Cell<T>; pub fn get(&self) -> T; pub fn set(&self, val: T); pub fn replace(&self, val: T) -> T; pub fn take(&self) -> T; }
  pub struct OnceCell<T> { value: T }
}
pub mod sync { pub mod atomic {
  pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
  ${atomics}
} }
pub mod iter {
  pub trait IntoIterator { type Item; type IntoIter; fn into_iter(self) -> Self::IntoIter; } pub trait DoubleEndedIterator {} pub trait ExactSizeIterator {} pub trait Extend<A> {} pub trait FromIterator<A> {}
  pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>; fn next_back(&mut self) -> Option<Self::Item>; fn nth(&mut self, n: usize) -> Option<Self::Item>; fn last(self) -> Option<Self::Item>; fn count(self) -> usize; fn len(&self) -> usize;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Iterator<Item = B>; fn filter<P: FnMut(&Self::Item) -> bool>(self, p: P) -> impl Iterator<Item = Self::Item>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Iterator<Item = B>; fn enumerate(self) -> impl Iterator<Item = (usize, Self::Item)>; fn skip(self, n: usize) -> impl Iterator<Item = Self::Item>; fn take(self, n: usize) -> impl Iterator<Item = Self::Item>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, p: P) -> impl Iterator<Item = Self::Item>; fn skip_while<P: FnMut(&Self::Item) -> bool>(self, p: P) -> impl Iterator<Item = Self::Item>; fn step_by(self, n: usize) -> impl Iterator<Item = Self::Item>; fn rev(self) -> impl Iterator<Item = Self::Item>; fn peekable(self) -> impl Iterator<Item = Self::Item>; fn fuse(self) -> impl Iterator<Item = Self::Item>; fn by_ref(&mut self) -> &mut Self;
    fn chain<U>(self, other: U) -> impl Iterator<Item = Self::Item>; fn zip<U>(self, other: U) -> impl Iterator<Item = (Self::Item, <U as IntoIterator>::Item)>; fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Iterator<Item = Self::Item>; fn flat_map<U, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Iterator<Item = <U as IntoIterator>::Item>;
    fn copied(self) -> impl Iterator<Item = <Self::Item as crate::ops::Deref>::Target>; fn cloned(self) -> impl Iterator<Item = <Self::Item as crate::ops::Deref>::Target>;
    fn for_each<F: FnMut(Self::Item)>(self, f: F); fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B; fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R; fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool; fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool; fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>; fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>; fn position<P: FnMut(Self::Item) -> bool>(&mut self, p: P) -> Option<usize>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, p: P) -> impl Iterator<Item = B>; fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>; fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>; fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, p: P) -> Option<usize>; fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>; fn max(self) -> Option<Self::Item>; fn min(self) -> Option<Self::Item>; fn sum<S>(self) -> S; fn product<S>(self) -> S; fn collect<B>(self) -> B;
  }
  pub fn once<T>(value: T) -> impl Iterator<Item = T>; pub fn repeat<T>(value: T) -> impl Iterator<Item = T>; pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> impl Iterator<Item = T>; pub fn empty<T>() -> impl Iterator<Item = T>;
}
pub mod slice {
  impl<T> [T] {
    pub fn get(&self, i: usize) -> crate::option::Option<&T>; pub fn get_mut(&mut self, i: usize) -> crate::option::Option<&mut T>; pub unsafe fn get_unchecked(&self, i: usize) -> &T; pub unsafe fn get_unchecked_mut(&mut self, i: usize) -> &mut T; pub fn to_ascii_lowercase(&self); pub fn split_first(&self) -> crate::option::Option<(&T, &[T])>; pub fn split_last(&self) -> crate::option::Option<(&T, &[T])>; pub fn chunks_mut(&mut self, n: usize) -> impl Iterator<Item = &mut [T]>; pub fn split_at_checked(&self, n: usize) -> crate::option::Option<(&[T], &[T])>; pub fn split_at_mut_checked(&mut self, n: usize) -> crate::option::Option<(&mut [T], &mut [T])>; pub fn rotate_left(&mut self, n: usize);
    pub fn len(&self) -> usize; pub fn is_empty(&self) -> bool; pub fn first(&self) -> Option<&T>; pub fn last(&self) -> Option<&T>; pub fn first_mut(&mut self) -> Option<&mut T>; pub fn last_mut(&mut self) -> Option<&mut T>; pub fn iter(&self) -> impl Iterator<Item = &T>; pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T>;
    pub fn as_ptr(&self) -> *const T; pub fn as_mut_ptr(&mut self) -> *mut T; pub fn copy_from_slice(&mut self, src: &[T]); pub fn clone_from_slice(&mut self, src: &[T]); pub fn fill(&mut self, value: T); pub fn swap(&mut self, a: usize, b: usize); pub fn reverse(&mut self); pub fn contains(&self, x: &T) -> bool; pub fn starts_with(&self, n: &[T]) -> bool; pub fn ends_with(&self, n: &[T]) -> bool;
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]); pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]); pub fn chunks(&self, n: usize) -> impl Iterator<Item = &[T]>; pub fn chunks_exact(&self, n: usize) -> impl Iterator<Item = &[T]>; pub fn windows(&self, n: usize) -> impl Iterator<Item = &[T]>; pub fn sort_unstable(&mut self); pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, f: F); pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F); pub fn binary_search_by_key<K, F: FnMut(&T) -> K>(&self, key: &K, f: F) -> crate::result::Result<usize, usize>; pub fn partition_point<P: FnMut(&T) -> bool>(&self, p: P) -> usize; pub fn binary_search(&self, x: &T) -> crate::result::Result<usize, usize>;
  }
}
pub mod str { impl str { pub fn len(&self) -> usize; pub fn is_empty(&self) -> bool; pub fn as_bytes(&self) -> &[u8]; pub fn parse<F>(&self) -> crate::result::Result<F, usize>; pub fn as_str(&self) -> &str; pub fn to_bytes(&self) -> &[u8]; pub fn char_indices(&self) -> impl Iterator<Item = (usize, char)>; pub fn find<P>(&self, p: P) -> crate::option::Option<usize>; pub fn lines(&self) -> impl Iterator<Item = &str>; pub fn split_at(&self, n: usize) -> (&str, &str); pub fn strip_prefix<P>(&self, p: P) -> crate::option::Option<&str>; pub fn split_once<P>(&self, p: P) -> crate::option::Option<(&str, &str)>; pub fn eq(&self, o: &str) -> bool; pub fn as_ptr(&self) -> *const u8; pub fn trim(&self) -> &str; pub fn chars(&self) -> impl Iterator<Item = char>; pub fn bytes(&self) -> impl Iterator<Item = u8>; pub fn split<P>(&self, p: P) -> impl Iterator<Item = &str>; pub fn starts_with<P>(&self, p: P) -> bool; } pub fn from_utf8(v: &[u8]) -> crate::result::Result<&str, Utf8Error>; pub struct Utf8Error; }
pub mod alloc { pub struct Layout { s: usize } impl Layout { pub fn new<T>() -> Layout; pub fn size(&self) -> usize; pub fn align(&self) -> usize; pub fn array<T>(n: usize) -> crate::result::Result<Layout, LayoutError>; } pub struct LayoutError; }
impl bool { pub fn then<T, F: FnOnce() -> T>(self, f: F) -> crate::option::Option<T>; pub fn then_some<T>(self, t: T) -> crate::option::Option<T>; }
impl char { pub fn is_ascii_digit(&self) -> bool; pub fn len_utf8(self) -> usize; pub fn is_whitespace(self) -> bool; }
pub mod any { pub fn type_name<T>() -> &str; pub struct TypeId; } pub mod fmt { pub struct Formatter { f: usize } pub struct Arguments { a: usize } pub trait Debug {} pub trait Display {} pub struct Error; } pub mod cmp { pub enum Ordering { Less, Equal, Greater } pub fn min<T>(a: T, b: T) -> T; pub fn max<T>(a: T, b: T) -> T; pub trait Ord {} pub trait PartialOrd {} pub trait Eq {} pub trait PartialEq {} }
pub mod num { pub type NonZeroI32 = NonZero<i32>; pub type NonZeroU32 = NonZero<u32>; pub type NonZeroU64 = NonZero<u64>; pub type NonZeroUsize = NonZero<usize>; pub type NonZeroU8 = NonZero<u8>; pub type NonZeroU16 = NonZero<u16>; pub struct NonZero<T> { t: T } impl<T> NonZero<T> { pub fn get(self) -> T; pub fn new(n: T) -> Option<NonZero<T>>; } } pub mod ffi { pub struct CStr { c: usize } impl CStr { pub fn to_bytes(&self) -> &[u8]; pub fn to_bytes_with_nul(&self) -> &[u8]; pub fn as_ptr(&self) -> *const u8; pub fn to_str(&self) -> crate::result::Result<&str, crate::str::Utf8Error>; pub fn is_empty(&self) -> bool; pub fn count_bytes(&self) -> usize; pub unsafe fn from_ptr(p: *const u8) -> &CStr; pub fn from_bytes_with_nul(b: &[u8]) -> crate::result::Result<&CStr, usize>; } }
`;
