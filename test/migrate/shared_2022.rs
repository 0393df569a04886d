// SPDX-License-Identifier: GPL-2.0
// from: 6.1
//! `Ref`, before it was called `Arc`.

use kernel::prelude::*;
use kernel::{
    mutex_init,
    sync::{Mutex, Ref, UniqueRef},
};

module! {
    type: Shared,
    name: "shared_2022",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct State {
    value: Mutex<u32>,
}

struct Shared {
    state: Ref<State>,
}

impl State {
    fn try_new(value: u32) -> Result<Ref<Self>> {
        let mut state = Pin::from(UniqueRef::try_new(State {
            // SAFETY: `mutex_init!` is called below.
            value: unsafe { Mutex::new(value) },
        })?);
        // SAFETY: `value` is pinned when `state` is.
        let pinned = unsafe { state.as_mut().map_unchecked_mut(|s| &mut s.value) };
        mutex_init!(pinned, "State::value");
        Ok(state.into())
    }
}

impl kernel::Module for Shared {
    fn init(_name: &'static CStr, _module: &'static ThisModule) -> Result<Self> {
        let state = State::try_new(3)?;
        let other: Ref<State> = state.clone();
        *other.value.lock() += 1;
        Ok(Shared { state })
    }
}
