// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A table of counters behind two locks, allocated while one of them is initialised by hand.

use core::alloc::AllocError;
use kernel::prelude::*;
use kernel::sync::{Arc, CondVar, Mutex, SpinLock, UniqueArc};
use kernel::{condvar_init, mutex_init, spinlock_init};

module! {
    type: CharCount,
    name: "charcount_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Row {
    key: u8,
    hits: u64,
}

struct Table {
    rows: Mutex<Vec<Row>>,
    total: SpinLock<u64>,
    filled: CondVar,
}

impl Table {
    fn try_new(capacity: usize) -> Result<Arc<Self>> {
        let mut rows = Vec::new();
        rows.try_reserve(capacity)?;
        let mut table = Pin::from(UniqueArc::try_new(Self {
            // SAFETY: `mutex_init!` is called below.
            rows: unsafe { Mutex::new(rows) },
            // SAFETY: `spinlock_init!` is called below.
            total: unsafe { SpinLock::new(0) },
            // SAFETY: `condvar_init!` is called below.
            filled: unsafe { CondVar::new() },
        })?);

        // SAFETY: `rows` is pinned when `table` is.
        let rows = unsafe { table.as_mut().map_unchecked_mut(|t| &mut t.rows) };
        mutex_init!(rows, "Table::rows");
        // SAFETY: `total` is pinned when `table` is.
        let total = unsafe { table.as_mut().map_unchecked_mut(|t| &mut t.total) };
        spinlock_init!(total, "Table::total");
        // SAFETY: `filled` is pinned when `table` is.
        let filled = unsafe { table.as_mut().map_unchecked_mut(|t| &mut t.filled) };
        condvar_init!(filled, "Table::filled");

        Ok(table.into())
    }

    fn count(&self, key: u8) -> Result<u64> {
        let mut rows = self.rows.lock();
        if let Some(row) = rows.iter_mut().find(|it| it.key == key) {
            row.hits += 1;
            return Ok(row.hits);
        }
        rows.try_push(Row { key, hits: 1 })?;
        drop(rows);
        *self.total.lock() += 1;
        self.filled.notify_all();
        Ok(1)
    }
}

fn copy_of(bytes: &[u8]) -> Result<Box<[u8; 4]>, AllocError> {
    let mut out = Box::try_new([0; 4])?;
    let len = bytes.len().min(4);
    out[..len].copy_from_slice(&bytes[..len]);
    Ok(out)
}

struct CharCount {
    table: Arc<Table>,
    first: Option<Box<[u8; 4]>>,
}

impl kernel::Module for CharCount {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let table = Table::try_new(16)?;
        table.count(b'k')?;
        Ok(CharCount { table, first: Some(copy_of(b"kern")?) })
    }
}

impl Drop for CharCount {
    fn drop(&mut self) {
        pr_info!("{} {}\n", *self.table.total.lock(), self.first.is_some());
    }
}
