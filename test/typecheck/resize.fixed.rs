// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! Growing to a length: `resize` where the kernel has it.

use kernel::prelude::*;

pub fn grow(list: &mut KVec<u32>, n: usize) -> Result {
    list.resize(n, 0, GFP_KERNEL)?;
    Ok(())
}
