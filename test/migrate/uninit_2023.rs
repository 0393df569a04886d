// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A box that is filled later, with the errors of `core`.

use kernel::prelude::*;
use core::alloc::AllocError;
use core::mem::MaybeUninit;

module! {
    type: Uninit,
    name: "uninit_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

fn late() -> Result<Box<u64>, AllocError> {
    let slot: Box<MaybeUninit<u64>> = Box::try_new_uninit()?;
    Ok(Box::write(slot, 7))
}

struct Uninit {
    value: Box<u64>,
}

impl kernel::Module for Uninit {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let value = late()?;
        pr_info!("{}\n", *value);
        Ok(Uninit { value })
    }
}
