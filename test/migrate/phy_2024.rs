// SPDX-License-Identifier: GPL-2.0
// from: 6.8
// judged: 7.3
//! A network driver of 6.8: a PHY with a name and an id.

use kernel::c_str;
use kernel::net::phy::{self, DeviceId, Driver};
use kernel::prelude::*;

kernel::module_phy_driver! {
    drivers: [PhySample],
    device_table: [
        DeviceId::new_with_driver::<PhySample>()
    ],
    name: "phy_sample",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

struct PhySample;

fn history(dev: &phy::Device) -> Result<Vec<u32>> {
    let mut out = Vec::new();
    out.try_push(dev.phy_id())?;
    Ok(out)
}

#[vtable]
impl Driver for PhySample {
    const FLAGS: u32 = phy::flags::IS_INTERNAL;
    const NAME: &'static CStr = c_str!("PhySample");
    const PHY_DEVICE_ID: DeviceId = DeviceId::new_with_exact_mask(0x003b1841);

    fn soft_reset(dev: &mut phy::Device) -> Result {
        let all = history(dev)?;
        pr_info!("{}\n", all.len());
        dev.genphy_soft_reset()
    }
}
