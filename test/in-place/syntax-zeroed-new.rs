// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12

//! The base of the new macros.

use kernel::prelude::*;

#[derive(Zeroable)]
pub struct Table {
    rows: [u32; 16],
    count: usize,
}

impl Table {
    pub fn new() -> impl Init<Self> {
        init!(Self {
            count: 0,
            ..Zeroable::init_zeroed()
        })
    }
}
