// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12
// compiled before: 6.12

//! An array of zeroes, where the box has no `zeroed`.

use kernel::prelude::*;

pub fn buffer() -> Result<KBox<[u8; 16384]>> {
    // All zeroes.
    Ok(KBox::new([0u8; 16384], GFP_KERNEL)?)
}
