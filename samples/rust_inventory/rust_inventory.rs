// SPDX-License-Identifier: MIT OR Apache-2.0

//! An inventory of spare parts: a module as it was written before allocations took GFP flags.
//!
//! `npm start` lints it, and shows what it would be today.

use kernel::alloc::{box_ext::BoxExt, vec_ext::VecExt};
use kernel::{new_mutex, prelude::*, sync::{Arc, Mutex}};

module! {
    type: Inventory,
    name: "rust_inventory",
    authors: ["the kalloc-lint authors"],
    description: "Keeps count of spare parts",
    license: "Dual MIT/GPL",
}

/// One kind of part. What it is called lies in an allocation of its own.
struct Part {
    number: u32,
    count: usize,
    label: Box<[u8; 24]>,
}

impl Part {
    fn new(number: u32, count: usize) -> Result<Self> {
        let mut label = Box::try_new([b' '; 24])?;
        label[0] = b'#';
        Ok(Self {
            number,
            count,
            label,
        })
    }
}

/// The shelves: all parts, behind one lock.
///
/// # Examples
///
/// ```
/// # fn sketch() -> Result {
/// let mut numbers = KVec::new();
/// numbers.push(17)?;
/// let first = KBox::new(numbers[0])?;
/// # Ok(()) }
/// ```
#[pin_data]
struct Shelves {
    #[pin]
    parts: Mutex<Vec<Part>>,
    most: KBox<usize>,
}

impl Shelves {
    fn new(most: usize) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            parts <- new_mutex!(KVec::with_capacity(most)?),
            most: KBox::new(most)?,
        })
    }

    fn add(&self, number: u32, count: usize) -> Result {
        let part = Part::new(number, count)?;
        let mut parts = self.parts.lock();
        if parts.len() == *self.most {
            return Err(ENOSPC);
        }
        parts.try_push(part)?;
        Ok(())
    }

    /// The numbers of all parts of which fewer than `count` are left.
    fn scarce(&self, count: usize) -> Result<Vec<u32>> {
        let mut numbers = Vec::new();
        for part in self.parts.lock().iter().filter(|part| part.count < count) {
            numbers.try_reserve(1)?;
            numbers.push(
                part.number + u32::from(part.label[0]),
            )?;
        }
        Ok(numbers)
    }
}

struct Inventory {
    shelves: Arc<Shelves>,
}

impl kernel::Module for Inventory {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let shelves = Arc::pin_init(Shelves::new(16))?;
        shelves.add(1, 12)?;
        shelves.add(2, 3)?;
        pr_info!("{} kinds of parts are scarce\n", shelves.scarce(5)?.len());
        Ok(Self { shelves })
    }
}

impl Drop for Inventory {
    fn drop(&mut self) {
        pr_info!("{} kinds of parts left\n", self.shelves.parts.lock().len());
    }
}
