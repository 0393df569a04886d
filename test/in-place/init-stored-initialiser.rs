// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! An initialiser that is stored and never run.

use kernel::prelude::*;
use kernel::{
    new_mutex,
    sync::{Arc, Mutex},
};

pub fn counter() -> Result<Arc<Mutex<u32>>> {
    let counter = Arc::new(new_mutex!(0), GFP_KERNEL)?;
    Ok(counter)
}
