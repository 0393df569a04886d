// SPDX-License-Identifier: GPL-2.0

//! Faults under a spinlock: each has fixes, and what each fix makes of this module compiles.

use kernel::prelude::*;
use kernel::sync::{Arc, Mutex, SpinLock};

module! {
    type: Faults,
    name: "faults_spinlock",
    authors: ["kalloc-lint"],
    description: "Faults under a spinlock",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

struct Entry {
    id: u64,
}

#[pin_data]
struct State {
    #[pin]
    entries: SpinLock<KVec<KBox<Entry>>>,
    #[pin]
    count: SpinLock<u64>,
    #[pin]
    slow: Mutex<u64>,
}

fn a_let(state: &State, id: u64) -> Result {
    let mut entries = state.entries.lock();
    let entry = KBox::new(Entry { id }, GFP_KERNEL)?;
    entries.push_within_capacity(entry).map_err(|_| ENOSPC)?;
    Ok(())
}

fn an_argument(state: &State, id: u64) -> Result {
    let mut entries = state.entries.lock();
    entries
        .push_within_capacity(KBox::new(Entry { id }, GFP_KERNEL)?)
        .map_err(|_| ENOSPC)?;
    Ok(())
}

fn an_assignment(state: &State) -> Result {
    let mut entries = state.entries.lock();
    *entries = KVec::with_capacity(16, GFP_KERNEL)?;
    Ok(())
}

fn thrown_away(state: &State) {
    let count = state.count.lock();
    let _ = KBox::new(*count, GFP_KERNEL);
    let _ = KBox::new(0u32, GFP_KERNEL);
}

fn two_locks(state: &State, id: u64) -> Result<Arc<Entry>> {
    let entries = state.entries.lock();
    let mut count = state.count.lock();
    let entry = Arc::new(Entry { id }, GFP_KERNEL)?;
    *count += entries.len() as u64;
    Ok(entry)
}

fn used_in_between(state: &State, entry: Entry) -> Result {
    let mut entries = state.entries.lock();
    pr_info!("{}\n", entry.id);
    let entry = KBox::new(entry, GFP_KERNEL)?;
    entries.push_within_capacity(entry).map_err(|_| ENOSPC)?;
    Ok(())
}

fn over_by_then(state: &State) -> Result<KBox<u64>> {
    let count = state.count.lock();
    let seen = *count;
    let boxed = KBox::new(seen, GFP_KERNEL)?;
    Ok(boxed)
}

fn over_by_then_and_dropped(state: &State) -> Result<KBox<u64>> {
    let count = state.count.lock();
    let seen = *count;
    let boxed = KBox::new(seen, GFP_KERNEL)?;
    drop(count);
    Ok(boxed)
}

fn a_tail(state: &State) -> Result<KBox<u64>> {
    let mut count = state.count.lock();
    *count += 1;
    Ok(KBox::new(7, GFP_KERNEL)?)
}

#[rustfmt::skip]
fn on_one_line(state: &State) -> Result { let mut count = state.count.lock(); let boxed = KBox::new(1u64, GFP_KERNEL)?; *count = *boxed; Ok(()) }

#[rustfmt::skip]
fn on_one_line_and_over(state: &State) -> Result<KBox<u64>> { let count = state.count.lock(); let seen = *count; Ok(KBox::new(seen, GFP_KERNEL)?) }

fn in_a_block(state: &State, ids: &[u64]) -> Result {
    for id in ids {
        if *id > 0 {
            let mut entries = state.entries.lock();
            let entry = KBox::new(Entry { id: *id }, GFP_KERNEL)?;
            entries.push_within_capacity(entry).map_err(|_| ENOSPC)?;
        }
    }
    Ok(())
}

fn in_a_closure(state: &State) -> Result<KBox<u64>> {
    let make = |id: u64| -> Result<KBox<u64>> {
        let mut count = state.count.lock();
        let boxed = KBox::new(id, GFP_KERNEL)?;
        *count += 1;
        Ok(boxed)
    };
    make(3)
}

fn make_entry(id: u64) -> Result<KBox<Entry>> {
    Ok(KBox::new(Entry { id }, GFP_KERNEL)?)
}

fn one_call_deep(state: &State, id: u64) -> Result {
    let mut entries = state.entries.lock();
    let entry = make_entry(id)?;
    entries.push_within_capacity(entry).map_err(|_| ENOSPC)?;
    Ok(())
}

fn blank_entry() -> Result<KBox<Entry>> {
    Ok(KBox::new(Entry { id: 0 }, GFP_KERNEL)?)
}

fn one_call_deep_for_some(state: &State, room: &mut KVec<KBox<Entry>>) -> Result {
    room.push(blank_entry()?, GFP_KERNEL)?;
    let mut entries = state.entries.lock();
    let at = entries.len();
    let mut entry = blank_entry()?;
    entry.id = at as u64;
    entries.push_within_capacity(entry).map_err(|_| ENOSPC)?;
    Ok(())
}

fn a_mutex_inside(state: &State) {
    let count = state.count.lock();
    let seen = *count;
    let mut slow = state.slow.lock();
    *slow += seen;
}

trait Shape: Send {
    fn area(&self) -> u64;
}

impl Shape for Entry {
    fn area(&self) -> u64 {
        self.id
    }
}

fn unsized_box(state: &State, shapes: &SpinLock<Option<KBox<dyn Shape>>>) -> Result {
    let mut shapes = shapes.lock();
    *shapes = Some(KBox::new(Entry { id: 1 }, GFP_KERNEL)?);
    drop(shapes);
    let count = state.count.lock();
    let shape: KBox<dyn Shape> = KBox::new(Entry { id: 2 }, GFP_KERNEL)?;
    pr_info!("{} {}\n", *count, shape.area());
    Ok(())
}

struct Node {
    owner: Arc<Owner>,
}

#[pin_data]
struct Owner {
    #[pin]
    alive: SpinLock<bool>,
}

fn borrowed_through_it(nodes: &SpinLock<KVec<Node>>) -> Result<bool> {
    let nodes = nodes.lock();
    let node = nodes.first().ok_or(ENOENT)?;
    let owner = &node.owner;
    let boxed = KBox::new(1u64, GFP_KERNEL)?;
    let alive = *owner.alive.lock();
    Ok(alive && *boxed == 1)
}
