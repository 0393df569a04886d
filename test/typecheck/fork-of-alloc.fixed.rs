// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! What the kernel's own copy of `alloc` needed.

use kernel::prelude::*;

pub fn pair(value: u32) -> Result<(KBox<u32>, KVec<u32>)> {
    let mut list = KVec::with_capacity(1, GFP_KERNEL)?;
    list.push(value, GFP_KERNEL)?;
    Ok((KBox::new(value, GFP_KERNEL)?, list))
}
