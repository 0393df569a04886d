// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! `Box<T>` and `Vec<T>` in types: a field, a parameter, a result, an alias.

use kernel::prelude::*;

pub struct Table {
    rows: Vec<Box<[u8; 16]>>,
}

type Rows = Vec<u32>;

pub fn first(table: &Table) -> Option<&Box<[u8; 16]>> {
    table.rows.first()
}

pub fn rows(of: Pin<Box<Table>>) -> Result<Rows> {
    let mut rows = Vec::new();
    rows.try_push(of.rows.len() as u32)?;
    Ok(rows)
}
