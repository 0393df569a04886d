// SPDX-License-Identifier: GPL-2.0
// from: 6.8
// judged: 7.3
//! A block driver as it was posted early in 2024.

use kernel::prelude::*;
use kernel::block::mq::{self, Operations, TagSet};
use kernel::fmt;
use kernel::str::CString;
use kernel::sync::Arc;
use kernel::types::ARef;

module! {
    type: BlockSample,
    name: "block_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct Null;

struct BlockSample {
    tags: Arc<TagSet<Null>>,
    names: Vec<CString>,
}

#[vtable]
impl Operations for Null {
    fn queue_rq(rq: ARef<mq::Request<Self>>, _is_last: bool) -> Result {
        mq::Request::end_ok(rq).map_err(|_| EIO)?;
        Ok(())
    }

    fn commit_rqs() {}
}

impl kernel::Module for BlockSample {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let tags = Arc::pin_init(TagSet::new(1, 64, 1))?;
        let mut names = Vec::new();
        names.try_push(CString::try_from_fmt(fmt!("null{}", 0))?)?;
        Ok(BlockSample { tags, names })
    }
}
