// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A function that is given flags hands them on.

use kernel::alloc::{AllocError, Flags};
use kernel::prelude::*;

pub struct Ring {
    slots: KVec<u64>,
}

impl Ring {
    pub fn new(n: usize, flags: Flags) -> Result<KBox<Self>, AllocError> {
        let slots = KVec::with_capacity(n)?;
        KBox::new(Self { slots })
    }

    pub fn add(&mut self, slot: u64, gfp: Flags) -> Result<(), AllocError> {
        self.slots.push(slot)
    }
}
