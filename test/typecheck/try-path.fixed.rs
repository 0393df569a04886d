// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Old names in paths.

use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

pub fn all(n: usize) -> Result<u32> {
    let a = KBox::new(1, GFP_KERNEL)?;
    let b = Arc::new(2, GFP_KERNEL)?;
    let c = UniqueArc::new(3, GFP_KERNEL)?;
    let d = UniqueArc::<u32>::new_uninit(GFP_KERNEL)?.write(4);
    let e = KVec::<u32>::with_capacity(n, GFP_KERNEL)?;
    Ok(*a + *b + *c + *d + e.len() as u32)
}
