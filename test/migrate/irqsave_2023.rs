// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A driver’s queue: allocations before the lock.

use kernel::prelude::*;
use kernel::{new_spinlock, sync::SpinLock};

module! {
    type: Nested,
    name: "irqsave_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Inner {
    queue: Vec<Box<u32>>,
}

#[pin_data]
struct Device {
    #[pin]
    inner: SpinLock<Inner>,
    id: u32,
}

impl Device {
    fn new(id: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            inner <- new_spinlock!(Inner { queue: Vec::new() }),
            id,
        })
    }

    fn queue(&self, value: u32) -> Result {
        let boxed = Box::try_new(value)?;
        let mut room = Vec::try_with_capacity(8)?;
        let mut inner = self.inner.lock();
        if inner.queue.capacity() == 0 {
            core::mem::swap(&mut inner.queue, &mut room);
        }
        drop(inner);
        drop(boxed);
        Ok(())
    }
}

struct Nested {
    device: Pin<Box<Device>>,
}

impl kernel::Module for Nested {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let device = Box::pin_init(Device::new(3))?;
        device.queue(1)?;
        pr_info!("{}\n", device.id);
        Ok(Nested { device })
    }
}
