// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The suffix names another error than the function.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

use kernel::alloc::AllocError;

#[pin_data]
pub struct Names {
    #[pin]
    names: Mutex<KVec<u32>>,
    first: KBox<u32>,
}

impl Names {
    pub fn new() -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            names <- new_mutex!(KVec::new()),
            first: KBox::new(7, GFP_KERNEL)?,
        }? AllocError)
    }
}
