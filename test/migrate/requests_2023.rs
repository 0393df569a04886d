// SPDX-License-Identifier: GPL-2.0
// from: 6.8
//! Requests that wait in a red-black tree until a work item takes them, as in 2023.

use kernel::prelude::*;
use kernel::{
    impl_has_work, new_mutex, new_work,
    rbtree::RBTree,
    sync::{Arc, Mutex},
    workqueue::{self, Work, WorkItem},
};

module! {
    type: Requests,
    name: "requests_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Request {
    bytes: Vec<u8>,
    urgent: bool,
}

#[pin_data]
struct Queue {
    #[pin]
    waiting: Mutex<RBTree<u64, Request>>,
    #[pin]
    work: Work<Queue>,
}

impl_has_work! {
    impl HasWork<Self> for Queue { self.work }
}

impl WorkItem for Queue {
    type Pointer = Arc<Queue>;

    fn run(this: Arc<Queue>) {
        let mut waiting = this.waiting.lock();
        let first = waiting.iter().map(|(at, _)| *at).next();
        if let Some(at) = first {
            if let Some(request) = waiting.remove(&at) {
                pr_info!("{} bytes, urgent: {}\n", request.bytes.len(), request.urgent);
            }
        }
    }
}

impl Queue {
    fn new() -> Result<Arc<Self>> {
        Arc::pin_init(pin_init!(Self {
            waiting <- new_mutex!(RBTree::new(), "Queue::waiting"),
            work <- new_work!("Queue::work"),
        }))
    }

    fn submit(self: &Arc<Self>, at: u64, bytes: &[u8]) -> Result {
        let mut copy = Vec::try_with_capacity(bytes.len())?;
        copy.try_extend_from_slice(bytes)?;
        let node = RBTree::try_allocate_node(at, Request { bytes: copy, urgent: at == 0 })?;
        let old = self.waiting.lock().insert(node);
        drop(old);
        let _ = workqueue::system().enqueue(self.clone());
        Ok(())
    }

    fn replace(&self, at: u64) -> Result {
        let reserved = RBTree::<u64, Request>::try_reserve_node()?;
        let node = reserved.into_node(at, Request { bytes: Vec::new(), urgent: false });
        self.waiting.lock().insert(node);
        Ok(())
    }
}

struct Requests {
    _queue: Arc<Queue>,
}

impl kernel::Module for Requests {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let queue = Queue::new()?;
        queue.submit(0, b"first")?;
        queue.replace(1)?;
        Ok(Requests { _queue: queue })
    }
}
