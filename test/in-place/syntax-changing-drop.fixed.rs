// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! A plain `Drop` that changes fields.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data(PinnedDrop)]
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

#[pinned_drop]
impl PinnedDrop for Counter {
    fn drop(self: Pin<&mut Self>) {
        // Nothing is left.
        let this = self.project();
        *this.limit = 0;
        take(this.rest);
        let hits = *this.hits.lock();
        assert!(hits >= *this.limit);
    }
}
