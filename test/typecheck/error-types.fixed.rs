// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The errors of the old functions, by name.

use kernel::alloc::AllocError;
use kernel::prelude::*;

pub fn add(list: &mut KVec<u32>, value: u32) -> Result<(), AllocError> {
    list.push(value, GFP_KERNEL)
}
