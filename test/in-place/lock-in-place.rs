// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A spinlock, pinned where it is named.

use kernel::prelude::*;
use kernel::sync::SpinLock;

pub struct Port {
    state: SpinLock<u8>,
    name: KBox<u32>,
}

pub fn port() -> Result<Pin<KBox<Port>>> {
    let mut port = KBox::into_pin(KBox::new(
        Port {
            state: unsafe { SpinLock::new(1) },
            name: KBox::new(7, GFP_KERNEL)?,
        },
        GFP_KERNEL,
    )?);
    // SAFETY: The port never moves.
    kernel::spinlock_init!(unsafe { Pin::new_unchecked(&mut port.state) }, "port");
    Ok(port)
}
