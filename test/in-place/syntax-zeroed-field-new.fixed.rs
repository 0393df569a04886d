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
            rows <- kernel::init::zeroed(),
            count: 0,
        })
    }
}
