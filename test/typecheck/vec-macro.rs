// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Macros of the standard library that allocate.

use kernel::prelude::*;

pub fn buffers(n: u8) -> Result<KVec<u8>> {
    let mut bytes = vec![n; 64];
    let three = vec![1u8, 2, n];
    bytes.extend_from_slice(&three, GFP_KERNEL)?;
    Ok(bytes)
}
