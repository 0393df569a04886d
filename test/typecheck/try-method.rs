// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Old names of methods.

use kernel::prelude::*;

pub struct Samples {
    raw: KVec<u16>,
}

impl Samples {
    pub fn add(&mut self, sample: u16) -> Result {
        self.raw.try_reserve(1)?;
        self.raw.try_push(sample)?;
        Ok(())
    }

    pub fn add_all(&mut self, samples: &[u16]) -> Result {
        self.raw.try_extend_from_slice(samples)?;
        Ok(())
    }
}
