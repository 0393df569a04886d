// SPDX-License-Identifier: GPL-2.0
// from: 6.8
// judged: 7.3
//! A network PHY driver that remembers what it saw, as in 2023.

use kernel::c_str;
use kernel::net::phy::{self, DeviceId, Driver};
use kernel::prelude::*;
use kernel::uapi;

kernel::module_phy_driver! {
    drivers: [PhyA],
    device_table: [
        DeviceId::new_with_driver::<PhyA>(),
    ],
    name: "phy_2023",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

const BMCR_SPEED100: u16 = uapi::BMCR_SPEED100 as u16;

struct Seen {
    regs: Vec<u16>,
}

impl Seen {
    fn new(capacity: usize) -> Result<Box<Self>> {
        let mut regs = Vec::new();
        regs.try_reserve(capacity)?;
        Ok(Box::try_new(Seen { regs })?)
    }

    fn note(&mut self, reg: u16) -> Result {
        self.regs.try_push(reg)?;
        Ok(())
    }
}

struct PhyA;

#[vtable]
impl Driver for PhyA {
    const FLAGS: u32 = phy::flags::IS_INTERNAL;
    const NAME: &'static CStr = c_str!("A PHY");
    const PHY_DEVICE_ID: DeviceId = DeviceId::new_with_exact_mask(0x003b1841);

    fn read_status(dev: &mut phy::Device) -> Result<u16> {
        dev.genphy_update_link()?;
        if !dev.is_link_up() {
            return Ok(0);
        }
        let mut seen = Seen::new(4)?;
        seen.note(BMCR_SPEED100)?;
        if dev.is_autoneg_enabled() {
            dev.set_speed(uapi::SPEED_100);
        } else {
            dev.set_speed(uapi::SPEED_10);
        }
        dev.genphy_read_lpa()?;
        Ok(seen.regs.len() as u16)
    }
}
