// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Boxes and raw pointers in a C list.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::ptr::NonNull;
use kernel::prelude::*;

module! {
    type: RawList,
    name: "raw_list_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Node {
    value: u32,
    next: Option<NonNull<Node>>,
}

struct RawList {
    head: Option<NonNull<Node>>,
    len: usize,
}

// SAFETY: The list owns its nodes.
unsafe impl Send for RawList {}
// SAFETY: Nothing is changed through a shared reference.
unsafe impl Sync for RawList {}

impl RawList {
    fn push(&mut self, value: u32) -> Result {
        let node = Box::try_new(Node { value, next: self.head })?;
        self.head = NonNull::new(Box::into_raw(node));
        self.len += 1;
        Ok(())
    }

    fn pop(&mut self) -> Option<u32> {
        let head = self.head?;
        // SAFETY: It came from a box.
        let node = unsafe { Box::from_raw(head.as_ptr()) };
        self.head = node.next;
        self.len -= 1;
        Some(node.value)
    }

    fn drain(&mut self) -> Result<Vec<u32>> {
        let mut out = Vec::try_with_capacity(self.len)?;
        while let Some(it) = self.pop() {
            out.try_push(it)?;
        }
        Ok(out)
    }
}

impl kernel::Module for RawList {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut list = RawList { head: None, len: 0 };
        list.push(1)?;
        list.push(2)?;
        pr_info!("{:?}\n", list.drain()?);
        Ok(list)
    }
}

impl Drop for RawList {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}
