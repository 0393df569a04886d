// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A call over several lines gets its flags on a line of their own.

use kernel::prelude::*;
use kernel::sync::Arc;

pub struct Geometry {
    heads: u32,
    sectors: u32,
    cylinders: u64,
}

pub fn geometry(heads: u32, sectors: u32) -> Result<Arc<Geometry>> {
    Ok(Arc::new(
        Geometry {
            heads,
            sectors,
            cylinders: u64::from(heads) * u64::from(sectors),
        },
        GFP_KERNEL,
    )?)
}

pub fn sum(of: &Geometry, into: &mut KVec<u64>) -> Result {
    into.push(
        u64::from(of.heads) + u64::from(of.sectors) + of.cylinders,
        GFP_KERNEL,
    )?;
    Ok(())
}
