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
        if queue.closed {
            return Err(EPIPE);
        }
        queue.deliver(sender)
    }
}

impl Queue {
    fn deliver(&mut self, sender: u64) -> Result {
        let letter = Letter::write(sender)?;
        self.letters.push_within_capacity(letter).map_err(|_| ENOSPC)?;
        Ok(())
    }
}

impl Letter {
    fn write(sender: u64) -> Result<KBox<Self>> {
        let letter = KBox::new(Self { sender, text: [0; 40] }, GFP_KERNEL)?;
        Ok(letter)
    }
}

struct Post {
    mailbox: Pin<KBox<Mailbox>>,
}

impl kernel::Module for Post {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mailbox = KBox::pin_init(Mailbox::new(), GFP_KERNEL)?;
        mailbox.post(1)?;
        Ok(Self { mailbox })
    }
}
