// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A constructor that gives the value, with two callers.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

pub struct Shared {
    hits: Mutex<u32>,
    limit: u32,
}

impl Shared {
    /// Counts up to a limit.
    pub fn new(limit: u32) -> Self {
        // Half of it is enough.
        let limit = limit / 2;
        Self {
            hits: new_mutex!(0),
            limit, // halved
        }
    }

    pub fn full(&self) -> bool {
        *self.hits.lock() >= self.limit
    }
}

pub fn shared() -> Result<Arc<Shared>> {
    let shared = Arc::new(Shared::new(4), GFP_KERNEL)?;
    Ok(shared)
}

pub fn boxed() -> Result<Pin<KBox<Shared>>> {
    Ok(KBox::pin(Shared::new(8), GFP_KERNEL)?)
}
