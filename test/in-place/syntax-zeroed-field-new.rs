// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12

//! The helper of the new crate.

use kernel::prelude::*;

pub struct Table {
    rows: [u32; 16],
    count: usize,
}

impl Table {
    pub fn new() -> impl Init<Self> {
        init!(Self {
            rows <- pin_init::init_zeroed(),
            count: 0,
        })
    }
}
