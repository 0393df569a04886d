// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Data that another object’s lock guards.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, LockedBy, Mutex},
};

module! {
    type: By,
    name: "locked_by_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Shared {
    total: u32,
}

struct Child {
    name: u32,
    bytes: LockedBy<u64, Shared>,
}

#[pin_data]
struct Parent {
    #[pin]
    shared: Mutex<Shared>,
    children: Vec<Child>,
}

fn parent() -> Result<Arc<Parent>> {
    let mut children = Vec::new();
    children.try_reserve(2)?;
    let parent = Arc::pin_init(pin_init!(Parent {
        shared <- new_mutex!(Shared { total: 0 }),
        children,
    }))?;
    Ok(parent)
}

fn read(parent: &Parent, child: &Child) -> u64 {
    let mut guard = parent.shared.lock();
    guard.total += 1;
    *child.bytes.access(&guard) + u64::from(child.name)
}

struct By {
    parent: Arc<Parent>,
}

impl kernel::Module for By {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let parent = parent()?;
        for child in parent.children.iter() {
            pr_info!("{}\n", read(&parent, child));
        }
        Ok(By { parent })
    }
}
