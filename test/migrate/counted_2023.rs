// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Reference counts of 6.3 to 6.9.

use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

module! {
    type: Counted,
    name: "counted_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Item {
    value: u32,
}

fn shared(value: u32) -> Result<Arc<Item>> {
    let mut unique = UniqueArc::try_new(Item { value })?;
    unique.value += 1;
    Ok(unique.into())
}

fn late(value: u32) -> Result<UniqueArc<Item>> {
    let slot = UniqueArc::<Item>::try_new_uninit()?;
    Ok(slot.write(Item { value }))
}

struct Counted {
    items: Vec<Arc<Item>>,
}

impl kernel::Module for Counted {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut items = Vec::new();
        items.try_push(shared(1)?)?;
        items.try_push(Arc::try_new(Item { value: 7 })?)?;
        items.try_push(late(9)?.into())?;
        pr_info!("{}\n", items.iter().map(|it| it.value).sum::<u32>());
        Ok(Counted { items })
    }
}
