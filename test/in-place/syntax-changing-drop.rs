// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! A plain `Drop` that changes fields.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
pub struct Counter {
    #[pin]
    hits: Mutex<u32>,
    rest: KVec<u32>,
    limit: u32,
}

impl Counter {
    pub fn new(limit: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            hits <- new_mutex!(0),
            rest: KVec::new(),
            limit,
        })
    }
}

fn take(rest: &mut KVec<u32>) {
    rest.clear();
}

impl Drop for Counter {
    fn drop(&mut self) {
        // Nothing is left.
        self.limit = 0;
        take(&mut self.rest);
        let hits = *self.hits.lock();
        assert!(hits >= self.limit);
    }
}
