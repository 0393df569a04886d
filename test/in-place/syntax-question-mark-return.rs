// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! `?` in a macro and a function that cannot fail.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
pub struct Names {
    #[pin]
    names: Mutex<KVec<u32>>,
    first: KBox<u32>,
}

impl Names {
    pub fn new() -> impl PinInit<Self> {
        pin_init!(Self {
            names <- new_mutex!(KVec::new()),
            first: KBox::new(7, GFP_KERNEL)?,
        })
    }
}

pub fn names() -> Result<Pin<KBox<Names>>> {
    KBox::pin_init(Names::new(), GFP_KERNEL)
}
