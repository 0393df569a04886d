// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! An array of other bytes than zeroes.

use kernel::prelude::*;

const LEN: usize = 16 * 1024;

pub fn buffer() -> Result<KBox<[u8; LEN]>> {
    let buffer = KBox::<[u8; LEN]>::init(pin_init::init_array_from_fn(|_| 0xffu8), GFP_KERNEL)?;
    Ok(buffer)
}
