// SPDX-License-Identifier: GPL-2.0
// from: 6.6
//! Errors and conversions.

use core::alloc::AllocError;
use alloc::collections::TryReserveError;
use kernel::error::{code::*, from_result, to_result, Error, Result};
use kernel::prelude::*;

module! {
    type: Conv,
    name: "conv_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

enum Failure {
    Memory,
    Other(Error),
}

impl From<AllocError> for Failure {
    fn from(_: AllocError) -> Self {
        Failure::Memory
    }
}

impl From<TryReserveError> for Failure {
    fn from(_: TryReserveError) -> Self {
        Failure::Memory
    }
}

impl From<Failure> for Error {
    fn from(it: Failure) -> Self {
        match it {
            Failure::Memory => ENOMEM,
            Failure::Other(it) => it,
        }
    }
}

struct Conv {
    bytes: Box<[u8; 4]>,
}

fn parse(text: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut out = Vec::new();
    for byte in text {
        if *byte == 0 {
            return Err(Failure::Other(EINVAL));
        }
        out.try_push(*byte)?;
    }
    Ok(out)
}

extern "C" fn called(code: core::ffi::c_int) -> core::ffi::c_int {
    from_result(|| {
        to_result(code)?;
        Ok(0)
    })
}

impl kernel::Module for Conv {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let bytes = Box::try_new([1, 2, 3, 4]).map_err(|_: AllocError| ENOMEM)?;
        pr_info!("{} {}\n", parse(b"abc")?.len(), called(0));
        Ok(Conv { bytes })
    }
}
