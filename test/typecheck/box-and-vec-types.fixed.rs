// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! `Box<T>` and `Vec<T>` in types: a field, a parameter, a result, an alias.

use kernel::prelude::*;

pub struct Table {
    rows: KVec<KBox<[u8; 16]>>,
}

type Rows = KVec<u32>;

pub fn first(table: &Table) -> Option<&KBox<[u8; 16]>> {
    table.rows.first()
}

pub fn rows(of: Pin<KBox<Table>>) -> Result<Rows> {
    let mut rows = KVec::new();
    rows.push(of.rows.len() as u32, GFP_KERNEL)?;
    Ok(rows)
}
