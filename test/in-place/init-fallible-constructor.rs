// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A constructor that may fail.

use kernel::prelude::*;
use kernel::{
    new_spinlock,
    sync::{Arc, SpinLock},
};

pub struct Names {
    names: SpinLock<KVec<u32>>,
    first: KBox<u32>,
}

impl Names {
    fn new(first: u32) -> Result<Self> {
        Ok(Self {
            names: new_spinlock!(KVec::new()),
            first: KBox::new(first, GFP_KERNEL)?,
        })
    }
}

pub fn names() -> Result<Arc<Names>> {
    Ok(Arc::new(Names::new(1)?, GFP_KERNEL)?)
}
