// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! A module that takes two arguments in init and its name.

use kernel::prelude::*;
use kernel::str::CString;

module! {
    type: Named,
    name: b"named_2022",
    author: b"the kalloc-lint authors",
    description: b"A module to migrate",
    license: b"GPL v2",
    params: {},
}

struct Named {
    label: CString,
}

impl KernelModule for Named {
    fn init(name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let label = CString::try_from_fmt(fmt!("{}-{}", name, 1))?;
        pr_info!("label {}\n", &*label);
        Ok(Named { label })
    }
}

impl Drop for Named {
    fn drop(&mut self) {
        pr_info!("bye {}\n", &*self.label);
    }
}
