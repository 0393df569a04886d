// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The extension traits that flags came with are gone.

use kernel::alloc::{box_ext::BoxExt, flags::*, vec_ext::VecExt};
use kernel::prelude::*;

pub fn pair(value: u32) -> Result<(Box<u32>, Vec<u32>)> {
    let mut list = <Vec<_> as VecExt<_>>::with_capacity(1, GFP_KERNEL)?;
    list.push(value, GFP_KERNEL)?;
    Ok((<Box<_> as BoxExt<_>>::new(value, GFP_KERNEL)?, list))
}
