// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A lock that is built by its own constructor.

use kernel::prelude::*;
use kernel::sync::{CondVar, Mutex};

pub struct Shared {
    hits: Mutex<u32>,
    ready: CondVar,
}

pub fn shared() -> Result<Pin<KBox<Shared>>> {
    Ok(KBox::pin(
        Shared {
            hits: Mutex::new(0),
            ready: CondVar::new(),
        },
        GFP_KERNEL,
    )?)
}
