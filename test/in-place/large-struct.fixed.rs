// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A struct of large arrays.

use kernel::prelude::*;

/// A table of rows.
pub struct Table {
    rows: [u32; 512],
    /// How many are used.
    used: usize,
    marks: [u8; 300],
}

pub fn table(used: usize) -> Result<KBox<Table>> {
    Ok(KBox::init(
        init!(Table {
            rows <- pin_init::init_zeroed(),
            used, // so many
            // No marks.
            marks <- pin_init::init_array_from_fn(|_| 1),
        }),
        GFP_KERNEL,
    )?)
}
