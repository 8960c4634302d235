//! The microphone of this machine, through cpal, which rodio stands on too.

use crate::tape::Tape;
use app_domain::ports::SoundError;
use app_domain::sound::Pcm;
use cpal::traits::{DeviceTrait, HostTrait, StreamTrait};
use cpal::{FromSample, Sample, SampleFormat, SizedSample, Stream, StreamConfig};
use futures_channel::oneshot;
use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

/// What the sound thread and the window share.
#[derive(Default)]
struct Shared {
    tape: Tape,
    waits: Option<oneshot::Sender<f32>>,
}

/// The microphone, open or not.
#[derive(Default)]
pub(super) struct Microphone {
    /// It listens as long as this is here.
    open: RefCell<Option<Stream>>,
    shared: Arc<Mutex<Shared>>,
}

impl Microphone {
    pub(super) fn listen(&self) -> Result<(), SoundError> {
        if self.open.borrow().is_some() {
            return Ok(());
        }
        let device = cpal::default_host().default_input_device();
        let device = device.ok_or_else(|| SoundError::Broken("no microphone".to_owned()))?;
        let offered = device.default_input_config().map_err(|e| broken(&e))?;
        let (format, config) = (offered.sample_format(), StreamConfig::from(offered));
        self.with(|shared| shared.tape = Tape::new(config.sample_rate.0));
        let stream = match format {
            SampleFormat::F32 => self.stream::<f32>(&device, &config),
            SampleFormat::I16 => self.stream::<i16>(&device, &config),
            SampleFormat::U16 => self.stream::<u16>(&device, &config),
            SampleFormat::I32 => self.stream::<i32>(&device, &config),
            other => Err(SoundError::Broken(format!("a microphone that gives {other}"))),
        }?;
        stream.play().map_err(|e| broken(&e))?;
        *self.open.borrow_mut() = Some(stream);
        Ok(())
    }

    fn stream<T: SizedSample>(
        &self,
        device: &cpal::Device,
        config: &StreamConfig,
    ) -> Result<Stream, SoundError>
    where
        f32: FromSample<T>,
    {
        let (shared, channels) = (Arc::clone(&self.shared), usize::from(config.channels.max(1)));
        let heard = move |samples: &[T], _: &cpal::InputCallbackInfo| {
            // One channel is enough of one voice.
            let mono: Vec<f32> =
                samples.iter().step_by(channels).map(|sample| f32::from_sample(*sample)).collect();
            let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
            let peak = shared.tape.push(&mono);
            if let Some(waits) = shared.waits.take() {
                // Who does not wait any more needs no answer.
                waits.send(peak).ok();
            }
        };
        // A microphone that is pulled out gives nothing more: the take ends where it is.
        let failed = |_: cpal::StreamError| ();
        device.build_input_stream(config, heard, failed, None).map_err(|e| broken(&e))
    }

    /// The next level; none once it is closed, or when somebody else asks.
    pub(super) async fn level(&self) -> Option<f32> {
        self.open.borrow().as_ref()?;
        let (tell, wait) = oneshot::channel();
        self.with(|shared| shared.waits = Some(tell));
        wait.await.ok()
    }

    pub(super) fn begin(&self) {
        self.with(|shared| shared.tape.begin());
    }

    pub(super) fn finish(&self) -> Option<Pcm> {
        self.with(|shared| shared.tape.finish())
    }

    pub(super) fn close(&self) {
        drop(self.open.borrow_mut().take());
        self.with(|shared| *shared = Shared::default());
    }

    fn with<T>(&self, work: impl FnOnce(&mut Shared) -> T) -> T {
        work(&mut self.shared.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn broken(error: &dyn std::fmt::Display) -> SoundError {
    SoundError::Broken(error.to_string())
}
