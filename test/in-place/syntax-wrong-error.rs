// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The error of the macro is not that of the function.

use kernel::prelude::*;

use kernel::alloc::AllocError;

pub struct Names {
    names: KVec<u32>,
    first: KBox<u32>,
}

impl Names {
    pub fn new() -> impl Init<Self, AllocError> {
        try_init!(Self {
            names: KVec::new(),
            first: KBox::new(7, GFP_KERNEL)?,
        })
    }
}
