// SPDX-License-Identifier: MIT OR Apache-2.0
// kernels: 7.3 6.12

//! Functions that take flags, given by their paths.

use kernel::alloc::AllocError;
use kernel::prelude::*;
use kernel::sync::{Arc, SpinLock};

fn make(n: u32, flags: kernel::alloc::Flags) -> Result<KBox<u32>> {
    Ok(KBox::new(n, flags)?)
}

fn twice<F>(f: F) -> Result<KBox<u32>>
where
    F: Fn(u32) -> Result<KBox<u32>>,
{
    drop(f(1)?);
    f(2)
}

fn by_pointer(f: fn(u32) -> Result<KBox<u32>>) -> Result<KBox<u32>> {
    f(1)
}

pub(crate) fn plain(x: Option<u32>) -> Option<Result<KBox<u32>, AllocError>> {
    x.map(|it| KBox::new(it, GFP_KERNEL))
}

pub(crate) fn closure(x: Option<u32>) -> Option<Result<KBox<u32>, AllocError>> {
    x.map(|x| KBox::new(x, GFP_KERNEL))
}

pub(crate) fn own(x: Result<u32>) -> Result<KBox<u32>> {
    x.and_then(|it| make(it, GFP_KERNEL))
}

pub(crate) fn second(x: Option<u32>) -> Result<KBox<u32>> {
    x.map_or_else(|| Err(EINVAL), |it| make(it, GFP_KERNEL))
}

pub(crate) fn arc(x: Option<u32>) -> Result<Arc<u32>> {
    Ok(x.map(|it| Arc::<u32>::new(it, GFP_KERNEL)).ok_or(EINVAL)??)
}

pub(crate) fn iterated(all: KVec<u32>) -> Result {
    for it in all.into_iter().map(|it| KBox::new(it, GFP_KERNEL)) {
        drop(it?);
    }
    Ok(())
}

pub(crate) fn handed(flags: kernel::alloc::Flags, x: Option<u32>) -> Result {
    drop(x.map(|it| KBox::new(it, flags)).transpose()?);
    drop(twice(|it| make(it, flags))?);
    drop(by_pointer(|it| make(it, GFP_KERNEL))?);
    drop(make(1, flags)?);
    Ok(())
}

pub(crate) fn locked(x: Option<u32>, list: &SpinLock<u32>) -> Result<Option<KBox<u32>>> {
    let guard = list.lock();
    let made = x.map(|it| KBox::new(it, GFP_NOWAIT)).transpose()?;
    drop(guard);
    Ok(made)
}

pub(crate) fn lazy(
    all: KVec<u32>,
    flags: kernel::alloc::Flags,
) -> impl Iterator<Item = Result<KBox<u32>, AllocError>> {
    all.into_iter().map(move |it| KBox::new(it, flags))
}
