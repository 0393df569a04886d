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
    Ok(KBox::init(
        init!(Table {
            rows <- kernel::init::zeroed(),
            used, // so many
            // No marks.
            marks <- kernel::init::init_array_from_fn::<_, 300, _, core::convert::Infallible>(|_| 1),
        }),
        GFP_KERNEL,
    )?)
}
