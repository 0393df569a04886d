// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Calls inside macros: an initialiser's fields, assertions.

use kernel::new_mutex;
use kernel::prelude::*;
use kernel::sync::{Arc, Mutex};

#[pin_data]
pub struct Station {
    #[pin]
    queue: Mutex<KVec<u32>>,
    spare: KBox<u32>,
    name: Arc<u8>,
}

impl Station {
    pub fn new(id: u32) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            queue <- new_mutex!(KVec::with_capacity(4)?),
            spare: KBox::new(id)?,
            name: Arc::new(0)?,
        })
    }

    pub fn describe(&self) -> Result {
        assert_eq!(*KBox::new(*self.name)?, 0, "not {}", *self.spare);
        assert!(self.queue.lock().push(1).is_ok());
        Ok(())
    }
}
