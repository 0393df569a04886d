// SPDX-License-Identifier: GPL-2.0

//! Flags by all the ways in which they are named: other flags need their import.

use kernel::alloc::{flags::GFP_KERNEL, KBox};
use kernel::error::{code::ENOMEM, Result};
use kernel::sync::SpinLock;
use kernel::prelude::{module, ThisModule};

module! {
    type: Faults,
    name: "faults_flags",
    authors: ["kalloc-lint"],
    description: "Flags by all the ways in which they are named",
    license: "GPL",
}

struct Faults;

impl kernel::Module for Faults {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        Ok(Faults)
    }
}

/// The outer module names one flag, and speaks of GFP_ATOMIC here alone.
fn in_the_root(count: &SpinLock<u32>) -> Result<KBox<u32>> {
    let mut count = count.lock();
    *count += 1;
    KBox::new(*count, GFP_KERNEL).map_err(|_| ENOMEM)
}

mod by_path {
    use super::*;

    pub(super) fn whole(count: &SpinLock<u32>) -> Result<KBox<u32>> {
        let mut count = count.lock();
        *count += 1;
        Ok(KBox::new(*count, kernel::alloc::flags::GFP_KERNEL)?)
    }
}

mod by_module {
    use kernel::alloc::{flags, KBox};
    use kernel::error::Result;
    use kernel::sync::SpinLock;

    pub(super) fn half(count: &SpinLock<u32>) -> Result<KBox<u32>> {
        let mut count = count.lock();
        *count += 1;
        Ok(KBox::new(*count, flags::GFP_KERNEL)?)
    }
}

mod one_by_one {
    use kernel::alloc::{
        flags::{__GFP_ZERO, GFP_KERNEL},
        KBox,
    };
    use kernel::error::Result;
    use kernel::sync::SpinLock;

    pub(super) fn two(count: &SpinLock<u32>) -> Result<KBox<u32>> {
        let mut count = count.lock();
        *count += 1;
        Ok(KBox::new(*count, GFP_KERNEL | __GFP_ZERO)?)
    }
}

mod from_above {
    use super::{KBox, Result, SpinLock, GFP_KERNEL};

    pub(super) fn three(count: &SpinLock<u32>) -> Result<KBox<u32>> {
        let mut count = count.lock();
        *count += 1;
        Ok(KBox::new(*count, GFP_KERNEL)?)
    }
}

mod all {
    use kernel::prelude::*;
    use kernel::sync::SpinLock;

    pub(super) fn four(count: &SpinLock<u32>) -> Result<KBox<u32>> {
        let mut count = count.lock();
        *count += 1;
        Ok(KBox::new(*count, GFP_KERNEL)?)
    }
}

fn all_of_them(count: &SpinLock<u32>) -> Result {
    in_the_root(count)?;
    by_path::whole(count)?;
    by_module::half(count)?;
    one_by_one::two(count)?;
    from_above::three(count)?;
    all::four(count)?;
    Ok(())
}
