// SPDX-License-Identifier: GPL-2.0
// from: 6.10
//! Boxed work and closures on a queue, with the flags of 2024.

use kernel::prelude::*;
use kernel::{
    impl_has_work, new_spinlock, new_work,
    sync::{Arc, SpinLock},
    workqueue::{self, Work, WorkItem},
};

module! {
    type: Delayed,
    name: "delayed_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct Job {
    id: u32,
    done: Arc<Log>,
    #[pin]
    work: Work<Job>,
}

impl_has_work! {
    impl HasWork<Self> for Job { self.work }
}

impl Job {
    fn boxed(id: u32, done: Arc<Log>) -> Result<Pin<Box<Self>>> {
        Box::pin_init(
            pin_init!(Job {
                id,
                done,
                work <- new_work!("Job::work"),
            }),
            GFP_KERNEL,
        )
    }
}

impl WorkItem for Job {
    type Pointer = Pin<Box<Job>>;

    fn run(this: Pin<Box<Job>>) {
        this.done.note(this.id);
    }
}

#[pin_data]
struct Log {
    #[pin]
    ids: SpinLock<Vec<u32>>,
}

impl Log {
    fn new() -> Result<Arc<Self>> {
        let ids = <Vec<u32> as VecExt<u32>>::with_capacity(8, GFP_KERNEL)?;
        Arc::pin_init(
            pin_init!(Self {
                ids <- new_spinlock!(ids),
            }),
            GFP_KERNEL,
        )
    }

    fn note(&self, id: u32) {
        let mut ids = self.ids.lock();
        if ids.len() < ids.capacity() {
            let _ = ids.push(id, GFP_ATOMIC);
        }
    }
}

struct Delayed {
    log: Arc<Log>,
}

impl kernel::Module for Delayed {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let log = Log::new()?;
        for id in 0..3 {
            let job = Job::boxed(id, log.clone())?;
            workqueue::system().enqueue(job);
        }
        let seen = log.clone();
        workqueue::system_long().try_spawn(GFP_KERNEL, move || seen.note(9))?;
        Ok(Delayed { log })
    }
}

impl Drop for Delayed {
    fn drop(&mut self) {
        pr_info!("{} jobs\n", self.log.ids.lock().len());
    }
}
