// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Functions with more than one argument before their flags.

use kernel::prelude::*;
use kernel::rbtree::{RBTree, RBTreeNode};

pub fn fill(tree: &mut RBTree<u32, u64>, key: u32) -> Result {
    tree.try_create_and_insert(key, 0, GFP_KERNEL)?;
    tree.insert(RBTreeNode::new(key + 1, 0, GFP_KERNEL)?);
    Ok(())
}

pub fn zeroes(n: usize) -> Result<KVec<u8>> {
    let mut bytes = KVec::from_elem(0u8, n, GFP_KERNEL)?;
    bytes.extend_with(n, 1, GFP_KERNEL)?;
    Ok(bytes)
}
