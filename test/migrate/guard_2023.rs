// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A vector behind a scope guard.

use kernel::prelude::*;
use kernel::types::ScopeGuard;

module! {
    type: Guarded,
    name: "guard_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

fn fill(out: &mut Vec<u32>) -> Result {
    let before = out.len();
    let mut guard = ScopeGuard::new_with_data(out, |_out| pr_info!("left\n"));
    guard.try_push(1)?;
    guard.try_push(2)?;
    let out = guard.dismiss();
    pr_info!("{} {}\n", before, out.len());
    Ok(())
}

struct Guarded {
    all: Vec<u32>,
}

impl kernel::Module for Guarded {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut all = Vec::new();
        fill(&mut all)?;
        Ok(Guarded { all })
    }
}
