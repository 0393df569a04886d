// SPDX-License-Identifier: GPL-2.0
// from: 6.6
use core::ffi::c_void;
use kernel::prelude::*;
use kernel::types::ForeignOwnable;

struct Slot<T: ForeignOwnable> {
    data: T,
}

fn put<T: ForeignOwnable>(it: Slot<T>) -> *const c_void {
    it.data.into_foreign()
}

fn back<T: ForeignOwnable>(ptr: *const c_void) -> T {
    // SAFETY: from `put`.
    unsafe { T::from_foreign(ptr) }
}

fn look(ptr: *const c_void) -> u32 {
    // SAFETY: from `put`.
    let it = unsafe { Box::<u32>::borrow(ptr) };
    *it
}
