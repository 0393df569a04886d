// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A counted task, whose type has moved since.

use kernel::prelude::*;
use kernel::task::Task;
use kernel::types::ARef;

module! {
    type: Tasks,
    name: "task_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Owner {
    task: Option<ARef<Task>>,
}

struct Tasks {
    owner: Box<Owner>,
}

impl kernel::Module for Tasks {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let owner = Box::try_new(Owner { task: None })?;
        let known = owner.task.as_ref().map(|it| it.pid());
        pr_info!("{:?}\n", known);
        Ok(Tasks { owner })
    }
}
