//! A noise bed under a voice: looped, at a gain reckoned from both sounds as they are.

use super::broken;
use app_domain::ports::SoundError;
use content_pack::bed_gain;
use js_sys::{ArrayBuffer, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, AudioBufferSourceNode, AudioContext, AudioScheduledSourceNode, Response,
};

/// The bed that runs, if one does. One context for all: a browser gives few, and one that was allowed stays allowed.
#[derive(Default)]
pub(super) struct BedPlayer {
    context: RefCell<Option<AudioContext>>,
    now: Rc<RefCell<Option<AudioBufferSourceNode>>>,
    turn: Cell<u32>,
}

/// A bed decoded, and how loud it is to be.
pub(super) struct Under {
    bed: AudioBuffer,
    gain: f32,
}

/// A bed that runs until it is dropped.
pub(super) struct Running(Rc<RefCell<Option<AudioBufferSourceNode>>>, AudioBufferSourceNode);

impl Drop for Running {
    fn drop(&mut self) {
        end(&self.1);
        if self.0.borrow().as_ref() == Some(&self.1) {
            *self.0.borrow_mut() = None;
        }
    }
}

impl BedPlayer {
    /// Which thing was asked for last.
    pub(super) fn turn(&self) -> u32 {
        self.turn.get()
    }

    /// Stops the bed.
    pub(super) fn stop(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        if let Some(now) = self.now.borrow_mut().take() {
            end(&now);
        }
    }

    /// Both sounds decoded and compared; none where this browser cannot: then the voice is heard alone.
    pub(super) async fn ready(&self, voice: &str, bed: &str, snr_db: i8) -> Option<Under> {
        let context = self.context()?;
        let voice = decoded(&context, voice).await.ok()?.get_channel_data(0).ok()?;
        let bed = decoded(&context, bed).await.ok()?;
        let noise = bed.get_channel_data(0).ok()?;
        #[expect(clippy::cast_possible_truncation, reason = "a gain of 0 to 1")]
        let gain = bed_gain(&voice, &noise, snr_db) as f32;
        Some(Under { bed, gain })
    }

    /// Starts the bed, looped.
    pub(super) fn start(&self, under: &Under) -> Result<Running, SoundError> {
        let wrong = |error| broken(&error);
        let context = self.context().ok_or(SoundError::Missing)?;
        // A context made before the first touch sleeps; waking one that is awake does nothing.
        drop(context.resume());
        let (source, gain) =
            (context.create_buffer_source().map_err(wrong)?, context.create_gain().map_err(wrong)?);
        source.set_buffer(Some(&under.bed));
        source.set_loop(true);
        gain.gain().set_value(under.gain);
        source.connect_with_audio_node(&gain).map_err(wrong)?;
        gain.connect_with_audio_node(&context.destination()).map_err(wrong)?;
        let node: &AudioScheduledSourceNode = &source;
        node.start().map_err(wrong)?;
        *self.now.borrow_mut() = Some(source.clone());
        Ok(Running(Rc::clone(&self.now), source))
    }

    fn context(&self) -> Option<AudioContext> {
        let mut context = self.context.borrow_mut();
        if context.is_none() {
            *context = AudioContext::new().ok();
        }
        context.clone()
    }
}

fn end(source: &AudioBufferSourceNode) {
    let node: &AudioScheduledSourceNode = source;
    // It may have ended already: that is what was wanted.
    node.stop().ok();
    node.disconnect().ok();
}

/// A file, decoded. The service worker answers it without a network.
async fn decoded(context: &AudioContext, url: &str) -> Result<AudioBuffer, SoundError> {
    let wrong = |error| broken(&error);
    let window = web_sys::window().ok_or(SoundError::Missing)?;
    let answer = JsFuture::from(window.fetch_with_str(url)).await.map_err(wrong)?;
    let answer: Response = answer.dyn_into().map_err(wrong)?;
    if !answer.ok() {
        return Err(SoundError::Missing);
    }
    let bytes = JsFuture::from(answer.array_buffer().map_err(wrong)?).await.map_err(wrong)?;
    let bytes: ArrayBuffer = bytes.dyn_into().map_err(wrong)?;
    let sound: Promise = context.decode_audio_data(&bytes).map_err(wrong)?;
    JsFuture::from(sound).await.map_err(wrong)?.dyn_into().map_err(wrong)
}
