// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! The smallest module of 2022.

use kernel::prelude::*;

module! {
    type: Minimal,
    name: "minimal_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Minimal {
    numbers: Vec<i32>,
}

impl kernel::Module for Minimal {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        pr_info!("loaded\n");
        let mut numbers = Vec::new();
        numbers.try_push(72)?;
        numbers.try_push(108)?;
        Ok(Minimal { numbers })
    }
}

impl Drop for Minimal {
    fn drop(&mut self) {
        pr_info!("numbers: {:?}\n", self.numbers);
    }
}
