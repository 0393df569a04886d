// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Nodes of a tree that are made before the lock is taken.

use kernel::prelude::*;
use kernel::rbtree::{RBTree, RBTreeNode, RBTreeNodeReservation};
use kernel::sync::{Arc, SpinLock};

struct Owners {
    all: SpinLock<RBTree<u32, u64>>,
}

impl Owners {
    fn add(&self, key: u32, value: u64) -> Result {
        let node: RBTreeNode<u32, u64> = RBTree::try_allocate_node(key, value)?;
        self.all.lock().insert(node);
        Ok(())
    }

    fn reserve() -> Result<RBTreeNodeReservation<u32, u64>> {
        RBTree::try_reserve_node()
    }

    fn add_later(&self, key: u32) -> Result {
        let place = Self::reserve()?;
        let spare = RBTree::<u32, u64>::try_reserve_node()?;
        let mut all = self.all.lock();
        all.insert(place.into_node(key, 1));
        all.insert(spare.into_node(key + 1, 2));
        Ok(())
    }
}

fn shared(tree: &mut RBTree<u32, u64>, owners: &Arc<Owners>) -> Result {
    tree.try_insert(1, 2)?;
    owners.add_later(3)
}
