// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A constructor inside a constructor.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

#[pin_data]
pub struct Slot {
    #[pin]
    value: Mutex<u32>,
}

impl Slot {
    fn new(value: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            value <- new_mutex!(value),
        })
    }
}

#[pin_data]
pub struct Table {
    #[pin]
    first: Slot,
    used: usize,
}

impl Table {
    fn new() -> impl PinInit<Self> {
        pin_init!(Table {
            first <- Slot::new(1),
            used: 0,
        })
    }
}

pub fn table() -> Result<Arc<Table>> {
    Ok(Arc::pin_init(Table::new(), GFP_KERNEL)?)
}
