// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12
// compiled before: 7.3 6.12

//! More than `kmalloc` ever gives.

use kernel::prelude::*;

pub fn spare() -> Result {
    let bytes = KVVec::<u64>::with_capacity(1 << 20, GFP_KERNEL)?;
    drop(bytes);
    Ok(())
}
