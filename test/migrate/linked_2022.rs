// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Messages handed over by hand-made nodes: into raw pointers and back.

use core::ptr::NonNull;
use kernel::prelude::*;
use kernel::sync::Mutex;
use kernel::mutex_init;

module! {
    type: Linked,
    name: "linked_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Node {
    next: Option<NonNull<Node>>,
    text: Vec<u8>,
}

#[derive(Default)]
struct Stack {
    head: Option<NonNull<Node>>,
    len: usize,
}

// SAFETY: The nodes belong to the stack alone.
unsafe impl Send for Stack {}

impl Stack {
    fn push(&mut self, text: &[u8]) -> Result {
        let mut copy = Vec::new();
        copy.try_extend_from_slice(text)?;
        let node = Box::try_new(Node { next: self.head.take(), text: copy })?;
        self.head = NonNull::new(Box::into_raw(node));
        self.len += 1;
        Ok(())
    }

    fn pop(&mut self) -> Option<Vec<u8>> {
        let head = self.head?;
        // SAFETY: It came from `into_raw` and is taken out once.
        let node = unsafe { Box::from_raw(head.as_ptr()) };
        let Node { next, text } = *node;
        self.head = next;
        self.len -= 1;
        Some(text)
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        while self.pop().is_some() {}
    }
}

struct Linked {
    stack: Pin<Box<Mutex<Stack>>>,
}

impl kernel::Module for Linked {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        // SAFETY: Initialised in the next statement.
        let mut stack = Pin::from(Box::try_new(unsafe { Mutex::new(Stack::default()) })?);
        mutex_init!(stack.as_mut(), "Linked::stack");
        stack.lock().push(b"first")?;
        stack.lock().push(b"second")?;
        Ok(Linked { stack })
    }
}

impl Drop for Linked {
    fn drop(&mut self) {
        let mut stack = self.stack.lock();
        if let Some(text) = stack.pop() {
            pr_info!("{} bytes, {} left\n", text.len(), stack.len);
        }
    }
}
