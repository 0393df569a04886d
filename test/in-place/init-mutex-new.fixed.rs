// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A lock that is built by its own constructor.

use kernel::new_condvar;
use kernel::new_mutex;
use kernel::prelude::*;
use kernel::sync::{CondVar, Mutex};

#[pin_data]
pub struct Shared {
    #[pin]
    hits: Mutex<u32>,
    #[pin]
    ready: CondVar,
}

pub fn shared() -> Result<Pin<KBox<Shared>>> {
    Ok(KBox::pin_init(
        pin_init!(Shared {
            hits <- new_mutex!(0),
            ready <- new_condvar!(),
        }),
        GFP_KERNEL,
    )?)
}
