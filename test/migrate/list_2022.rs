// SPDX-License-Identifier: GPL-2.0
// from: 6.1
// by-hand: the linked list of the branch is not there any more
//! A linked list of the branch.

use kernel::linked_list::{GetLinks, Links, List};
use kernel::prelude::*;

module! {
    type: Lists,
    name: "list_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Item {
    value: u32,
    links: Links<Item>,
}

impl GetLinks for Item {
    type EntryType = Item;
    fn get_links(item: &Item) -> &Links<Item> {
        &item.links
    }
}

struct Lists;

impl kernel::Module for Lists {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let mut list = List::<Box<Item>>::new();
        list.push_back(Box::try_new(Item {
            value: 1,
            links: Links::new(),
        })?);
        if let Some(item) = list.pop_front() {
            pr_info!("{}\n", item.value);
        }
        Ok(Lists)
    }
}
