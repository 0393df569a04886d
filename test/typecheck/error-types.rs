// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The errors of the old functions, by name.

use alloc::collections::TryReserveError;
use kernel::prelude::*;

pub fn add(list: &mut KVec<u32>, value: u32) -> Result<(), TryReserveError> {
    list.try_push(value)
}
