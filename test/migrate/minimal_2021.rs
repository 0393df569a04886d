// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Byte strings in `module!`, as in 2021.

use kernel::prelude::*;

module! {
    type: First,
    name: b"first",
    author: b"the kalloc-lint authors",
    description: b"A module to migrate",
    license: b"GPL v2",
}

struct First {
    message: Box<u32>,
}

impl kernel::Module for First {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        Ok(First {
            message: Box::try_new(3)?,
        })
    }
}

impl Drop for First {
    fn drop(&mut self) {
        pr_info!("{}\n", *self.message);
    }
}
