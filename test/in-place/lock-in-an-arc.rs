// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A mutex in a `UniqueArc` that becomes an `Arc`.

use kernel::prelude::*;
use kernel::sync::{Arc, Mutex, UniqueArc};

pub struct Shared {
    value: Mutex<u32>,
}

impl Shared {
    pub fn new() -> Result<Arc<Self>> {
        let mut shared = Pin::from(UniqueArc::try_new(Self {
            // SAFETY: Initialised before it is shared.
            value: unsafe { Mutex::new(0) },
        })?);
        // SAFETY: It is pinned.
        kernel::mutex_init!(unsafe { shared.as_mut().map_unchecked_mut(|s| &mut s.value) }, "value");
        Ok(shared.into())
    }

    pub fn get(&self) -> u32 {
        *self.value.lock()
    }
}
