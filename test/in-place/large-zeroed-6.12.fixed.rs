// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12
// compiled before: 6.12

//! An array of zeroes, where the box has no `zeroed`.

use kernel::prelude::*;

pub fn buffer() -> Result<KBox<[u8; 16384]>> {
    // All zeroes.
    Ok(KBox::<[u8; 16384]>::init(kernel::init::zeroed(), GFP_KERNEL)?)
}
