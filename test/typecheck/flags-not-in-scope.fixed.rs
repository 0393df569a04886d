// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Flags that a module has not brought into scope.

use kernel::alloc::KBox;
use kernel::error::Result;
use kernel::alloc::flags::GFP_KERNEL;

pub fn boxed(value: u32) -> Result<KBox<u32>> {
    Ok(KBox::new(value, GFP_KERNEL)?)
}
