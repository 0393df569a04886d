// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Paths with generic arguments, a qualified self, an alias and a receiver in parentheses.

use kernel::alloc::KVec as Row;
use kernel::prelude::*;

type Table = KVec<Row<u32>>;

pub fn table() -> Result<Table> {
    let mut table = Table::with_capacity(2)?;
    let mut row = Row::<u32>::with_capacity(1)?;
    (row).push(7)?;
    table.push(row)?;
    table.push(<Row<u32>>::with_capacity(1)?)?;
    KVec::push(&mut table, Row::new())?;
    Ok(table)
}
