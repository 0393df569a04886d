// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Functions whose flags come first, or are the only argument.

use kernel::page::Page;
use kernel::prelude::*;
use kernel::rbtree::{RBTreeNode, RBTreeNodeReservation};
use kernel::sync::UniqueArc;

pub fn later(queue: &kernel::workqueue::Queue, id: u32) -> Result {
    queue.try_spawn(GFP_KERNEL, move || drop(id))?;
    Ok(())
}

pub fn node(key: u32) -> Result<RBTreeNode<u32, u64>> {
    let reservation = RBTreeNodeReservation::<u32, u64>::new(GFP_KERNEL)?;
    Ok(reservation.into_node(key, 0))
}

pub fn page() -> Result<Page> {
    let slot = UniqueArc::<u64>::new_uninit(GFP_KERNEL)?;
    let _filled = slot.write(1);
    Ok(Page::alloc_page(GFP_KERNEL)?)
}
