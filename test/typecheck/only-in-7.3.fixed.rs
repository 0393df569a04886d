// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! Allocations that 7.3 has and 6.12 has not.

use kernel::{
    bitmap::BitmapVec,
    maple_tree::MapleTree,
    prelude::*, //
};

pub fn all(tree: &MapleTree<KBox<u32>>) -> Result<usize> {
    let map = BitmapVec::new(64, GFP_KERNEL)?;
    let zeroed = KBox::<[u8; 64]>::zeroed(GFP_KERNEL)?;
    tree.insert(1, KBox::new(2, GFP_KERNEL)?, GFP_KERNEL)
        .map_err(|_| ENOMEM)?;
    let bytes = KVec::<u8>::zeroed(8, GFP_KERNEL)?;
    Ok(map.len() + zeroed.len() + bytes.len())
}
