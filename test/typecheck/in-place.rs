// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! The constructors that take an initialiser.

use kernel::prelude::*;
use kernel::sync::{Arc, UniqueArc};

pub struct Block {
    bytes: [u8; 512],
}

impl Block {
    fn new() -> impl Init<Self> {
        init!(Self { bytes: [0; 512] })
    }
}

pub fn all() -> Result<u8> {
    let a = KBox::init(Block::new())?;
    let b = KBox::pin_init(Block::new())?;
    let c = Arc::pin_init(Block::new())?;
    let d: Pin<UniqueArc<Block>> = UniqueArc::pin_init(Block::new())?;
    Ok(a.bytes[0] + b.bytes[0] + c.bytes[0] + d.bytes[0])
}
