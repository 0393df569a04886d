// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Error codes as constants of the type.

use kernel::prelude::*;
use kernel::Error;

module! {
    type: Errors,
    name: "errors_2021",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

fn check(n: i32) -> Result<i32> {
    if n < 0 {
        return Err(Error::EINVAL);
    }
    if n > 100 {
        return Err(Error::ENOMEM);
    }
    let e = Error::from_kernel_errno(-n - 1);
    pr_info!("{}\n", e.to_kernel_errno());
    Ok(n)
}

struct Errors;

impl kernel::Module for Errors {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        check(3)?;
        Ok(Errors)
    }
}
