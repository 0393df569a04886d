// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! What the `alloc` crate was imported for.

use kernel::prelude::*;
use alloc::collections::TryReserveError;
use alloc::vec::Vec;

module! {
    type: Reserve,
    name: "reserve_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

fn bytes(n: usize) -> Result<Vec<u8>, TryReserveError> {
    let mut out = Vec::try_with_capacity(n)?;
    out.try_push(0)?;
    out.try_extend_from_slice(&[1, 2])?;
    Ok(out)
}

struct Reserve {
    bytes: Vec<u8>,
}

impl kernel::Module for Reserve {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let bytes = bytes(8)?;
        pr_info!("{}\n", bytes.len());
        Ok(Reserve { bytes })
    }
}
