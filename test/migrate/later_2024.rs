// SPDX-License-Identifier: GPL-2.0
// from: 6.8
//! A work item that answers later.

use kernel::prelude::*;
use kernel::sync::{Arc, CondVar, Mutex};
use kernel::workqueue::{self, impl_has_work, new_work, Work, WorkItem};
use kernel::{new_condvar, new_mutex};

module! {
    type: Later,
    name: "later_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct Job {
    #[pin]
    done: Mutex<bool>,
    #[pin]
    changed: CondVar,
    #[pin]
    work: Work<Job>,
    input: Vec<u32>,
}

impl_has_work! {
    impl HasWork<Self> for Job { self.work }
}

impl Job {
    fn new(input: Vec<u32>) -> Result<Arc<Self>> {
        Arc::pin_init(pin_init!(Job {
            done <- new_mutex!(false),
            changed <- new_condvar!(),
            work <- new_work!("Job::work"),
            input,
        }))
    }

    fn wait(&self) {
        let mut done = self.done.lock();
        while !*done {
            if self.changed.wait(&mut done) {
                break;
            }
        }
    }
}

impl WorkItem for Job {
    type Pointer = Arc<Job>;

    fn run(this: Arc<Job>) {
        let sum: u32 = this.input.iter().sum();
        pr_info!("sum {}\n", sum);
        *this.done.lock() = true;
        this.changed.notify_all();
    }
}

struct Later {
    _job: Arc<Job>,
}

impl kernel::Module for Later {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut input = Vec::new();
        for i in 0..4 {
            input.try_push(i)?;
        }
        let job = Job::new(input)?;
        let _ = workqueue::system().enqueue(job.clone());
        job.wait();
        Ok(Later { _job: job })
    }
}
