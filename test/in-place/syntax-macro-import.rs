// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! An import of a macro that moved to another crate.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

use kernel::pin_init;

#[pin_data]
pub struct Counter {
    #[pin]
    hits: Mutex<u32>,
}

impl Counter {
    pub fn new() -> impl PinInit<Self> {
        pin_init!(Self { hits <- new_mutex!(0) })
    }
}
