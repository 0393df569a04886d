// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 6.12
// compiled before: 6.12

//! A struct of large arrays, in the old macros.

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
