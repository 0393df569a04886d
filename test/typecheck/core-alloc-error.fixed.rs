// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! `core`'s error type where the kernel has its own.

use kernel::alloc::AllocError;
use kernel::prelude::*;

pub fn boxed(value: u32) -> Result<KBox<u32>, AllocError> {
    KBox::new(value, GFP_KERNEL)
}
