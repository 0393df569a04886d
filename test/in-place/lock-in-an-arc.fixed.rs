// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A mutex in a `UniqueArc` that becomes an `Arc`.

use kernel::new_mutex;
use kernel::prelude::*;
use kernel::sync::{Arc, Mutex, UniqueArc};

#[pin_data]
pub struct Shared {
    #[pin]
    value: Mutex<u32>,
}

impl Shared {
    pub fn new() -> Result<Arc<Self>> {
        let shared = UniqueArc::pin_init(
            pin_init!(Self {
                value <- new_mutex!(0, "value"),
            }),
            GFP_KERNEL,
        )?;
        Ok(shared.into())
    }

    pub fn get(&self) -> u32 {
        *self.value.lock()
    }
}
