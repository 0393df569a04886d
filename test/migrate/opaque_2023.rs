// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! A C object behind `Opaque`, and error codes by their old names.

use kernel::error::Error;
use kernel::prelude::*;
use kernel::types::Opaque;

struct Object {
    raw: Opaque<u32>,
    list: Vec<u8>,
}

impl Object {
    fn try_new(first: u32, room: usize) -> Result<Self> {
        let mut list = Vec::new();
        list.try_reserve_exact(room)?;
        Ok(Self {
            raw: Opaque::new(first),
            list,
        })
    }

    /// # Safety
    ///
    /// `this` must point at an object.
    unsafe fn raw(this: *const Self) -> *mut u32 {
        // SAFETY: By this function's own contract.
        Opaque::raw_get(unsafe { core::ptr::addr_of!((*this).raw) })
    }

    fn add(&mut self, byte: u8) -> Result<i32> {
        if self.list.len() == self.list.capacity() {
            return Err(Error::ENOSPC);
        }
        self.list.try_push(byte)?;
        // SAFETY: `self` is an object.
        let raw = unsafe { *Self::raw(self) };
        if raw > 3 {
            return Err(Error::from_kernel_errno(-22));
        }
        Ok(EIO.to_kernel_errno())
    }
}
