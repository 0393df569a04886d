// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! A table of boxes.

use kernel::prelude::*;

module! {
    type: Slots,
    name: "slots_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Entry {
    key: u64,
    value: Box<[u8; 16]>,
}

struct Slots {
    slots: Vec<Option<Box<Entry>>>,
}

impl Slots {
    fn with(size: usize) -> Result<Self> {
        let mut slots = Vec::new();
        slots.try_reserve(size)?;
        for _ in 0..size {
            slots.try_push(None)?;
        }
        Ok(Slots { slots })
    }

    fn put(&mut self, key: u64) -> Result {
        let idx = key as usize % self.slots.len();
        let entry = Box::try_new(Entry {
            key,
            value: Box::try_new([0; 16])?,
        })?;
        self.slots[idx] = Some(entry);
        Ok(())
    }

    fn get(&self, key: u64) -> Option<&Entry> {
        let idx = key as usize % self.slots.len();
        self.slots[idx].as_ref().filter(|it| it.key == key).map(|it| &**it)
    }
}

impl kernel::Module for Slots {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let mut slots = Slots::with(8)?;
        slots.put(3)?;
        if let Some(entry) = slots.get(3) {
            pr_info!("{} {}\n", entry.key, entry.value.len());
        }
        Ok(slots)
    }
}
