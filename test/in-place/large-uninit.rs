// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12
// compiled before: 7.3 6.12

//! A buffer that is not initialised.

use kernel::prelude::*;

use core::mem::MaybeUninit;

pub fn buffer() -> Result<KBox<MaybeUninit<[u8; 8192]>>> {
    Ok(KBox::new(MaybeUninit::<[u8; 8192]>::uninit(), GFP_KERNEL)?)
}
