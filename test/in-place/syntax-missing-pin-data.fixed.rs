// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A struct that nobody pinned.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

/// Counts.
#[pin_data]
pub struct Counter {
    #[pin]
    hits: Mutex<u32>, // guarded
    limit: u32,
}

impl Counter {
    pub fn new(limit: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            hits <- new_mutex!(0),
            limit,
        })
    }
}
