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

struct Counter {
    // Asked so often.
    hits: Pin<KBox<Mutex<u32>>>,
    limit: u32,
}

impl kernel::Module for Counter {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        pr_info!("counter\n");
        Ok(Self {
            // Nobody asked yet.
            hits: KBox::pin_init(new_mutex!(0), GFP_KERNEL)?, // boxed
            limit: 4,
        })
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        pr_info!("{} of {}\n", *self.hits.lock(), self.limit);
    }
}
