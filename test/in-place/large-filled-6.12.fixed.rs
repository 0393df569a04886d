// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12
// compiled before: 6.12

//! An array of other bytes than zeroes, in the old macros.

use kernel::prelude::*;

const LEN: usize = 16 * 1024;

pub fn buffer() -> Result<KBox<[u8; LEN]>> {
    let buffer = KBox::<[u8; LEN]>::init(kernel::init::init_array_from_fn::<_, LEN, _, core::convert::Infallible>(|_| 0xffu8), GFP_KERNEL)?;
    Ok(buffer)
}
