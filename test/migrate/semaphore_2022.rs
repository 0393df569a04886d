// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! A lock and a condition variable behind one reference count.

use kernel::prelude::*;
use kernel::{
    condvar_init, mutex_init,
    sync::{Arc, CondVar, Mutex, UniqueArc},
};

module! {
    type: Sema,
    name: "semaphore_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Semaphore {
    changed: CondVar,
    count: Mutex<usize>,
}

impl Semaphore {
    fn try_new() -> Result<Arc<Self>> {
        let mut sema = Pin::from(UniqueArc::try_new(Semaphore {
            // SAFETY: `condvar_init!` is called below.
            changed: unsafe { CondVar::new() },
            // SAFETY: `mutex_init!` is called below.
            count: unsafe { Mutex::new(0) },
        })?);

        // SAFETY: `changed` is pinned when `sema` is.
        let pinned = unsafe { sema.as_mut().map_unchecked_mut(|s| &mut s.changed) };
        condvar_init!(pinned, "Semaphore::changed");

        // SAFETY: `count` is pinned when `sema` is.
        let pinned = unsafe { sema.as_mut().map_unchecked_mut(|s| &mut s.count) };
        mutex_init!(pinned, "Semaphore::count");

        Ok(sema.into())
    }

    fn up(&self) {
        *self.count.lock() += 1;
        self.changed.notify_all();
    }
}

struct Sema {
    sema: Arc<Semaphore>,
}

impl kernel::Module for Sema {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let sema = Semaphore::try_new()?;
        sema.up();
        Ok(Sema { sema })
    }
}
