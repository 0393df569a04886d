// What Linux 6.4 to 6.9 offer of the API that allocates and locks, as signatures, written down from the kernel's history
// (the pull requests for 6.2 to 6.9, and single files of those releases). `alloc` itself is the fork of 6.1, with what was
// added to it. No kernel tree of that time is at hand to learn from. Not compiled: `scripts/learn-profile.ts` reads it.
// ADD rust/alloc/vec/mod.rs
impl<T> Vec<T> { pub fn try_with_capacity(capacity: usize) -> Result<Self, TryReserveError>; }
impl<T, A: Allocator> Vec<T, A> { pub fn try_with_capacity_in(capacity: usize, alloc: A) -> Result<Self, TryReserveError>; }
impl<T: Clone, A: Allocator> Vec<T, A> { pub fn try_resize(&mut self, new_len: usize, value: T) -> Result<(), TryReserveError>; pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), TryReserveError>; }
// FILE rust/kernel/lib.rs
pub use bindings;
pub use macros;
pub use uapi;
mod allocator;
pub mod error;
pub mod init;
pub mod ioctl;
pub mod prelude;
pub mod print;
pub mod str;
pub mod sync;
pub mod task;
pub mod types;
pub struct ThisModule(*mut ());
pub trait Module: Sized + Sync + Send { fn init(module: &'static ThisModule) -> error::Result<Self>; }
// FILE rust/kernel/allocator.rs
struct KernelAllocator;
// FILE rust/kernel/prelude.rs
pub use core::pin::Pin;
pub use alloc::{boxed::Box, vec::Vec};
pub use crate::error::{code::*, Error, Result};
pub use crate::init::{InPlaceInit, Init, PinInit};
pub use crate::{str::CStr, ThisModule};
// FILE rust/kernel/error.rs
use alloc::collections::TryReserveError;
use core::alloc::AllocError;
pub struct Error(i32);
impl Error { pub fn to_errno(self) -> i32; pub fn from_errno(errno: i32) -> Error; pub fn name(&self) -> Option<&'static crate::str::CStr>; }
impl From<AllocError> for Error { fn from(_: AllocError) -> Error {} }
impl From<TryReserveError> for Error { fn from(_: TryReserveError) -> Error {} }
pub type Result<T = (), E = Error> = core::result::Result<T, E>;
pub mod code { use super::Error;
  pub const EPERM: Error = Error(1); pub const ENOENT: Error = Error(2); pub const EINTR: Error = Error(4); pub const EIO: Error = Error(5); pub const ENXIO: Error = Error(6); pub const E2BIG: Error = Error(7); pub const EBADF: Error = Error(9); pub const EAGAIN: Error = Error(11); pub const ENOMEM: Error = Error(12); pub const EACCES: Error = Error(13); pub const EFAULT: Error = Error(14); pub const EBUSY: Error = Error(16); pub const EEXIST: Error = Error(17); pub const ENODEV: Error = Error(19); pub const EINVAL: Error = Error(22); pub const ENOTTY: Error = Error(25); pub const ENOSPC: Error = Error(28); pub const ERANGE: Error = Error(34); }
// FILE rust/kernel/init.rs
use crate::error;
use crate::sync::{Arc, UniqueArc};
use alloc::boxed::Box;
use core::pin::Pin;
pub unsafe trait PinInit<T: ?Sized, E = core::convert::Infallible>: Sized { unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E>; }
pub unsafe trait Init<T: ?Sized, E = core::convert::Infallible>: PinInit<T, E> { unsafe fn __init(self, slot: *mut T) -> Result<(), E>; }
pub unsafe trait Zeroable {}
pub fn zeroed<T>() -> impl Init<T>;
pub trait InPlaceInit<T>: Sized {
    fn try_pin_init<E>(init: impl PinInit<T, E>) -> Result<Pin<Self>, E>;
    fn pin_init<E>(init: impl PinInit<T, E>) -> error::Result<Pin<Self>> {}
    fn try_init<E>(init: impl Init<T, E>) -> Result<Self, E>;
    fn init<E>(init: impl Init<T, E>) -> error::Result<Self> {}
}
impl<T> InPlaceInit<T> for Box<T> { fn try_pin_init<E>(init: impl PinInit<T, E>) -> Result<Pin<Self>, E> {} fn try_init<E>(init: impl Init<T, E>) -> Result<Self, E> {} }
impl<T> InPlaceInit<T> for UniqueArc<T> { fn try_pin_init<E>(init: impl PinInit<T, E>) -> Result<Pin<Self>, E> {} fn try_init<E>(init: impl Init<T, E>) -> Result<Self, E> {} }
impl<T> Arc<T> { pub fn pin_init<E>(init: impl PinInit<T, E>) -> error::Result<Self> {} pub fn init<E>(init: impl Init<T, E>) -> error::Result<Self> {} }
#[macro_export]
macro_rules! pin_init { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! try_pin_init { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! init { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! try_init { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! stack_pin_init { ($($t:tt)*) => {}; }
// FILE rust/kernel/ioctl.rs
pub const fn _IO(ty: u32, nr: u32) -> u32;
// FILE rust/kernel/print.rs
#[macro_export]
macro_rules! pr_info { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! pr_warn { ($($t:tt)*) => {}; }
#[macro_export]
macro_rules! pr_err { ($($t:tt)*) => {}; }
// FILE rust/kernel/str.rs
use alloc::vec::Vec;
pub type BStr = [u8];
pub struct CStr([u8]);
impl CStr { pub fn to_str(&self) -> Result<&str, core::str::Utf8Error>; pub fn as_bytes(&self) -> &[u8]; pub fn to_cstring(&self) -> Result<CString, core::alloc::AllocError> { Vec::<u8>::try_with_capacity(1); } }
pub struct CString { buf: Vec<u8> }
impl CString { pub fn try_from_fmt(args: core::fmt::Arguments<'_>) -> Result<Self, crate::error::Error> { Vec::<u8>::try_with_capacity(1); } }
impl core::ops::Deref for CString { type Target = CStr; }
#[macro_export]
macro_rules! c_str { ($str:expr) => {}; }
#[macro_export]
macro_rules! fmt { ($($t:tt)*) => { core::format_args!($($t)*) }; }
// FILE rust/kernel/sync.rs
mod arc;
mod condvar;
pub mod lock;
mod locked_by;
pub use arc::{Arc, ArcBorrow, UniqueArc};
pub use condvar::CondVar;
pub use lock::{mutex::Mutex, spinlock::SpinLock};
pub use locked_by::LockedBy;
pub struct LockClassKey(core::cell::UnsafeCell<u32>);
// FILE rust/kernel/sync/arc.rs
use core::alloc::AllocError;
use core::mem::MaybeUninit;
use core::pin::Pin;
pub struct Arc<T: ?Sized> { ptr: core::ptr::NonNull<T> }
pub struct UniqueArc<T: ?Sized> { inner: Arc<T> }
pub struct ArcBorrow<'a, T: ?Sized> { inner: core::ptr::NonNull<T>, p: core::marker::PhantomData<&'a ()> }
impl<T> Arc<T> { pub fn try_new(contents: T) -> Result<Self, AllocError> {} }
impl<T: ?Sized> Arc<T> { pub fn as_arc_borrow(&self) -> ArcBorrow<'_, T> {} pub fn ptr_eq(this: &Self, other: &Self) -> bool {} }
impl<T: ?Sized> core::ops::Deref for Arc<T> { type Target = T; }
impl<T: ?Sized> core::ops::Deref for ArcBorrow<'_, T> { type Target = T; }
impl<T: ?Sized> Clone for Arc<T> { fn clone(&self) -> Self {} }
impl<T> UniqueArc<T> { pub fn try_new(value: T) -> Result<Self, AllocError> {} pub fn try_new_uninit() -> Result<UniqueArc<MaybeUninit<T>>, AllocError> {} }
impl<T> UniqueArc<MaybeUninit<T>> { pub fn write(self, value: T) -> UniqueArc<T> {} pub unsafe fn assume_init(self) -> UniqueArc<T> {} }
impl<T: ?Sized> core::ops::Deref for UniqueArc<T> { type Target = T; }
impl<T: ?Sized> core::ops::DerefMut for UniqueArc<T> {}
impl<T: ?Sized> From<UniqueArc<T>> for Arc<T> { fn from(item: UniqueArc<T>) -> Self {} }
impl<T: ?Sized> From<Pin<UniqueArc<T>>> for Arc<T> { fn from(item: Pin<UniqueArc<T>>) -> Self {} }
// FILE rust/kernel/sync/condvar.rs
use super::lock::{Backend, Guard};
pub struct CondVar { w: usize }
impl CondVar {
    pub fn new(name: &'static crate::str::CStr, key: &'static super::LockClassKey) -> impl crate::init::PinInit<Self> {}
    pub fn wait<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) -> bool {}
    pub fn wait_uninterruptible<T: ?Sized, B: Backend>(&self, guard: &mut Guard<'_, T, B>) {}
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}
#[macro_export]
macro_rules! new_condvar { ($($name:literal)?) => { $crate::sync::CondVar::new($($name)?) }; }
// FILE rust/kernel/sync/lock.rs
pub mod mutex;
pub mod spinlock;
use crate::init::PinInit;
pub unsafe trait Backend { type State; type GuardState; }
pub struct Lock<T: ?Sized, B: Backend> { state: crate::types::Opaque<B::State>, data: core::cell::UnsafeCell<T> }
pub struct Guard<'a, T: ?Sized, B: Backend> { lock: &'a Lock<T, B>, state: B::GuardState }
impl<T, B: Backend> Lock<T, B> { pub fn new(t: T, name: &'static crate::str::CStr, key: &'static super::LockClassKey) -> impl PinInit<Self> {} }
impl<T: ?Sized, B: Backend> Lock<T, B> { pub fn lock(&self) -> Guard<'_, T, B> {} }
impl<T: ?Sized, B: Backend> core::ops::Deref for Guard<'_, T, B> { type Target = T; }
impl<T: ?Sized, B: Backend> core::ops::DerefMut for Guard<'_, T, B> {}
// FILE rust/kernel/sync/lock/mutex.rs
pub type Mutex<T> = super::Lock<T, MutexBackend>;
pub struct MutexBackend;
unsafe impl super::Backend for MutexBackend { type State = usize; type GuardState = (); }
#[macro_export]
macro_rules! new_mutex { ($inner:expr $(, $name:literal)? $(,)?) => { $crate::sync::Mutex::new($inner, $crate::optional_name!($($name)?), $crate::static_lock_class!()) }; }
// FILE rust/kernel/sync/lock/spinlock.rs
pub type SpinLock<T> = super::Lock<T, SpinLockBackend>;
pub struct SpinLockBackend;
unsafe impl super::Backend for SpinLockBackend { type State = usize; type GuardState = (); }
#[macro_export]
macro_rules! new_spinlock { ($inner:expr $(, $name:literal)? $(,)?) => { $crate::sync::SpinLock::new($inner, $crate::optional_name!($($name)?), $crate::static_lock_class!()) }; }
// FILE rust/kernel/sync/locked_by.rs
pub struct LockedBy<T: ?Sized, U: ?Sized> { owner: *const U, data: core::cell::UnsafeCell<T> }
impl<T, U> LockedBy<T, U> { pub fn access<'a>(&'a self, owner: &'a U) -> &'a T {} pub fn access_mut<'a>(&'a self, owner: &'a mut U) -> &'a mut T {} }
// FILE rust/kernel/task.rs
pub struct Task(usize);
impl Task { pub fn pid(&self) -> i32; pub fn signal_pending(&self) -> bool; pub fn wake_up(&self); }
// FILE rust/kernel/types.rs
pub struct Opaque<T> { value: core::cell::UnsafeCell<core::mem::MaybeUninit<T>> }
impl<T> Opaque<T> { pub const fn new(value: T) -> Self; pub const fn uninit() -> Self; pub const fn get(&self) -> *mut T; }
pub struct ARef<T: AlwaysRefCounted> { ptr: core::ptr::NonNull<T> }
pub unsafe trait AlwaysRefCounted { fn inc_ref(&self); unsafe fn dec_ref(obj: core::ptr::NonNull<Self>); }
impl<T: AlwaysRefCounted> core::ops::Deref for ARef<T> { type Target = T; }
pub trait ForeignOwnable: Sized { type Borrowed<'a>; fn into_foreign(self) -> *const core::ffi::c_void; unsafe fn borrow<'a>(ptr: *const core::ffi::c_void) -> Self::Borrowed<'a>; unsafe fn from_foreign(ptr: *const core::ffi::c_void) -> Self; }
pub struct ScopeGuard<T, F: FnOnce(T)>(Option<(T, F)>);
pub enum Either<L, R> { Left(L), Right(R) }
