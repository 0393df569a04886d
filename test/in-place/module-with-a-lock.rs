// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! A module that holds its lock by value.

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
    hits: Mutex<u32>,
    limit: u32,
}

impl kernel::Module for Counter {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let limit = 4;
        Ok(Counter { hits: new_mutex!(limit / 2), limit })
    }
}
