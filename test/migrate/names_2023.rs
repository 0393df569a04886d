// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Formatted names in a vector.

use kernel::prelude::*;
use kernel::fmt;
use kernel::str::CString;

module! {
    type: Names,
    name: "names_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

fn name(n: u32) -> Result<CString> {
    Ok(CString::try_from_fmt(fmt!("name-{}", n))?)
}

struct Names {
    all: Vec<CString>,
}

impl kernel::Module for Names {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut all = Vec::new();
        for n in 0..4 {
            all.try_push(name(n)?)?;
        }
        Ok(Names { all })
    }
}

impl Drop for Names {
    fn drop(&mut self) {
        for name in self.all.iter() {
            pr_info!("{:?}\n", name);
        }
    }
}
