// SPDX-License-Identifier: GPL-2.0
// from: 6.10
//! The extension traits of 6.10.

use kernel::prelude::*;
use kernel::alloc::{box_ext::BoxExt, flags, vec_ext::VecExt};

module! {
    type: Ext,
    name: "ext_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Ext {
    numbers: Vec<i32>,
    boxed: Box<u32>,
}

impl kernel::Module for Ext {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut numbers = Vec::with_capacity(2, GFP_KERNEL)?;
        numbers.push(72, GFP_KERNEL)?;
        numbers.extend_from_slice(&[1, 2], GFP_KERNEL)?;
        let boxed = Box::new(3, flags::GFP_KERNEL)?;
        Ok(Ext { numbers, boxed })
    }
}

impl Drop for Ext {
    fn drop(&mut self) {
        pr_info!("{:?} {}\n", self.numbers, *self.boxed);
    }
}
