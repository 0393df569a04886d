// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! The rest of the fields is nowhere, 7.3.

use kernel::prelude::*;

#[derive(Zeroable)]
pub struct Table {
    rows: [u32; 16],
    count: usize,
}

impl Table {
    pub fn new() -> impl Init<Self> {
        init!(Self {
            // One row to begin with.
            count: 1, // one
            ..Zeroable::init_zeroed()
        })
    }
}
