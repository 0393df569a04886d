// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Vectors of vectors, behind an alias.

use kernel::prelude::*;

module! {
    type: Matrix,
    name: "matrix_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

type Row = Vec<u32>;

struct Matrix {
    rows: Vec<Row>,
}

impl Matrix {
    fn square(n: usize) -> Result<Self> {
        let mut rows: Vec<Row> = Vec::new();
        for y in 0..n {
            let mut row = Vec::new();
            for x in 0..n {
                row.try_push((x * y) as u32)?;
            }
            rows.try_push(row)?;
        }
        Ok(Matrix { rows })
    }

    fn sum(&self) -> u32 {
        self.rows.iter().flat_map(|it| it.iter()).sum()
    }
}

impl kernel::Module for Matrix {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let matrix = Matrix::square(4)?;
        pr_info!("{}\n", matrix.sum());
        Ok(matrix)
    }
}
