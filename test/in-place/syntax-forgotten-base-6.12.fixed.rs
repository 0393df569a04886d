// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12

//! The rest of the fields is nowhere, 6.12.

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
            ..Zeroable::zeroed()
        })
    }
}
