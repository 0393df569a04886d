// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12

//! A `Result` behind an arrow.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
pub struct Names {
    #[pin]
    names: Mutex<KVec<u32>>,
    first: KBox<u32>,
}

fn first() -> Result<KBox<u32>> {
    Ok(KBox::new(7, GFP_KERNEL)?)
}

impl Names {
    pub fn new() -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            names <- new_mutex!(KVec::new()),
            first: first()?,
        })
    }
}
