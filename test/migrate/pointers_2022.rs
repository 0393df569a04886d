// SPDX-License-Identifier: GPL-2.0
// from: 6.1
use kernel::c_types::c_void;
use kernel::prelude::*;
use kernel::PointerWrapper;

fn put<T: PointerWrapper>(it: T) -> *const c_void {
    it.into_pointer()
}

fn back<T: PointerWrapper>(ptr: *const c_void) -> T {
    // SAFETY: from `put`.
    unsafe { T::from_pointer(ptr) }
}

fn look(ptr: *const c_void) -> u32 {
    // SAFETY: from `put`.
    let it = unsafe { <Box<u32> as PointerWrapper>::borrow(ptr) };
    *it
}
