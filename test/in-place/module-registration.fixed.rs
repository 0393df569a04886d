// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3
// compiled before: 7.3

//! A module that boxes its registration.

use kernel::{
    fs::File,
    miscdevice::{MiscDevice, MiscDeviceOptions, MiscDeviceRegistration},
    prelude::*,
    InPlaceModule,
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

#[pin_data(PinnedDrop)]
struct Hello {
    /// The device that greets.
    #[pin]
    device: MiscDeviceRegistration<Greeter>,
    greeting: KVec<u8>,
}

impl InPlaceModule for Hello {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        pin_init::pin_init_scope(move || {
            let options = MiscDeviceOptions { name: c"hello" };
            let mut greeting = KVec::with_capacity(8, GFP_KERNEL)?;
            greeting.extend_from_slice(b"hello", GFP_KERNEL)?;

            Ok(try_pin_init!(Self {
                device <- MiscDeviceRegistration::register(options),
                greeting,
            }))
        })
    }
}

#[pinned_drop]
impl PinnedDrop for Hello {
    fn drop(self: Pin<&mut Self>) {
        let this = self.project();
        this.greeting.clear();
    }
}
