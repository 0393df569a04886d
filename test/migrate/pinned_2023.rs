// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! pin-init of 6.4: no flags.

use kernel::prelude::*;
use kernel::{
    new_condvar, new_mutex,
    sync::{CondVar, Mutex},
};

module! {
    type: PinnedModule,
    name: "pinned_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct Table {
    #[pin]
    rows: Mutex<Vec<u32>>,
    #[pin]
    changed: CondVar,
    name: u32,
}

impl Table {
    fn new(name: u32) -> impl PinInit<Self> {
        pin_init!(Self {
            rows <- new_mutex!(Vec::new(), "Table::rows"),
            changed <- new_condvar!("Table::changed"),
            name,
        })
    }

    fn add(&self, row: u32) -> Result {
        self.rows.lock().try_push(row)?;
        self.changed.notify_one();
        Ok(())
    }
}

struct PinnedModule {
    table: Pin<Box<Table>>,
}

impl kernel::Module for PinnedModule {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let table = Box::pin_init(Table::new(1))?;
        table.add(3)?;
        pr_info!("{}\n", table.name);
        Ok(PinnedModule { table })
    }
}
