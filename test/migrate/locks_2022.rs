// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Locks in boxes, initialised by hand.

use kernel::prelude::*;
use kernel::{
    mutex_init, spinlock_init,
    sync::{Mutex, SpinLock},
};

module! {
    type: Locks,
    name: "locks_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Locks;

fn count() -> Result {
    // SAFETY: `mutex_init!` is called below.
    let mut data = Pin::from(Box::try_new(unsafe { Mutex::new(0u32) })?);
    mutex_init!(data.as_mut(), "Locks::count");
    *data.lock() = 10;
    pr_info!("{}\n", *data.lock());

    // SAFETY: `spinlock_init!` is called below.
    let mut spin = Pin::from(Box::try_new(unsafe { SpinLock::new(1u32) })?);
    spinlock_init!(spin.as_mut(), "Locks::spin");
    *spin.lock() += 1;
    Ok(())
}

impl kernel::Module for Locks {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        count()?;
        Ok(Locks)
    }
}
