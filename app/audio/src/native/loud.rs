//! Samples to the sound card, one sound at a time.

use app_domain::ports::SoundError;
use futures_channel::oneshot;
use rodio::buffer::SamplesBuffer;
use rodio::{OutputStream, OutputStreamBuilder, Sink};
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// The sound card, if there is one, and what it plays.
pub(super) struct Loud {
    out: Option<OutputStream>,
    now: RefCell<Option<Arc<Sink>>>,
    mute: Cell<bool>,
}

impl Loud {
    /// Opens the default sound card, if there is one.
    pub(super) fn open() -> Self {
        let out = OutputStreamBuilder::open_default_stream().ok();
        Self { out, now: RefCell::new(None), mute: Cell::new(false) }
    }

    /// Whether there is a sound card.
    pub(super) fn card(&self) -> Result<&OutputStream, SoundError> {
        self.out.as_ref().ok_or_else(|| SoundError::Broken("no sound card".to_owned()))
    }

    /// Plays to the end, or until it is stopped.
    pub(super) async fn play(
        &self,
        samples: Vec<f32>,
        hertz: u32,
        pace: f32,
    ) -> Result<(), SoundError> {
        self.stop();
        let sink = Arc::new(Sink::connect_new(self.card()?.mixer()));
        sink.set_speed(pace);
        sink.set_volume(volume(self.mute.get()));
        sink.append(SamplesBuffer::new(1, hertz, samples));
        *self.now.borrow_mut() = Some(Arc::clone(&sink));
        let (ended, wait) = oneshot::channel();
        // rodio can only wait by blocking: a thread of its own waits, so that the window never does.
        std::thread::spawn(move || {
            sink.sleep_until_end();
            ended.send(()).ok()
        });
        wait.await.ok();
        Ok(())
    }

    /// Silences what plays and what comes, or lets it be heard again; it goes on all the same.
    pub(super) fn mute(&self, on: bool) {
        self.mute.set(on);
        if let Some(sink) = self.now.borrow().as_ref() {
            sink.set_volume(volume(on));
        }
    }

    pub(super) fn stop(&self) {
        if let Some(sink) = self.now.borrow_mut().take() {
            sink.stop();
        }
    }
}

/// As a factor: nothing, or as recorded.
const fn volume(mute: bool) -> f32 {
    if mute { 0.0 } else { 1.0 }
}
