// SPDX-License-Identifier: MIT OR Apache-2.0

//! A mailbox: letters wait in a queue behind a spinlock. One of them is allocated at the wrong time.

use kernel::prelude::*;
use kernel::sync::{new_spinlock, SpinLock};

module! {
    type: Post,
    name: "mailbox",
    license: "Dual MIT/GPL",
}

struct Letter {
    sender: u64,
    text: [u8; 40],
}

struct Queue {
    letters: KVec<KBox<Letter>>,
    closed: bool,
}

#[pin_data]
struct Mailbox {
    #[pin]
    queue: SpinLock<Queue>,
}

impl Mailbox {
    fn new() -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            queue <- new_spinlock!(Queue { letters: KVec::with_capacity(64, GFP_KERNEL)?, closed: false }),
        })
    }

    /// Puts a letter into the queue, unless it is closed.
    fn post(&self, sender: u64) -> Result {
        let mut queue = self.queue.lock();
        let letter = Letter::stamped(sender)?;
        if queue.closed {
            return Err(EPIPE);
        }
        queue.letters.push_within_capacity(letter).map_err(|_| ENOSPC)?;
        Ok(())
    }
}

impl Letter {
    fn stamped(sender: u64) -> Result<KBox<Self>> {
        let mut letter = Self::blank()?;
        letter.sender = sender;
        Ok(letter)
    }

    fn blank() -> Result<KBox<Self>> {
        Ok(KBox::new(Self { sender: 0, text: [0; 40] }, GFP_KERNEL)?)
    }
}

#[pin_data]
struct Post {
    #[pin]
    mailbox: Mailbox,
}

impl kernel::InPlaceModule for Post {
    fn init(_module: &'static ThisModule) -> impl PinInit<Self, Error> {
        try_pin_init!(Self {
            mailbox <- Mailbox::new(),
            _: { mailbox.post(1)? },
        })
    }
}
