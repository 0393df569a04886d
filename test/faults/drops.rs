// SPDX-License-Identifier: GPL-2.0

//! Values whose destructor may sleep, dropped under a lock.

use kernel::prelude::*;
use kernel::sync::{rcu, SpinLock};

module! {
    type: Faults,
    name: "faults_drops",
    authors: ["kalloc-lint"],
    description: "Values whose destructor may sleep, dropped under a lock",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

fn declared_after(count: &SpinLock<usize>) {
    let count = count.lock();
    let table = VVec::<u8>::new();
    pr_info!("{} {}\n", *count, table.len());
}

fn declared_after_with_a_tail(count: &SpinLock<usize>) -> Result {
    let count = count.lock();
    let table = VVec::<u8>::new();
    pr_info!("{} {}\n", *count, table.len());
    Ok(())
}

#[rustfmt::skip]
fn on_one_line(count: &SpinLock<usize>) -> Result { let mut count = count.lock(); let table = VVec::<u8>::new(); *count = table.len(); Ok(()) }

fn from_a_parameter(count: &SpinLock<usize>, table: VVec<u8>) -> usize {
    let mut count = count.lock();
    *count += 1;
    let table = table;
    *count += table.len();
    0
}

fn changed_in_between(count: &SpinLock<usize>, mut tables: KVec<VVec<u8>>) -> Result {
    let mut count = count.lock();
    tables.clear();
    let table = tables.pop().unwrap_or(VVec::new());
    *count = table.len();
    Ok(())
}

fn by_name(count: &SpinLock<usize>, table: VVec<u8>) {
    let mut count = count.lock();
    *count += table.len();
    drop(table);
    drop(count);
}

fn by_name_and_the_guard_later(count: &SpinLock<usize>, table: VVec<u8>) -> usize {
    let mut count = count.lock();
    drop(table);
    *count += 1;
    drop(count);
    1
}

fn in_a_section() {
    let _section = rcu::read_lock();
    let table = VVec::<u8>::new();
    pr_info!("{}\n", table.len());
}

fn in_a_block(count: &SpinLock<usize>) {
    if true {
        let count = count.lock();
        let table = VVec::<u8>::new();
        pr_info!("{} {}\n", *count, table.len());
    }
}

fn same_name(count: &SpinLock<usize>, table: &SpinLock<VVec<u8>>) {
    let count = count.lock();
    let seen = table.lock().len();
    let table = VVec::<u8>::new();
    pr_info!("{} {} {}\n", *count, seen, table.len());
}
