// SPDX-License-Identifier: GPL-2.0
// from: 6.10
//! The extension traits by name.

use kernel::alloc::{box_ext::BoxExt, flags::*, vec_ext::VecExt, AllocError};
use kernel::prelude::*;

module! {
    type: Exts,
    name: "exts_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Exts {
    table: Vec<Option<Box<[u64; 8]>>>,
}

fn table(n: usize) -> Result<Vec<Option<Box<[u64; 8]>>>, AllocError> {
    let mut table = <Vec<_> as VecExt<_>>::with_capacity(n, GFP_KERNEL)?;
    for i in 0..n {
        let entry = if i % 2 == 0 { Some(<Box<_> as BoxExt<_>>::new([i as u64; 8], GFP_KERNEL)?) } else { None };
        table.push(entry, GFP_KERNEL)?;
    }
    Ok(table)
}

impl kernel::Module for Exts {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut table = table(4)?;
        table.reserve(4, GFP_KERNEL)?;
        table[1] = Some(Box::new([1; 8], GFP_KERNEL | __GFP_ZERO)?);
        let first = table[0].take().map(|it| *it);
        pr_info!("{:?}\n", first);
        Ok(Exts { table })
    }
}
