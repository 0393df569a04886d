// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A module that boxes its lock.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

module! {
    type: Counter,
    name: "counter",
    authors: ["the kalloc-lint authors"],
    description: "Counts",
    license: "Dual MIT/GPL",
}

#[pin_data(PinnedDrop)]
struct Counter {
    // Asked so often.
    #[pin]
    hits: Mutex<u32>,
    limit: u32,
}

impl kernel::InPlaceModule for Counter {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        pr_info!("counter\n");
        try_pin_init!(Self {
            // Nobody asked yet.
            hits <- new_mutex!(0), // boxed
            limit: 4,
        })
    }
}

#[pinned_drop]
impl PinnedDrop for Counter {
    fn drop(self: Pin<&mut Self>) {
        pr_info!("{} of {}\n", *self.hits.lock(), self.limit);
    }
}
