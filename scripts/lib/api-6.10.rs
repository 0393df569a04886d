// The allocation API of Linux 6.10 to 6.12.18 as signatures, written down from the facts of the kernel's history: the
// extension traits `BoxExt` and `VecExt` over the `alloc` crate. No kernel tree of that time is at hand to learn from.
// Not compiled: `scripts/learn-profile.ts` reads it.
// FILE rust/alloc/lib.rs
pub mod boxed { pub struct Box<T>(T); impl<T> Box<T> { pub fn into_pin(b: Box<T>) -> core::pin::Pin<Box<T>>; pub fn into_raw(b: Box<T>) -> *mut T; pub unsafe fn from_raw(p: *mut T) -> Box<T>; pub fn leak(b: Box<T>) -> &mut T; }
  impl<T> core::ops::Deref for Box<T> { type Target = T; } }
pub mod vec { pub struct Vec<T> { t: T } impl<T> Vec<T> { pub fn new() -> Vec<T>; pub fn len(&self) -> usize; pub fn capacity(&self) -> usize; pub fn pop(&mut self) -> Option<T>; pub fn clear(&mut self); pub fn truncate(&mut self, n: usize); pub fn as_slice(&self) -> &[T]; pub unsafe fn set_len(&mut self, n: usize); pub fn spare_capacity_mut(&mut self) -> &mut [core::mem::MaybeUninit<T>]; pub fn remove(&mut self, i: usize) -> T; }
  impl<T> core::ops::Deref for Vec<T> { type Target = [T]; } impl<T> core::iter::IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; fn into_iter(self) -> IntoIter<T>; } pub struct IntoIter<T> { t: T } impl<T> core::iter::Iterator for IntoIter<T> { type Item = T; } }
// FILE rust/kernel/lib.rs
pub use bindings;
pub use macros;
pub use uapi;
pub mod alloc;
pub mod error;
pub mod init;
pub mod page;
pub mod prelude;
pub mod str;
pub mod sync;
pub mod types;
pub mod uaccess;
pub mod workqueue;
pub struct ThisModule(*mut ());
pub trait Module: Sized + Sync + Send { fn init(module: &'static ThisModule) -> error::Result<Self>; }
// FILE rust/kernel/prelude.rs
pub use core::pin::Pin;
pub use crate::alloc::{box_ext::BoxExt, flags::*, vec_ext::VecExt};
pub use alloc::{boxed::Box, vec::Vec};
pub use crate::error::{code::*, Error, Result};
pub use crate::init::{InPlaceInit, Init, PinInit};
pub use crate::{str::CStr, ThisModule};
// FILE rust/kernel/alloc.rs
pub mod box_ext;
pub mod vec_ext;
pub struct AllocError;
#[derive(Clone, Copy)]
pub struct Flags(u32);
impl core::ops::BitOr for Flags { type Output = Self; }
pub mod flags {
    use super::Flags;
    pub const __GFP_ZERO: Flags = Flags(0);
    pub const __GFP_HIGHMEM: Flags = Flags(0);
    pub const GFP_ATOMIC: Flags = Flags(0);
    pub const GFP_KERNEL: Flags = Flags(0);
    pub const GFP_KERNEL_ACCOUNT: Flags = Flags(0);
    pub const GFP_NOWAIT: Flags = Flags(0);
    pub const __GFP_NOWARN: Flags = Flags(0);
}
// FILE rust/kernel/alloc/box_ext.rs
use super::{AllocError, Flags};
use alloc::boxed::Box;
use core::mem::MaybeUninit;
pub trait BoxExt<T>: Sized {
    fn new(x: T, flags: Flags) -> Result<Self, AllocError>;
    fn new_uninit(flags: Flags) -> Result<Box<MaybeUninit<T>>, AllocError>;
    fn drop_contents(this: Self) -> Box<MaybeUninit<T>>;
}
impl<T> BoxExt<T> for Box<T> {
    fn new(x: T, flags: Flags) -> Result<Self, AllocError> {}
    fn new_uninit(flags: Flags) -> Result<Box<MaybeUninit<T>>, AllocError> {}
    fn drop_contents(this: Self) -> Box<MaybeUninit<T>> {}
}
// FILE rust/kernel/alloc/vec_ext.rs
use super::{AllocError, Flags};
use alloc::vec::Vec;
pub trait VecExt<T>: Sized {
    fn with_capacity(capacity: usize, flags: Flags) -> Result<Self, AllocError>;
    fn push(&mut self, v: T, flags: Flags) -> Result<(), AllocError>;
    fn extend_from_slice(&mut self, other: &[T], flags: Flags) -> Result<(), AllocError>;
    fn reserve(&mut self, additional: usize, flags: Flags) -> Result<(), AllocError>;
}
impl<T> VecExt<T> for Vec<T> {
    fn with_capacity(capacity: usize, flags: Flags) -> Result<Self, AllocError> {}
    fn push(&mut self, v: T, flags: Flags) -> Result<(), AllocError> {}
    fn extend_from_slice(&mut self, other: &[T], flags: Flags) -> Result<(), AllocError> {}
    fn reserve(&mut self, additional: usize, flags: Flags) -> Result<(), AllocError> {}
}
// FILE rust/kernel/error.rs
pub struct Error(i32);
pub type Result<T = (), E = Error> = core::result::Result<T, E>;
pub mod code { use super::Error; pub const ENOMEM: Error = Error(12); pub const EINVAL: Error = Error(22); pub const ENODEV: Error = Error(19); pub const EIO: Error = Error(5); pub const EAGAIN: Error = Error(11); pub const EBUSY: Error = Error(16); }
// FILE rust/kernel/init.rs
use crate::alloc::{AllocError, Flags};
use crate::error::{self, Error};
use crate::sync::{Arc, UniqueArc};
use alloc::boxed::Box;
use core::pin::Pin;
pub trait PinInit<T, E = core::convert::Infallible>: Sized { unsafe fn __pinned_init(self, slot: *mut T) -> Result<(), E>; }
pub trait Init<T, E = core::convert::Infallible>: PinInit<T, E> { unsafe fn __init(self, slot: *mut T) -> Result<(), E>; }
pub trait Zeroable {}
pub fn zeroed<T>() -> impl Init<T>;
pub trait InPlaceInit<T>: Sized {
    fn try_pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> Result<Pin<Self>, E>;
    fn pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> error::Result<Pin<Self>> {}
    fn try_init<E>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E>;
    fn init<E>(init: impl Init<T, E>, flags: Flags) -> error::Result<Self> {}
}
impl<T> InPlaceInit<T> for Box<T> { fn try_pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> Result<Pin<Self>, E> {} fn try_init<E>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E> {} }
impl<T> InPlaceInit<T> for UniqueArc<T> { fn try_pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> Result<Pin<Self>, E> {} fn try_init<E>(init: impl Init<T, E>, flags: Flags) -> Result<Self, E> {} }
impl<T> Arc<T> { pub fn pin_init<E>(init: impl PinInit<T, E>, flags: Flags) -> error::Result<Self> {} pub fn init<E>(init: impl Init<T, E>, flags: Flags) -> error::Result<Self> {} }
// FILE rust/kernel/page.rs
use crate::alloc::{AllocError, Flags};
pub struct Page { page: usize }
impl Page { pub fn alloc_page(flags: Flags) -> Result<Self, AllocError> {} }
// FILE rust/kernel/str.rs
use crate::prelude::*;
pub struct CStr([u8]);
pub struct CString { buf: alloc::vec::Vec<u8> }
impl CString {
    pub fn try_from_fmt(args: core::fmt::Arguments) -> crate::error::Result<CString> { Vec::<u8>::with_capacity(1, GFP_KERNEL); }
}
impl core::ops::Deref for CString { type Target = CStr; }
// FILE rust/kernel/sync.rs
pub mod arc;
pub mod lock;
mod condvar;
pub use arc::{Arc, ArcBorrow, UniqueArc};
pub use condvar::CondVar;
pub use lock::{mutex::Mutex, spinlock::SpinLock};
// FILE rust/kernel/sync/arc.rs
use crate::alloc::{AllocError, Flags};
use core::mem::MaybeUninit;
use core::pin::Pin;
pub struct Arc<T> { ptr: T }
pub struct UniqueArc<T> { inner: Arc<T> }
pub struct ArcBorrow<T> { inner: T }
impl<T> Arc<T> { pub fn new(contents: T, flags: Flags) -> Result<Self, AllocError> {} pub fn as_arc_borrow(&self) -> ArcBorrow<T> {} }
impl<T> core::ops::Deref for Arc<T> { type Target = T; }
impl<T> core::ops::Deref for ArcBorrow<T> { type Target = T; }
impl<T> Clone for Arc<T> { fn clone(&self) -> Self {} }
impl<T> UniqueArc<T> { pub fn new(value: T, flags: Flags) -> Result<Self, AllocError> {} pub fn new_uninit(flags: Flags) -> Result<UniqueArc<MaybeUninit<T>>, AllocError> {} }
impl<T> UniqueArc<MaybeUninit<T>> { pub fn write(self, value: T) -> UniqueArc<T> {} }
impl<T> core::ops::Deref for UniqueArc<T> { type Target = T; }
impl<T> From<UniqueArc<T>> for Arc<T> { fn from(item: UniqueArc<T>) -> Self {} }
// FILE rust/kernel/sync/condvar.rs
pub struct CondVar { w: usize }
impl CondVar { pub fn new() -> impl crate::init::PinInit<Self> {} pub fn notify_one(&self) {} pub fn notify_all(&self) {} }
// FILE rust/kernel/sync/lock.rs
pub mod mutex;
pub mod spinlock;
use crate::init::PinInit;
pub unsafe trait Backend { type State; type GuardState; }
pub struct Lock<T, B: Backend> { b: B, data: core::cell::UnsafeCell<T> }
pub struct Guard<'a, T, B: Backend> { lock: &'a Lock<T, B>, state: B::GuardState }
impl<T, B: Backend> Lock<T, B> { pub fn new(t: T, name: &'static crate::str::CStr) -> impl PinInit<Self> {} pub fn lock(&self) -> Guard<'_, T, B> {} }
impl<T, B: Backend> core::ops::Deref for Guard<'_, T, B> { type Target = T; }
impl<T, B: Backend> core::ops::DerefMut for Guard<'_, T, B> {}
// FILE rust/kernel/sync/lock/mutex.rs
pub type Mutex<T> = super::Lock<T, MutexBackend>;
pub struct MutexBackend;
unsafe impl super::Backend for MutexBackend { type State = usize; type GuardState = (); }
#[macro_export]
macro_rules! new_mutex { ($inner:expr $(, $name:literal)? $(,)?) => { $crate::sync::Mutex::new($inner, $crate::optional_name!($($name)?)) }; }
// FILE rust/kernel/sync/lock/spinlock.rs
pub type SpinLock<T> = super::Lock<T, SpinLockBackend>;
pub struct SpinLockBackend;
unsafe impl super::Backend for SpinLockBackend { type State = usize; type GuardState = (); }
#[macro_export]
macro_rules! new_spinlock { ($inner:expr $(, $name:literal)? $(,)?) => { $crate::sync::SpinLock::new($inner, $crate::optional_name!($($name)?)) }; }
// FILE rust/kernel/types.rs
pub struct Opaque<T> { value: core::cell::UnsafeCell<T> }
pub struct ARef<T> { ptr: T }
impl<T> core::ops::Deref for ARef<T> { type Target = T; }
pub struct ScopeGuard<T, F>(T, F);
// FILE rust/kernel/uaccess.rs
use crate::alloc::Flags;
use alloc::vec::Vec;
pub struct UserSlice { ptr: usize }
pub struct UserSliceReader { ptr: usize }
pub struct UserSliceWriter { ptr: usize }
impl UserSlice { pub fn read_all(self, buf: &mut Vec<u8>, flags: Flags) -> crate::error::Result {} pub fn reader(self) -> UserSliceReader {} pub fn writer(self) -> UserSliceWriter {} }
impl UserSliceReader { pub fn read_all(self, buf: &mut Vec<u8>, flags: Flags) -> crate::error::Result {} pub fn read_slice(&mut self, out: &mut [u8]) -> crate::error::Result {} }
// FILE rust/kernel/workqueue.rs
use crate::alloc::{AllocError, Flags};
pub struct Queue(usize);
impl Queue { pub fn try_spawn<T: 'static + Send + FnOnce()>(&self, flags: Flags, func: T) -> Result<(), AllocError> {} }
pub fn system() -> &'static Queue {}
