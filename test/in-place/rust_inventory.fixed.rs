// SPDX-License-Identifier: MIT OR Apache-2.0

//! An inventory of spare parts: a module as it was written before allocations took GFP flags.
//!
//! `npm start` lints it, and shows what it would be today.

use kernel::{new_mutex, prelude::*, sync::Mutex};

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
    label: KBox<[u8; 24]>,
}

impl Part {
    fn new(number: u32, count: usize) -> Result<Self> {
        let mut label = KBox::new([b' '; 24], GFP_KERNEL)?;
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
/// numbers.push(17, GFP_KERNEL)?;
/// let first = KBox::new(numbers[0], GFP_KERNEL)?;
/// # Ok(()) }
/// ```
#[pin_data]
struct Shelves {
    #[pin]
    parts: Mutex<KVec<Part>>,
    most: KBox<usize>,
}

impl Shelves {
    fn new(most: usize) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            parts <- new_mutex!(KVec::with_capacity(most, GFP_KERNEL)?),
            most: KBox::new(most, GFP_KERNEL)?,
        })
    }

    fn add(&self, number: u32, count: usize) -> Result {
        let part = Part::new(number, count)?;
        let mut parts = self.parts.lock();
        if parts.len() == *self.most {
            return Err(ENOSPC);
        }
        parts.push(part, GFP_KERNEL)?;
        Ok(())
    }

    /// The numbers of all parts of which fewer than `count` are left.
    fn scarce(&self, count: usize) -> Result<KVec<u32>> {
        let mut numbers = KVec::new();
        for part in self.parts.lock().iter().filter(|part| part.count < count) {
            numbers.reserve(1, GFP_KERNEL)?;
            numbers.push(
                part.number + u32::from(part.label[0]),
                GFP_KERNEL,
            )?;
        }
        Ok(numbers)
    }
}

#[pin_data(PinnedDrop)]
struct Inventory {
    #[pin]
    shelves: Shelves,
}

impl kernel::InPlaceModule for Inventory {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            shelves <- Shelves::new(16),
            _: {
                shelves.add(1, 12)?;
                shelves.add(2, 3)?;
                pr_info!("{} kinds of parts are scarce\n", shelves.scarce(5)?.len());
            },
        })
    }
}

#[pinned_drop]
impl PinnedDrop for Inventory {
    fn drop(self: Pin<&mut Self>) {
        pr_info!("{} kinds of parts left\n", self.shelves.parts.lock().len());
    }
}
