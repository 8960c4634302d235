//! The native player.

use super::decode_opus;
use app_domain::ports::{Player, SoundError};
use async_trait::async_trait;
use content_pack::{BlobHash, Clip};
use futures_channel::oneshot;
use rodio::buffer::SamplesBuffer;
use rodio::{OutputStream, OutputStreamBuilder, Sink};
use std::cell::{Cell, RefCell};

/// Reads the bytes of a clip; none while it is not on the machine.
pub type ReadClip = Box<dyn Fn(BlobHash) -> Option<Vec<u8>>>;

/// Plays through the sound card; without one, says so.
pub struct NativePlayer {
    read: ReadClip,
    out: Option<OutputStream>,
    now: RefCell<Option<std::sync::Arc<Sink>>>,
    mute: Cell<bool>,
}

impl NativePlayer {
    /// Opens the default sound card, if there is one.
    #[must_use]
    pub fn new(read: ReadClip) -> Self {
        let out = OutputStreamBuilder::open_default_stream().ok();
        Self { read, out, now: RefCell::new(None), mute: Cell::new(false) }
    }

    fn start(&self, clip: &Clip, rate: f32) -> Result<std::sync::Arc<Sink>, SoundError> {
        let out =
            self.out.as_ref().ok_or_else(|| SoundError::Broken("no sound card".to_owned()))?;
        let bytes = (self.read)(clip.ogg).ok_or(SoundError::Missing)?;
        let (samples, hertz) = decode_opus(bytes)?;
        let sink = std::sync::Arc::new(Sink::connect_new(out.mixer()));
        sink.set_speed(rate);
        sink.set_volume(volume(self.mute.get()));
        sink.append(SamplesBuffer::new(1, hertz, samples));
        Ok(sink)
    }
}

#[async_trait(?Send)]
impl Player for NativePlayer {
    async fn play(&self, clip: &Clip, rate: f32) -> Result<(), SoundError> {
        self.stop();
        let sink = self.start(clip, rate)?;
        *self.now.borrow_mut() = Some(sink.clone());
        let (ended, wait) = oneshot::channel();
        // rodio can only wait by blocking: a thread of its own waits, so that the window never does.
        std::thread::spawn(move || {
            sink.sleep_until_end();
            ended.send(()).ok()
        });
        wait.await.ok();
        Ok(())
    }

    fn mute(&self, on: bool) {
        self.mute.set(on);
        if let Some(sink) = self.now.borrow().as_ref() {
            sink.set_volume(volume(on));
        }
    }

    fn stop(&self) {
        if let Some(sink) = self.now.borrow_mut().take() {
            sink.stop();
        }
    }
}

/// As a factor: nothing, or as recorded.
const fn volume(mute: bool) -> f32 {
    if mute { 0.0 } else { 1.0 }
}
