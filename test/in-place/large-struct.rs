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
    Ok(KBox::new(
        Table {
            rows: [0; 512],
            used, // so many
            // No marks.
            marks: [1; 300],
        },
        GFP_KERNEL,
    )?)
}
