// SPDX-License-Identifier: GPL-2.0
// from: 6.10
//! An RBTree by flags, of the time of 6.10 to 6.12.

use kernel::prelude::*;
use kernel::rbtree::{RBTree, RBTreeNode};
use kernel::sync::{new_spinlock, SpinLock};
use kernel::types::ForeignOwnable;

module! {
    type: Intervals,
    name: "intervals_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct State {
    #[pin]
    tree: SpinLock<RBTree<u64, Box<[u8; 16]>>>,
}

struct Intervals {
    state: Pin<Box<State>>,
}

impl Intervals {
    fn add(&self, at: u64) -> Result {
        let node = RBTreeNode::new(at, Box::new([0; 16], GFP_KERNEL)?, GFP_KERNEL)?;
        self.state.tree.lock().insert(node);
        Ok(())
    }

    fn take(&self, at: u64) -> Option<Box<[u8; 16]>> {
        self.state.tree.lock().remove(&at)
    }
}

impl kernel::Module for Intervals {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let state = Box::pin_init(
            pin_init!(State { tree <- new_spinlock!(RBTree::new()) }),
            GFP_KERNEL,
        )?;
        let this = Intervals { state };
        this.add(7)?;
        let taken = this.take(7).ok_or(ENOENT)?;
        let ptr = taken.into_foreign();
        // SAFETY: It came from `into_foreign`.
        drop(unsafe { <Box<[u8; 16]> as ForeignOwnable>::from_foreign(ptr) });
        Ok(this)
    }
}
