// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12
// compiled before: 7.3

//! An arrow before a number.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
pub struct Counter {
    #[pin]
    hits: Mutex<u32>,
    limit: u32,
}

impl Counter {
    pub fn new(limit: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            hits <- new_mutex!(0),
            limit: limit,
        })
    }
}
