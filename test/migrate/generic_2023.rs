// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A stack of one’s own, whose `push` takes no flags.

use kernel::prelude::*;

module! {
    type: Generic,
    name: "generic_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Stack<T> {
    all: Vec<T>,
}

impl<T: Clone> Stack<T> {
    const fn new() -> Self {
        Stack { all: Vec::new() }
    }

    fn push(&mut self, x: T) -> Result {
        self.all.try_push(x)?;
        Ok(())
    }

    fn top(&self) -> Option<T> {
        self.all.last().cloned()
    }

    fn boxed(&self) -> Result<Option<Box<T>>> {
        match self.top() {
            Some(x) => Ok(Some(Box::try_new(x)?)),
            None => Ok(None),
        }
    }
}

struct Generic {
    stack: Stack<u32>,
}

impl kernel::Module for Generic {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut stack = Stack::new();
        stack.push(3)?;
        if let Some(x) = stack.boxed()? {
            pr_info!("{}\n", *x);
        }
        Ok(Generic { stack })
    }
}
