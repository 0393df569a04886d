// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! An array of zeroes, where the box has `zeroed`.

use kernel::prelude::*;

pub fn buffer() -> Result<KBox<[u8; 16384]>> {
    // All zeroes.
    Ok(KBox::new([0u8; 16384], GFP_KERNEL)?)
}
