// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A red-black tree as it was posted in 2023, without flags.

use kernel::prelude::*;
use kernel::rbtree::RBTree;

module! {
    type: Rb,
    name: "rbtree_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Rb {
    tree: RBTree<u32, u32>,
}

impl kernel::Module for Rb {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut tree = RBTree::new();
        for n in 0..4 {
            tree.try_create_and_insert(n, n * n)?;
        }
        if let Some(square) = tree.get(&3) {
            pr_info!("{}\n", square);
        }
        tree.remove(&2);
        Ok(Rb { tree })
    }
}

impl Drop for Rb {
    fn drop(&mut self) {
        for (key, value) in self.tree.iter() {
            pr_info!("{} {}\n", key, value);
        }
    }
}
