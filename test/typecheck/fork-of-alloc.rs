// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! What the kernel's own copy of `alloc` needed.

extern crate alloc;

use alloc::boxed::Box;
use alloc::vec::Vec;
use kernel::prelude::*;

pub fn pair(value: u32) -> Result<(Box<u32>, Vec<u32>)> {
    let mut list = Vec::try_with_capacity(1)?;
    list.try_push(value)?;
    Ok((Box::try_new(value)?, list))
}
