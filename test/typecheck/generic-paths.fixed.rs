// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Paths with generic arguments, a qualified self, an alias and a receiver in parentheses.

use kernel::alloc::KVec as Row;
use kernel::prelude::*;

type Table = KVec<Row<u32>>;

pub fn table() -> Result<Table> {
    let mut table = Table::with_capacity(2, GFP_KERNEL)?;
    let mut row = Row::<u32>::with_capacity(1, GFP_KERNEL)?;
    (row).push(7, GFP_KERNEL)?;
    table.push(row, GFP_KERNEL)?;
    table.push(<Row<u32>>::with_capacity(1, GFP_KERNEL)?, GFP_KERNEL)?;
    KVec::push(&mut table, Row::new(), GFP_KERNEL)?;
    Ok(table)
}
