// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! Static locks, which the macro of that time initialised with the module.

use kernel::init_static_sync;
use kernel::prelude::*;
use kernel::sync::{Mutex, SpinLock};

module! {
    type: Statistics,
    name: b"statistics",
    author: b"An author",
    description: b"Counts how often it is asked",
    license: b"GPL",
}

init_static_sync! {
    /// How often it was asked.
    pub(crate) static ASKED: Mutex<u64> = 0;

    // The last four answers.
    static LAST: SpinLock<[u32; 4]> = [0; 4];
}

struct Statistics;

fn ask(answer: u32) -> u64 {
    let mut asked = ASKED.lock();
    *asked += 1;
    LAST.lock()[(*asked % 4) as usize] = answer;
    *asked
}

impl kernel::Module for Statistics {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        pr_info!("asked {} times\n", ask(1));
        Ok(Statistics)
    }
}
