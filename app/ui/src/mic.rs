//! The microphone of the studio while a screen needs it: how loud one speaks, and whether there is one at all.

use crate::Door;
use app_domain::sound::Level;
use dioxus::core::spawn_forever;
use dioxus::prelude::*;

/// The open microphone, for the screens. It outlives each of them: opening may wait for somebody to allow it.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Mic {
    bars: Signal<u8>,
    missing: Signal<bool>,
    recording: Signal<bool>,
}

impl Mic {
    pub(crate) fn new() -> Self {
        Self { bars: Signal::new(0), missing: Signal::new(false), recording: Signal::new(false) }
    }

    /// Bars of the meter that are lit.
    pub(crate) fn bars(self) -> u8 {
        (self.bars)()
    }

    /// What they mean.
    pub(crate) fn level(self) -> Level {
        Level::of_bars(self.bars())
    }

    /// There is none, or it was refused.
    pub(crate) fn is_missing(self) -> bool {
        (self.missing)()
    }

    /// A take is under way.
    pub(crate) fn is_recording(self) -> bool {
        (self.recording)()
    }

    /// A take begins.
    pub(crate) fn begin(mut self, door: Door) {
        door.desk().mic_begin();
        self.recording.set(true);
    }

    /// The take is over; what becomes of it is the desk's.
    pub(crate) fn end(mut self) {
        self.recording.set(false);
    }

    fn open(mut self, door: Door) {
        spawn_forever(async move {
            let desk = door.desk();
            self.missing.set(desk.mic_open().await.is_err());
            while let Some(peak) = desk.mic_level().await {
                self.bars.set(Level::bars(peak));
            }
        });
    }

    fn close(mut self, door: Door) {
        door.desk().mic_close();
        self.recording.set(false);
        self.bars.set(0);
    }
}

/// The microphone, open as long as the screen that calls this is shown.
pub(crate) fn use_mic(door: Door) -> Mic {
    let mic = use_context::<Mic>();
    use_hook(|| mic.open(door));
    use_drop(move || mic.close(door));
    mic
}
