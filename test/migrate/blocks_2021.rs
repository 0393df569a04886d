// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Locks in nested blocks, under one name.

use kernel::prelude::*;
use kernel::mutex_init;
use kernel::sync::Mutex;

module! {
    type: InBlock,
    name: "blocks_2021",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct InBlock;

fn twice() -> Result<u32> {
    let mut sum = 0;
    {
        let mut data = unsafe { Pin::from(Box::try_new(Mutex::new(1u32))?) };
        mutex_init!(data.as_mut(), "first");
        *data.lock() += 1;
        sum += *data.lock();
    }
    {
        // SAFETY: initialised below.
        let mut data = Pin::from(Box::try_new(unsafe { Mutex::new(2u32) })?);
        mutex_init!(data.as_mut(), "second");
        sum += *data.lock();
    }
    Ok(sum)
}

impl kernel::Module for InBlock {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        pr_info!("{}\n", twice()?);
        Ok(InBlock)
    }
}
