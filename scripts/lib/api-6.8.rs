// What Linux 6.7 and 6.8 have over 6.6 of the API that allocates and locks; see api-6.6.rs.
// ADD rust/kernel/lib.rs
pub mod time;
pub mod workqueue;
// FILE rust/kernel/time.rs
pub type Jiffies = u64;
pub type Msecs = u32;
pub fn msecs_to_jiffies(msecs: Msecs) -> Jiffies;
// FILE rust/kernel/workqueue.rs
use core::alloc::AllocError;
pub struct Queue(usize);
impl Queue {
    pub fn enqueue<W, const ID: u64>(&self, w: W) -> W::EnqueueOutput where W: RawWorkItem<ID> + Send + 'static {}
    pub fn try_spawn<T: 'static + Send + FnOnce()>(&self, func: T) -> Result<(), AllocError> {}
}
pub unsafe trait RawWorkItem<const ID: u64> { type EnqueueOutput; }
pub trait WorkItem<const ID: u64 = 0> { type Pointer; fn run(this: Self::Pointer); }
pub struct Work<T: ?Sized, const ID: u64 = 0> { work: usize, p: core::marker::PhantomData<T> }
pub fn system() -> &'static Queue {}
pub fn system_highpri() -> &'static Queue {}
pub fn system_long() -> &'static Queue {}
pub fn system_unbound() -> &'static Queue {}
#[macro_export]
macro_rules! new_work { ($($name:literal)?) => {}; }
