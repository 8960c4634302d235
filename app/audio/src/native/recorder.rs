//! The learner's own voice on a machine with a microphone. It stays in memory, but for what somebody wants kept.

use super::decode::decode;
use super::loud::Loud;
use super::microphone::Microphone;
use app_domain::ports::{Recorder, Recording, SoundError};
use app_domain::sound::{Pcm, wav};
use async_trait::async_trait;
use content_pack::shape;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// Samples a second of what is kept: enough of a voice, a third of the bytes.
const KEPT_RATE: u32 = 16_000;

/// Records with the microphone of this machine; without one, says so.
pub struct NativeRecorder {
    microphone: Microphone,
    loud: Loud,
    takes: RefCell<BTreeMap<u32, Pcm>>,
    next: Cell<u32>,
}

impl Default for NativeRecorder {
    fn default() -> Self {
        Self {
            microphone: Microphone::default(),
            loud: Loud::open(),
            takes: RefCell::default(),
            next: Cell::new(0),
        }
    }
}

impl NativeRecorder {
    fn take(&self, id: u32) -> Result<Pcm, SoundError> {
        self.takes.borrow().get(&id).cloned().ok_or(SoundError::Missing)
    }
}

#[async_trait(?Send)]
impl Recorder for NativeRecorder {
    async fn start(&self) -> Result<(), SoundError> {
        self.microphone.listen()?;
        self.microphone.begin();
        Ok(())
    }

    async fn stop(&self) -> Result<Recording, SoundError> {
        let take = self.microphone.finish();
        self.microphone.close();
        let take = take.ok_or(SoundError::Missing)?;
        let id = self.next.get().wrapping_add(1);
        self.next.set(id);
        let recording = Recording { id, ms: take.ms(), shape: shape(&take.samples) };
        self.takes.borrow_mut().insert(id, take);
        Ok(recording)
    }

    async fn replay(&self, id: u32) -> Result<(), SoundError> {
        let take = self.take(id)?;
        self.loud.play(take.samples, take.rate, 1.0).await
    }

    fn forget(&self) {
        self.takes.borrow_mut().clear();
    }

    async fn bytes(&self, id: u32) -> Result<Vec<u8>, SoundError> {
        Ok(wav::write(&self.take(id)?.at_rate(KEPT_RATE)))
    }

    async fn play_kept(&self, bytes: &[u8]) -> Result<(), SoundError> {
        let (samples, hertz) = decode(bytes.to_vec())?;
        self.loud.play(samples, hertz, 1.0).await
    }

    fn hush(&self) {
        self.loud.stop();
    }

    async fn listen(&self) -> Result<(), SoundError> {
        self.microphone.listen()
    }

    async fn level(&self) -> Option<f32> {
        self.microphone.level().await
    }

    fn begin(&self) {
        self.microphone.begin();
    }

    async fn finish(&self) -> Result<Pcm, SoundError> {
        self.microphone.finish().ok_or(SoundError::Missing)
    }

    fn close(&self) {
        self.microphone.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    fn now<T>(future: impl Future<Output = T>) -> T {
        match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(done) => done,
            Poll::Pending => panic!("it waits for sound"),
        }
    }

    #[test]
    fn a_machine_without_a_microphone_says_so_and_goes_on() {
        let recorder = NativeRecorder::default();
        if now(recorder.listen()).is_ok() {
            // This machine has one: nothing was begun, so there is nothing to keep.
            assert!(now(recorder.finish()).is_err());
            recorder.close();
        }
        assert_eq!(now(recorder.level()), None, "closed");
        assert!(now(recorder.finish()).is_err() && now(recorder.stop()).is_err());
        assert_eq!(now(recorder.replay(1)), Err(SoundError::Missing));
        assert_eq!(now(recorder.bytes(1)), Err(SoundError::Missing));
    }

    #[test]
    fn what_is_kept_of_a_take_is_a_wav_of_the_same_voice() {
        let recorder = NativeRecorder::default();
        let samples = (0..48_000).map(|n| 0.4 * (n as f32 * 0.05).sin()).collect();
        recorder.takes.borrow_mut().insert(3, Pcm { rate: 48_000, samples });
        let kept = wav::read(&now(recorder.bytes(3)).unwrap()).unwrap();
        assert_eq!((kept.rate, kept.ms()), (KEPT_RATE, 1_000));
        assert!((kept.peak() - 0.4).abs() < 0.02);
        recorder.forget();
        assert_eq!(now(recorder.bytes(3)), Err(SoundError::Missing));
    }
}
