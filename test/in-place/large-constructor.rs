// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A constructor of something large.

use kernel::prelude::*;
use kernel::sync::Arc;

pub struct Row {
    cells: [u64; 64],
}

pub struct Table {
    first: Row,
    rest: [u8; 4096],
    used: usize,
}

impl Table {
    pub fn new(used: usize) -> Self {
        Self {
            first: Row { cells: [7; 64] },
            rest: [0; 4096],
            used,
        }
    }
}

pub fn shared() -> Result<Arc<Table>> {
    Ok(Arc::new(Table::new(0), GFP_KERNEL)?)
}

pub fn boxed() -> Result<KBox<Table>> {
    Ok(KBox::new(Table::new(1), GFP_KERNEL)?)
}
