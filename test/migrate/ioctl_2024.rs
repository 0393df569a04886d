// SPDX-License-Identifier: GPL-2.0
// from: 6.14
// by-hand: files of misc devices are opened with their registration, which the module has to make use of
// judged: 7.3
//! A misc device with state, a lock and ioctls, as the first that had them in 2024.

use kernel::{
    c_str,
    ioctl::{_IOC_SIZE, _IOR, _IOW},
    miscdevice::{MiscDevice, MiscDeviceOptions, MiscDeviceRegistration},
    new_mutex,
    prelude::*,
    sync::Mutex,
    uaccess::{UserSlice, UserSliceReader, UserSliceWriter},
};

const GET: u32 = _IOR::<i32>('|' as u32, 0x81);
const SET: u32 = _IOW::<i32>('|' as u32, 0x82);

module! {
    type: Ioctl,
    name: "ioctl_2024",
    author: "the kalloc-lint authors",
    description: "A module to migrate",
    license: "GPL",
}

#[pin_data]
struct Ioctl {
    #[pin]
    _device: MiscDeviceRegistration<Device>,
}

impl kernel::InPlaceModule for Ioctl {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        let options = MiscDeviceOptions { name: c_str!("ioctl-2024") };
        try_pin_init!(Self {
            _device <- MiscDeviceRegistration::register(options),
        })
    }
}

struct Inner {
    value: i32,
    log: Vec<i32>,
}

#[pin_data(PinnedDrop)]
struct Device {
    #[pin]
    inner: Mutex<Inner>,
}

#[vtable]
impl MiscDevice for Device {
    type Ptr = Pin<Box<Self>>;

    fn open() -> Result<Pin<Box<Self>>> {
        Box::try_pin_init(
            try_pin_init!(Device {
                inner <- new_mutex!(Inner { value: 0, log: Vec::new() }),
            }),
            GFP_KERNEL,
        )
    }

    fn ioctl(me: Pin<&Device>, cmd: u32, arg: usize) -> Result<isize> {
        let size = _IOC_SIZE(cmd);
        match cmd {
            GET => me.get(UserSlice::new(arg, size).writer())?,
            SET => me.set(UserSlice::new(arg, size).reader())?,
            _ => return Err(ENOTTY),
        };
        Ok(0)
    }
}

#[pinned_drop]
impl PinnedDrop for Device {
    fn drop(self: Pin<&mut Self>) {
        pr_info!("{} values\n", self.inner.lock().log.len());
    }
}

impl Device {
    fn set(&self, mut reader: UserSliceReader) -> Result<isize> {
        let value = reader.read::<i32>()?;
        let mut inner = self.inner.lock();
        inner.log.push(value, GFP_KERNEL)?;
        inner.value = value;
        Ok(0)
    }

    fn get(&self, mut writer: UserSliceWriter) -> Result<isize> {
        let value = self.inner.lock().value;
        writer.write::<i32>(&value)?;
        Ok(0)
    }
}
