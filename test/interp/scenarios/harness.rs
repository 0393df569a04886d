//! What the scenarios run in: one lock of each kind, and places to put things.
use kernel::{
    prelude::*,
    rbtree::RBTree,
    revocable::Revocable,
    str::CString,
    sync::{
        completion::Completion, new_condvar, new_mutex, new_spinlock, new_spinlock_irq, rcu, Arc,
        CondVar, Mutex, SpinLock, SpinLockIrq,
    },
    time::{delay::fsleep, Delta},
    xarray::{AllocKind, XArray},
};

/// More than kmalloc gives.
const HUGE: usize = 8 << 20;
/// More than a page.
const LARGE: usize = 64 << 10;

#[pin_data]
struct Held {
    #[pin]
    spin: SpinLock<u32>,
    #[pin]
    list: SpinLock<KVec<u32>>,
    #[pin]
    irq: SpinLockIrq<u32>,
    #[pin]
    mutex: Mutex<u32>,
    #[pin]
    cond: CondVar,
    #[pin]
    array: XArray<KBox<u32>>,
    #[pin]
    access: Revocable<u32>,
    #[pin]
    done: Completion,
}

kernel::sync::global_lock! {
    // SAFETY: Initialised before anything uses it.
    unsafe(uninit) static GLOBAL: SpinLock<u32> = 0;
}

fn boxed_with(flags: kernel::alloc::Flags) -> Result<KBox<u32>> {
    Ok(KBox::new(5, flags)?)
}

fn scenario(it: &Held) -> Result {
    {
        /* code */
    }
    Ok(())
}
