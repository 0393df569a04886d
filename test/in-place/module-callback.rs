// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! A callback that boxes what it should only describe.

use kernel::configfs::{self, configfs_attrs};
use kernel::prelude::*;
use kernel::{new_mutex, page::PAGE_SIZE, sync::Mutex};

module! {
    type: Furniture,
    name: "furniture",
    authors: ["the kalloc-lint authors"],
    description: "Makes drawers",
    license: "Dual MIT/GPL",
}

struct Furniture;

impl kernel::Module for Furniture {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Self)
    }
}

#[pin_data]
struct Drawers {}

#[pin_data]
struct Drawer {
    #[pin]
    content: Mutex<u32>,
}

impl Drawer {
    fn new() -> impl PinInit<Self, Error> {
        try_pin_init!(Self { content <- new_mutex!(0) })
    }
}

#[vtable]
impl configfs::AttributeOperations<0> for Drawer {
    type Data = Drawer;

    fn show(drawer: &Drawer, page: &mut [u8; PAGE_SIZE]) -> Result<usize> {
        page[0] = *drawer.content.lock() as u8;
        Ok(1)
    }
}

#[vtable]
impl configfs::GroupOperations for Drawers {
    type Child = Drawer;

    fn make_group(&self, name: &CStr) -> Result<Pin<KBox<configfs::Group<Drawer>>>> {
        let kind = configfs_attrs! {
            container: configfs::Group<Drawer>,
            data: Drawer,
            attributes: [
                content: 0,
            ],
        };

        // One more of them.
        Ok(KBox::pin_init(
            configfs::Group::new(name.try_into()?, kind, Drawer::new()),
            GFP_KERNEL, // may sleep
        )?)
    }
}
