// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A vector below a spinlock, grown before.

use kernel::prelude::*;
use kernel::{
    new_spinlock,
    sync::{Arc, SpinLock},
};

module! {
    type: RingModule,
    name: "ring_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct RingState {
    #[pin]
    inner: SpinLock<Vec<u8>>,
}

impl RingState {
    fn new(size: usize) -> Result<Arc<Self>> {
        let mut bytes = Vec::try_with_capacity(size)?;
        bytes.try_extend_from_slice(&[1, 2, 3])?;
        bytes.try_resize(size, 0)?;
        Arc::pin_init(pin_init!(RingState {
            inner <- new_spinlock!(bytes, "RingState::inner"),
        }))
    }

    fn first(&self) -> Option<u8> {
        self.inner.lock().first().copied()
    }
}

struct RingModule {
    ring: Arc<RingState>,
}

impl kernel::Module for RingModule {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let ring = RingState::new(16)?;
        pr_info!("{:?}\n", ring.first());
        Ok(RingModule { ring })
    }
}
