// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A box that is pinned afterwards, around a lock in a struct in a struct.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

#[pin_data]
pub struct Slot {
    #[pin]
    value: Mutex<u32>,
}

#[pin_data]
pub struct Table {
    #[pin]
    first: Slot,
    used: usize,
}

pub fn table() -> Result<Pin<KBox<Table>>> {
    let table = KBox::pin_init(
        pin_init!(Table {
            // The first of its slots.
            first <- pin_init!(Slot { value <- new_mutex!(1) }),
            used: 0,
        }),
        GFP_KERNEL,
    )?;
    Ok(table)
}
