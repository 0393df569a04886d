// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A path call without flags: constructors of boxes and counted pointers.

use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

pub struct Slot {
    id: u32,
}

pub fn boxed(id: u32) -> Result<KBox<Slot>> {
    Ok(KBox::new(Slot { id }, GFP_KERNEL)?)
}

pub fn shared(id: u32) -> Result<Arc<Slot>> {
    let unique = UniqueArc::new(Slot { id: id + 1 }, GFP_KERNEL)?;
    let first: Arc<Slot> = unique.into();
    let second = kernel::sync::Arc::new(Slot { id: first.id }, GFP_KERNEL)?;
    Ok(second)
}
