// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A spinlock, pinned where it is named.

use kernel::new_spinlock;
use kernel::prelude::*;
use kernel::sync::SpinLock;

#[pin_data]
pub struct Port {
    #[pin]
    state: SpinLock<u8>,
    name: KBox<u32>,
}

pub fn port() -> Result<Pin<KBox<Port>>> {
    let port = KBox::pin_init(
        try_pin_init!(Port {
            state <- new_spinlock!(1, "port"),
            name: KBox::new(7, GFP_KERNEL)?,
        }),
        GFP_KERNEL,
    )?;
    Ok(port)
}
