// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! Functions whose flags stand between two other arguments.

use kernel::{
    device::{
        Bound,
        Device, //
    },
    dma::{
        Attrs,
        Coherent, //
    },
    prelude::*, //
};

pub fn ring(dev: &Device<Bound>) -> Result<Coherent<u64>> {
    Coherent::init(dev, pin_init::init_zeroed::<u64>())
}

pub fn cell(dev: &Device<Bound>, attrs: Attrs) -> Result<Coherent<u64>> {
    Coherent::<u64>::zeroed_with_attrs(dev, attrs)
}
