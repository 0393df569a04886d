// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Boxed trait objects.

use kernel::prelude::*;

module! {
    type: Callbacks,
    name: "callbacks_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

trait Step: Send + Sync {
    fn run(&self, n: u32) -> u32;
}

struct Add(u32);
struct Twice(Box<dyn Step>);

impl Step for Add {
    fn run(&self, n: u32) -> u32 {
        n + self.0
    }
}

impl Step for Twice {
    fn run(&self, n: u32) -> u32 {
        self.0.run(self.0.run(n))
    }
}

struct Callbacks {
    steps: Vec<Box<dyn Step>>,
}

impl kernel::Module for Callbacks {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut steps: Vec<Box<dyn Step>> = Vec::new();
        steps.try_push(Box::try_new(Add(2))?)?;
        steps.try_push(Box::try_new(Twice(Box::try_new(Add(3))?))?)?;
        let all = steps.iter().fold(0, |n, it| it.run(n));
        pr_info!("{}\n", all);
        Ok(Callbacks { steps })
    }
}
