// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A module that keeps its state in an `Arc` of its own.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

module! {
    type: Shelf,
    name: "shelf",
    authors: ["the kalloc-lint authors"],
    description: "Keeps numbers",
    license: "Dual MIT/GPL",
}

#[pin_data]
struct Numbers {
    #[pin]
    list: Mutex<KVec<u32>>,
}

impl Numbers {
    fn new() -> impl PinInit<Self, Error> {
        try_pin_init!(Self { list <- new_mutex!(KVec::with_capacity(4, GFP_KERNEL)?) })
    }

    fn add(&self, number: u32) -> Result {
        self.list.lock().push(number, GFP_KERNEL)?;
        Ok(())
    }
}

struct Shelf {
    numbers: Arc<Numbers>,
}

impl kernel::Module for Shelf {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let numbers = Arc::pin_init(Numbers::new(), GFP_KERNEL)?;

        // The first two.
        numbers.add(1)?;
        numbers.add(2)?; // not three
        pr_info!("{} numbers\n", numbers.list.lock().len());
        Ok(Self { numbers })
    }
}
