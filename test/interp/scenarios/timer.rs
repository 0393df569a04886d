//! A timer whose callback runs a scenario in a hard interrupt.
use kernel::{
    impl_has_hr_timer,
    prelude::*,
    sync::{Arc, ArcBorrow, SpinLock},
    time::{
        hrtimer::{HrTimer, HrTimerCallback, HrTimerCallbackContext, HrTimerRestart, RelativeMode},
        Monotonic,
    },
};

const LARGE: usize = 64 << 10;

#[pin_data]
struct Ticker {
    #[pin]
    timer: HrTimer<Self>,
    #[pin]
    kept: SpinLock<Option<VVec<u8>>>,
}

impl HrTimerCallback for Ticker {
    type Pointer<'a> = Arc<Self>;

    fn run(this: ArcBorrow<'_, Self>, _cx: HrTimerCallbackContext<'_, Self>) -> HrTimerRestart {
        /* code */
        HrTimerRestart::NoRestart
    }
}

impl_has_hr_timer! {
    impl HasHrTimer<Self> for Ticker {
        mode: RelativeMode<Monotonic>, field: self.timer
    }
}
