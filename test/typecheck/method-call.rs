// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! A method call without flags, on a local, a parameter and a field.

use kernel::prelude::*;

pub struct Log {
    lines: KVec<u32>,
}

impl Log {
    pub fn append(&mut self, line: u32) -> Result {
        self.lines.reserve(8)?;
        self.lines.push(line)?;
        Ok(())
    }
}

pub fn copy(into: &mut VVec<u8>, from: &[u8]) -> Result {
    into.extend_from_slice(from)?;
    let mut sums = KVec::new();
    sums.push(from.len())?;
    into.push(sums[0] as u8)?;
    Ok(())
}
