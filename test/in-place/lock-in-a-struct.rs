// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Two locks in a struct, initialised by hand.

use kernel::prelude::*;
use kernel::{
    condvar_init, mutex_init,
    sync::{CondVar, Mutex},
};

/// What waits.
pub struct Queue {
    /// How many.
    len: Mutex<usize>,
    changed: CondVar,
    limit: usize,
}

impl Queue {
    pub fn try_new(limit: usize) -> Result<Pin<Box<Self>>> {
        let mut queue = Pin::from(Box::try_new(Self {
            // SAFETY: `mutex_init!` is called below.
            len: unsafe { Mutex::new(0) }, // empty
            // SAFETY: `condvar_init!` is called below.
            changed: unsafe { CondVar::new() },
            // As many as the caller likes.
            limit,
        })?);

        // SAFETY: `len` is pinned when `queue` is.
        let len = unsafe { queue.as_mut().map_unchecked_mut(|q| &mut q.len) };
        mutex_init!(len, "Queue::len");

        // SAFETY: `changed` is pinned when `queue` is.
        let changed = unsafe { queue.as_mut().map_unchecked_mut(|q| &mut q.changed) };
        condvar_init!(changed, "Queue::changed");

        // It is ready.
        Ok(queue)
    }

    pub fn is_full(&self) -> bool {
        self.changed.notify_all();
        *self.len.lock() >= self.limit
    }
}
