// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A cache of names and objects that are counted: strings, unique and shared, in the words of 2023.

use alloc::collections::TryReserveError;
use alloc::vec::Vec;
use kernel::prelude::*;
use kernel::str::CString;
use kernel::sync::{Arc, ArcBorrow, UniqueArc};
use kernel::{fmt, new_mutex, sync::Mutex};

module! {
    type: Cache,
    name: "cache_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Entry {
    name: CString,
    blocks: Vec<[u8; 32]>,
}

#[pin_data]
struct Shared {
    #[pin]
    entries: Mutex<Vec<Arc<Entry>>>,
}

fn grow(blocks: &mut Vec<[u8; 32]>, by: usize) -> Result<(), TryReserveError> {
    blocks.try_reserve(by)?;
    for _ in 0..by {
        blocks.try_push([0; 32])?;
    }
    Ok(())
}

impl Entry {
    fn new(id: u32) -> Result<Arc<Self>> {
        let mut blocks = Vec::new();
        grow(&mut blocks, 2)?;
        let mut entry = UniqueArc::try_new(Entry {
            name: CString::try_from_fmt(fmt!("entry-{}", id))?,
            blocks,
        })?;
        entry.blocks[0][0] = id as u8;
        Ok(entry.into())
    }

    fn len(this: ArcBorrow<'_, Entry>) -> usize {
        this.blocks.len() + this.name.len()
    }
}

struct Cache {
    shared: Pin<Box<Shared>>,
}

impl kernel::Module for Cache {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let shared = Box::pin_init(pin_init!(Shared {
            entries <- new_mutex!(Vec::new()),
        }))?;
        let slot = UniqueArc::<Entry>::try_new_uninit()?;
        let first = slot.write(Entry { name: CString::try_from_fmt(fmt!("first"))?, blocks: Vec::new() });
        {
            let mut entries = shared.entries.lock();
            entries.try_push(first.into())?;
            entries.try_push(Entry::new(1)?)?;
        }
        Ok(Cache { shared })
    }
}

impl Drop for Cache {
    fn drop(&mut self) {
        for entry in self.shared.entries.lock().iter() {
            pr_info!("{}\n", Entry::len(entry.as_arc_borrow()));
        }
    }
}
