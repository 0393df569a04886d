// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! A ring behind a raw spinlock.

use kernel::prelude::*;
use kernel::rawspinlock_init;
use kernel::sync::{Arc, RawSpinLock, UniqueArc};

struct Ring {
    slots: RawSpinLock<[u8; 16]>,
    used: u32,
}

impl Ring {
    fn try_new(used: u32) -> Result<Arc<Self>> {
        let mut ring = Pin::from(UniqueArc::try_new(Self {
            // SAFETY: `rawspinlock_init!` is called below.
            slots: unsafe { RawSpinLock::new([0; 16]) },
            used,
        })?);
        // SAFETY: `slots` is pinned when `ring` is.
        let slots = unsafe { ring.as_mut().map_unchecked_mut(|it| &mut it.slots) };
        rawspinlock_init!(slots, "Ring::slots");
        Ok(ring.into())
    }

    fn first(&self) -> u8 {
        self.slots.lock()[self.used as usize]
    }
}
