// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3

//! A `probe` that boxes the driver's data.

use kernel::{device::Core, new_mutex, platform, prelude::*, sync::Mutex};

#[pin_data]
struct Meter {
    #[pin]
    value: Mutex<u32>,
    name: KVec<u8>,
}

impl platform::Driver for Meter {
    type IdInfo = ();
    type Data<'bound> = Self;

    fn probe<'bound>(
        pdev: &'bound platform::Device<Core<'_>>,
        _info: Option<&'bound Self::IdInfo>,
    ) -> Result<Pin<KBox<Self>>> {
        // A short name.
        let mut name = KVec::with_capacity(4, GFP_KERNEL)?;
        name.push(b'm', GFP_KERNEL)?;
        dev_info!(pdev, "one more meter\n");

        KBox::try_pin_init(
            try_pin_init!(Meter {
                value <- new_mutex!(0), // nothing yet
                name,
            }),
            GFP_KERNEL,
        )
    }
}

kernel::module_platform_driver! {
    type: Meter,
    name: "meter",
    authors: ["the kalloc-lint authors"],
    description: "Measures",
    license: "Dual MIT/GPL",
}
