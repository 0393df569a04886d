// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A constructor that may fail.

use kernel::prelude::*;
use kernel::{
    new_spinlock,
    sync::{Arc, SpinLock},
};

#[pin_data]
pub struct Names {
    #[pin]
    names: SpinLock<KVec<u32>>,
    first: KBox<u32>,
}

impl Names {
    fn new(first: u32) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            names <- new_spinlock!(KVec::new()),
            first: KBox::new(first, GFP_KERNEL)?,
        })
    }
}

pub fn names() -> Result<Arc<Names>> {
    Ok(Arc::pin_init(Names::new(1), GFP_KERNEL)?)
}
