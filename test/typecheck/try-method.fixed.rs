// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Old names of methods.

use kernel::prelude::*;

pub struct Samples {
    raw: KVec<u16>,
}

impl Samples {
    pub fn add(&mut self, sample: u16) -> Result {
        self.raw.reserve(1, GFP_KERNEL)?;
        self.raw.push(sample, GFP_KERNEL)?;
        Ok(())
    }

    pub fn add_all(&mut self, samples: &[u16]) -> Result {
        self.raw.extend_from_slice(samples, GFP_KERNEL)?;
        Ok(())
    }
}
