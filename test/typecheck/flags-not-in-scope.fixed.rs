// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Flags that a module has not brought into scope.

use kernel::alloc::{flags::GFP_KERNEL, KBox};
use kernel::error::Result;

pub fn boxed(value: u32) -> Result<KBox<u32>> {
    Ok(KBox::new(value, GFP_KERNEL)?)
}
