// SPDX-License-Identifier: GPL-2.0
// from: 6.1
// by-hand: the files of the branch are not there any more
//! A misc device as it was in 2022, which no rewrite can save.

use kernel::prelude::*;
use kernel::{
    file::{self, File},
    fmt,
    io_buffer::{IoBufferReader, IoBufferWriter},
    miscdev,
    sync::{Ref, RefBorrow},
};

module! {
    type: Misc,
    name: "misc_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct State {
    bytes: Vec<u8>,
}

struct Token;

#[vtable]
impl file::Operations for Token {
    type Data = Ref<State>;
    type OpenData = Ref<State>;

    fn open(state: &Ref<State>, _file: &File) -> Result<Self::Data> {
        Ok(state.clone())
    }

    fn read(
        state: RefBorrow<'_, State>,
        _file: &File,
        data: &mut impl IoBufferWriter,
        offset: u64,
    ) -> Result<usize> {
        if offset == 0 {
            data.write_slice(&state.bytes)?;
            return Ok(state.bytes.len());
        }
        Ok(0)
    }
}

struct Misc {
    _dev: Pin<Box<miscdev::Registration<Token>>>,
}

impl kernel::Module for Misc {
    fn init(name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let mut bytes = Vec::new();
        bytes.try_push(1)?;
        let state = Ref::try_new(State { bytes })?;
        Ok(Misc {
            _dev: miscdev::Registration::new_pinned(fmt!("{name}"), state)?,
        })
    }
}
