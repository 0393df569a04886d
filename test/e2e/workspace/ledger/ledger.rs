// SPDX-License-Identifier: MIT OR Apache-2.0

//! A ledger: a module that was half ported to a new kernel.

use kernel::prelude::*;

module! {
    type: Ledger,
    name: "ledger",
    license: "Dual MIT/GPL",
}

struct Entry {
    amount: i64,
}

struct Ledger {
    entries: KVec<Entry>,
    total: KBox<i64>,
}

impl Ledger {
    fn open() -> Result<Self> {
        let entries = KVec::with_capacity(16, GFP_KERNEL)?;
        let total = KBox::new(0)?;
        Ok(Self { entries, total })
    }

    fn book(&mut self, amount: i64) -> Result {
        self.entries.try_push(Entry { amount })?;
        *self.total += amount;
        Ok(())
    }
}

impl kernel::Module for Ledger {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut ledger = Ledger::open()?;
        ledger.book(100)?;
        pr_info!("{} entries, {} in all\n", ledger.entries.len(), ledger.total);
        Ok(ledger)
    }
}
