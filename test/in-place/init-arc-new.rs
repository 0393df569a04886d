// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A struct with a lock, built and moved into an `Arc`.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

/// What many share.
pub struct Shared {
    hits: Mutex<u32>,
    name: KVec<u8>,
}

pub fn shared(start: u32) -> Result<Arc<Shared>> {
    let shared = Arc::new(
        Shared {
            // From the beginning.
            hits: new_mutex!(start),
            name: KVec::with_capacity(16, GFP_KERNEL)?, // short
        },
        GFP_KERNEL,
    )?;
    Ok(shared)
}
