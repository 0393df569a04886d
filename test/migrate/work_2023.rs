// SPDX-License-Identifier: GPL-2.0
// from: 6.8
//! Work items of 6.7.

use kernel::prelude::*;
use kernel::sync::Arc;
use kernel::workqueue::{self, Work, WorkItem};
use kernel::{impl_has_work, new_work};

module! {
    type: Worker,
    name: "work_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct Job {
    value: i32,
    #[pin]
    work: Work<Job>,
}

impl_has_work! {
    impl HasWork<Self> for Job { self.work }
}

impl Job {
    fn new(value: i32) -> Result<Arc<Self>> {
        Arc::pin_init(pin_init!(Job {
            value,
            work <- new_work!("Job::work"),
        }))
    }
}

impl WorkItem for Job {
    type Pointer = Arc<Job>;

    fn run(this: Arc<Job>) {
        pr_info!("the value is {}\n", this.value);
    }
}

struct Worker;

impl kernel::Module for Worker {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let job = Job::new(42)?;
        let _ = workqueue::system().enqueue(job);
        Ok(Worker)
    }
}
