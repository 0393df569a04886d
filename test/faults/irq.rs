// SPDX-License-Identifier: GPL-2.0

//! Faults with interrupts off.

use kernel::interrupt::{local_interrupt_disable, LocalInterruptDisabled};
use kernel::prelude::*;
use kernel::sync::{SpinLock, SpinLockIrq};

module! {
    type: Faults,
    name: "faults_irq",
    authors: ["kalloc-lint"],
    description: "Faults with interrupts off",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

fn irq_lock(count: &SpinLockIrq<u32>) -> Result<KBox<u32>> {
    let mut count = count.lock();
    let boxed = KBox::new(3, GFP_KERNEL)?;
    *count += *boxed;
    Ok(boxed)
}

fn irq_lock_over(count: &SpinLockIrq<u32>) -> Result<KBox<u32>> {
    let count = count.lock();
    let seen = *count;
    Ok(KBox::new(seen, GFP_KERNEL)?)
}

fn interrupts_off() -> Result<KBox<u32>> {
    let _off = local_interrupt_disable();
    let boxed = KBox::new(3, GFP_KERNEL)?;
    Ok(boxed)
}

fn lock_with(count: &SpinLockIrq<u32>) -> Result<KBox<u32>> {
    let off = local_interrupt_disable();
    let mut count = count.lock_with(&off);
    let boxed = KBox::new(*count, GFP_KERNEL)?;
    *count += 1;
    Ok(boxed)
}

fn lock_with_over(count: &SpinLockIrq<u32>) -> Result<KBox<u32>> {
    let off = local_interrupt_disable();
    let count = count.lock_with(&off);
    let seen = *count;
    let boxed = KBox::new(seen, GFP_KERNEL)?;
    Ok(boxed)
}

fn callers_have_them_off(_off: &LocalInterruptDisabled) -> Result<KBox<u32>> {
    Ok(KBox::new(3, GFP_KERNEL)?)
}

fn callers_and_a_lock(_off: &LocalInterruptDisabled, count: &SpinLock<u32>) -> Result<KBox<u32>> {
    let mut count = count.lock();
    let boxed = KBox::new(3, GFP_KERNEL)?;
    *count += 1;
    Ok(boxed)
}
