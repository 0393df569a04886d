// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Two locks in a struct, initialised by hand.

use kernel::prelude::*;
use kernel::{
    new_condvar,
    new_mutex,
    sync::{CondVar, Mutex},
};

/// What waits.
#[pin_data]
pub struct Queue {
    /// How many.
    #[pin]
    len: Mutex<usize>,
    #[pin]
    changed: CondVar,
    limit: usize,
}

impl Queue {
    pub fn try_new(limit: usize) -> Result<Pin<KBox<Self>>> {
        let queue = KBox::pin_init(
            pin_init!(Self {
                len <- new_mutex!(0, "Queue::len"), // empty
                changed <- new_condvar!("Queue::changed"),
                // As many as the caller likes.
                limit,
            }),
            GFP_KERNEL,
        )?;

        // It is ready.
        Ok(queue)
    }

    pub fn is_full(&self) -> bool {
        self.changed.notify_all();
        *self.len.lock() >= self.limit
    }
}
