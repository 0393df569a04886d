// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12
// compiled before: 6.12

//! An array of other bytes than zeroes, in the old macros.

use kernel::prelude::*;

const LEN: usize = 16 * 1024;

pub fn buffer() -> Result<KBox<[u8; LEN]>> {
    let buffer = KBox::new([0xffu8; LEN], GFP_KERNEL)?;
    Ok(buffer)
}
