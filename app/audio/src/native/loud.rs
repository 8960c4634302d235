//! Samples to the sound card, one sound at a time.

use app_domain::ports::SoundError;
use futures_channel::oneshot;
use rodio::buffer::SamplesBuffer;
use rodio::{OutputStream, OutputStreamBuilder, Sink};
use std::cell::RefCell;
use std::sync::Arc;

/// The sound card, if there is one, and what it plays.
pub(super) struct Loud {
    out: Option<OutputStream>,
    now: RefCell<Option<Arc<Sink>>>,
}

impl Loud {
    /// Opens the default sound card, if there is one.
    pub(super) fn open() -> Self {
        Self { out: OutputStreamBuilder::open_default_stream().ok(), now: RefCell::new(None) }
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

    pub(super) fn stop(&self) {
        if let Some(sink) = self.now.borrow_mut().take() {
            sink.stop();
        }
    }
}
