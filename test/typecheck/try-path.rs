// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Old names in paths.

use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

pub fn all(n: usize) -> Result<u32> {
    let a = Box::try_new(1)?;
    let b = Arc::try_new(2)?;
    let c = UniqueArc::try_new(3)?;
    let d = UniqueArc::<u32>::try_new_uninit()?.write(4);
    let e = Vec::<u32>::try_with_capacity(n)?;
    Ok(*a + *b + *c + *d + e.len() as u32)
}
