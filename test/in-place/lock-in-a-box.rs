// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A mutex in a box, initialised by hand.

use kernel::prelude::*;
use kernel::{mutex_init, sync::Mutex};

pub fn counter() -> Result<Pin<Box<Mutex<u32>>>> {
    // SAFETY: The mutex is initialised right below.
    let mut counter = Pin::from(Box::try_new(unsafe { Mutex::new(10) })?);
    mutex_init!(counter.as_mut(), "counter");
    Ok(counter)
}
