// SPDX-License-Identifier: GPL-2.0

//! Faults in RCU read-side critical sections, and in the guards that open one.

use kernel::prelude::*;
use kernel::revocable::Revocable;
use kernel::sync::{rcu, Mutex, SpinLock};

module! {
    type: Faults,
    name: "faults_rcu",
    authors: ["kalloc-lint"],
    description: "Faults in RCU read-side critical sections",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

fn a_section(id: u32) -> Result<KBox<u32>> {
    let _guard = rcu::read_lock();
    let boxed = KBox::new(id, GFP_KERNEL)?;
    Ok(boxed)
}

fn a_section_by_its_type(id: u32) -> Result<KBox<u32>> {
    let _guard = rcu::Guard::new();
    KBox::new(id, GFP_KERNEL).map_err(|_| ENOMEM)
}

fn access(data: &Revocable<u32>) -> Result<KBox<u32>> {
    let guard = data.try_access().ok_or(ENXIO)?;
    let seen = *guard;
    let boxed = KBox::new(seen, GFP_KERNEL)?;
    Ok(boxed)
}

fn access_else(data: &Revocable<u32>) -> Result<KBox<u32>> {
    let Some(guard) = data.try_access() else {
        return Err(ENXIO);
    };
    Ok(KBox::new(*guard, GFP_KERNEL)?)
}

fn access_if(data: &Revocable<u32>) -> Result<Option<KBox<u32>>> {
    if let Some(guard) = data.try_access() {
        let boxed = KBox::new(*guard, GFP_KERNEL)?;
        return Ok(Some(boxed));
    }
    Ok(None)
}

fn access_closure(data: &Revocable<u32>) -> Result<KBox<u32>> {
    data.try_access_with(|seen| KBox::new(*seen, GFP_KERNEL))
        .ok_or(ENXIO)?
        .map_err(|_| ENOMEM)
}

fn access_with_guard(data: &Revocable<u32>) -> Result<KBox<u32>> {
    let guard = rcu::read_lock();
    let seen = data.try_access_with_guard(&guard).ok_or(ENXIO)?;
    let first = KBox::new(*seen, GFP_KERNEL)?;
    let second = KBox::new(*first, GFP_KERNEL)?;
    Ok(second)
}

fn section_around_a_lock(count: &SpinLock<u32>, slow: &Mutex<u32>) -> Result<KBox<u32>> {
    let section = rcu::read_lock();
    let mut count = count.lock();
    let boxed = KBox::new(5, GFP_KERNEL)?;
    *count += *boxed;
    drop(count);
    drop(section);
    *slow.lock() += 1;
    Ok(boxed)
}

fn strings() -> Result<kernel::str::CString> {
    let _guard = rcu::read_lock();
    let name = kernel::str::CString::try_from_fmt(kernel::prelude::fmt!("{}", 3))?;
    Ok(name)
}
