// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A mutex in a box, initialised by hand.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

pub fn counter() -> Result<Pin<KBox<Mutex<u32>>>> {
    let counter = KBox::pin_init(new_mutex!(10, "counter"), GFP_KERNEL)?;
    Ok(counter)
}
