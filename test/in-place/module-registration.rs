// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A module that boxes its registration.

use kernel::{
    fs::File,
    miscdevice::{MiscDevice, MiscDeviceOptions, MiscDeviceRegistration},
    prelude::*,
    Module,
};

module! {
    type: Hello,
    name: "hello",
    authors: ["the kalloc-lint authors"],
    description: "Says hello",
    license: "Dual MIT/GPL",
}

struct Greeter;

#[vtable]
impl MiscDevice for Greeter {
    type Ptr = KBox<Self>;

    fn open(_file: &File, _misc: &MiscDeviceRegistration<Self>) -> Result<KBox<Self>> {
        Ok(KBox::new(Greeter, GFP_KERNEL)?)
    }
}

struct Hello {
    /// The device that greets.
    device: Pin<KBox<MiscDeviceRegistration<Greeter>>>,
    greeting: KVec<u8>,
}

impl Module for Hello {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let options = MiscDeviceOptions { name: c"hello" };
        let mut greeting = KVec::with_capacity(8, GFP_KERNEL)?;
        greeting.extend_from_slice(b"hello", GFP_KERNEL)?;

        Ok(Self {
            device: KBox::pin_init(MiscDeviceRegistration::register(options), GFP_KERNEL)?,
            greeting,
        })
    }
}

impl Drop for Hello {
    fn drop(&mut self) {
        self.greeting.clear();
    }
}
