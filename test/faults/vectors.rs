// SPDX-License-Identifier: GPL-2.0

//! Vectors that grow under a lock: room is to be made before.

use kernel::prelude::*;
use kernel::sync::SpinLock;

module! {
    type: Faults,
    name: "faults_vectors",
    authors: ["kalloc-lint"],
    description: "Vectors that grow under a lock",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

#[pin_data]
struct Log {
    seen: KVec<u64>,
    #[pin]
    last: SpinLock<u64>,
}

fn push_to_a_local(last: &SpinLock<u64>) -> Result<KVec<u64>> {
    let mut seen = KVec::new();
    let mut last = last.lock();
    seen.push(*last, GFP_KERNEL)?;
    *last += 1;
    Ok(seen)
}

fn push_to_a_parameter(last: &SpinLock<u64>, seen: &mut KVec<u64>) -> Result {
    let last = last.lock();
    seen.push(*last, GFP_KERNEL)?;
    Ok(())
}

fn push_to_a_field(last: &SpinLock<u64>, log: &mut Log) -> Result {
    let mut last = last.lock();
    log.seen.push(*last, GFP_KERNEL)?;
    *last += 1;
    Ok(())
}

fn in_a_loop(last: &SpinLock<u64>, seen: &mut KVec<u64>) -> Result {
    loop {
        let mut last = last.lock();
        if *last == 0 {
            return Ok(());
        }
        *last -= 1;
        seen.push(*last, GFP_KERNEL)?;
    }
}

fn behind_the_lock(seen: &SpinLock<KVec<u64>>, id: u64) -> Result {
    let mut seen = seen.lock();
    seen.push(id, GFP_KERNEL)?;
    Ok(())
}

fn others(last: &SpinLock<u64>, seen: &mut KVec<u64>) -> Result {
    let last = last.lock();
    let now = *last;
    seen.extend_from_slice(&[now], GFP_KERNEL)?;
    seen.reserve(8, GFP_KERNEL)?;
    Ok(())
}

fn whole(last: &SpinLock<u64>) -> Result<KVec<u64>> {
    let last = last.lock();
    let mut seen = KVec::with_capacity(4, GFP_KERNEL)?;
    seen.push_within_capacity(*last).map_err(|_| ENOSPC)?;
    Ok(seen)
}

fn of_a_macro(last: &SpinLock<u64>) -> Result<KVec<u64>> {
    let last = last.lock();
    let seen = kernel::kvec![1, 2, *last]?;
    Ok(seen)
}
