// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A struct with a lock in a box, which becomes a pinned one.

use kernel::prelude::*;
use kernel::{new_mutex, sync::Mutex};

pub struct Inner {
    hits: Mutex<u32>,
    limit: u32,
}

pub struct Outer {
    inner: KBox<Inner>,
}

impl Outer {
    pub fn new(limit: u32) -> Result<Self> {
        let inner = KBox::new(Inner { hits: new_mutex!(0), limit }, GFP_KERNEL)?;
        Ok(Self { inner })
    }

    pub fn full(&self) -> bool {
        *self.inner.hits.lock() >= self.inner.limit
    }
}
