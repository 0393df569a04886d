// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A constructor inside a constructor.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

pub struct Slot {
    value: Mutex<u32>,
}

impl Slot {
    fn new(value: u32) -> Self {
        Self {
            value: new_mutex!(value),
        }
    }
}

pub struct Table {
    first: Slot,
    used: usize,
}

impl Table {
    fn new() -> Self {
        Table {
            first: Slot::new(1),
            used: 0,
        }
    }
}

pub fn table() -> Result<Arc<Table>> {
    Ok(Arc::new(Table::new(), GFP_KERNEL)?)
}
