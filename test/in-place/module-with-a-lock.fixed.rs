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

#[pin_data]
struct Counter {
    #[pin]
    hits: Mutex<u32>,
    limit: u32,
}

impl kernel::InPlaceModule for Counter {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        let limit = 4;
        try_pin_init!(Counter { hits <- new_mutex!(limit / 2), limit })
    }
}
