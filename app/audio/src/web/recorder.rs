//! The learner's own voice. It stays on the phone and is never sent: in memory, but for a first name one wants kept.

use super::broken;
use super::microphone::Microphone;
use app_domain::ports::{Recorder, Recording, SoundError};
use app_domain::sound::Pcm;
use async_trait::async_trait;
use content_pack::shape;
use js_sys::{Array, Promise, Uint8Array};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, AudioContext, Blob, BlobEvent, HtmlAudioElement, MediaRecorder,
    MediaRecorderOptions, MediaStream, MediaStreamConstraints, MediaStreamTrack, RecordingState,
    Url,
};

/// A recording under way.
struct Taking {
    recorder: MediaRecorder,
    stream: MediaStream,
    parts: Rc<RefCell<Array>>,
    _collect: Closure<dyn FnMut(BlobEvent)>,
    _enough: Closure<dyn FnMut()>,
    timer: i32,
}

impl Drop for Taking {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_timeout_with_handle(self.timer);
        }
    }
}

/// A minute is the longest: whoever forgets the microphone fills no phone.
const MOST_MS: i32 = 60_000;
/// Enough of a voice, a quarter of what a browser takes by itself.
const BITS_PER_S: u32 = 32_000;

/// Records with the microphone of the phone.
#[derive(Default)]
pub struct WebRecorder {
    taking: RefCell<Option<Taking>>,
    /// Takes by id: their address, and the sound file itself.
    takes: RefCell<BTreeMap<u32, (String, Blob)>>,
    next: Cell<u32>,
    audio: RefCell<Option<HtmlAudioElement>>,
    studio: Microphone,
}

impl WebRecorder {
    /// A recorder. The microphone is asked for at the first recording, not before.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn keep(&self, blob: &Blob) -> Result<u32, SoundError> {
        let address = Url::create_object_url_with_blob(blob).map_err(|e| broken(&e))?;
        let id = self.next.get() + 1;
        self.next.set(id);
        self.takes.borrow_mut().insert(id, (address, blob.clone()));
        Ok(id)
    }

    /// Plays an address to its end, or until it is hushed.
    async fn play(&self, address: &str) -> Result<(), SoundError> {
        self.hush();
        let audio = HtmlAudioElement::new_with_src(address).map_err(|e| broken(&e))?;
        let ended = Promise::new(&mut |yes, _| {
            audio.set_onended(Some(&yes));
            // A name that is hushed is at its end; so is one that breaks off.
            audio.set_onpause(Some(&yes));
            audio.set_onerror(Some(&yes));
        });
        JsFuture::from(audio.play().map_err(|e| broken(&e))?).await.map_err(|e| broken(&e))?;
        *self.audio.borrow_mut() = Some(audio.clone());
        drop(JsFuture::from(ended).await);
        if audio.error().is_some() { Err(SoundError::Missing) } else { Ok(()) }
    }
}

async fn microphone() -> Result<MediaStream, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let wanted = MediaStreamConstraints::new();
    wanted.set_audio(&JsValue::TRUE);
    let asked = window.navigator().media_devices()?.get_user_media_with_constraints(&wanted)?;
    JsFuture::from(asked).await?.dyn_into()
}

fn begin(stream: MediaStream) -> Result<Taking, JsValue> {
    let options = MediaRecorderOptions::new();
    options.set_audio_bits_per_second(BITS_PER_S);
    let recorder =
        MediaRecorder::new_with_media_stream_and_media_recorder_options(&stream, &options)?;
    let parts = Rc::new(RefCell::new(Array::new()));
    let sink = Rc::clone(&parts);
    let collect = Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
        if let Some(part) = event.data() {
            sink.borrow().push(&part);
        }
    });
    recorder.set_ondataavailable(Some(collect.as_ref().unchecked_ref()));
    recorder.start()?;
    let running = recorder.clone();
    let enough = Closure::<dyn FnMut()>::new(move || {
        // One that was stopped by hand has nothing to stop.
        running.stop().ok();
    });
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(
        enough.as_ref().unchecked_ref(),
        MOST_MS,
    )?;
    Ok(Taking { recorder, stream, parts, _collect: collect, _enough: enough, timer })
}

async fn end(taking: &Taking) -> Result<Blob, JsValue> {
    if taking.recorder.state() != RecordingState::Inactive {
        let stopped = Promise::new(&mut |yes, _| taking.recorder.set_onstop(Some(&yes)));
        taking.recorder.stop()?;
        JsFuture::from(stopped).await?;
    }
    for track in taking.stream.get_tracks().iter() {
        // The microphone's light goes out with the take.
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
    Blob::new_with_blob_sequence(&taking.parts.borrow())
}

/// The samples of a take, for its shape and length.
async fn samples(blob: &Blob) -> Result<(Vec<f32>, f64), JsValue> {
    let bytes = JsFuture::from(blob.array_buffer()).await?;
    let context = AudioContext::new()?;
    let decoded = context.decode_audio_data(bytes.unchecked_ref())?;
    let buffer: AudioBuffer = JsFuture::from(decoded).await?.dyn_into()?;
    JsFuture::from(context.close()?).await?;
    Ok((buffer.get_channel_data(0)?, buffer.duration()))
}

#[async_trait(?Send)]
impl Recorder for WebRecorder {
    async fn start(&self) -> Result<(), SoundError> {
        let stream = microphone().await.map_err(|e| broken(&e))?;
        let taking = begin(stream).map_err(|e| broken(&e))?;
        *self.taking.borrow_mut() = Some(taking);
        Ok(())
    }

    async fn stop(&self) -> Result<Recording, SoundError> {
        let taking = self.taking.borrow_mut().take().ok_or(SoundError::Missing)?;
        let blob = end(&taking).await.map_err(|e| broken(&e))?;
        let (samples, seconds) = samples(&blob).await.map_err(|e| broken(&e))?;
        let id = self.keep(&blob)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float cast saturates: the length of a take fits by far"
        )]
        let ms = (seconds * 1_000.0) as u32;
        Ok(Recording { id, ms, shape: shape(&samples) })
    }

    async fn replay(&self, id: u32) -> Result<(), SoundError> {
        let take = self.takes.borrow().get(&id).cloned();
        let (address, _) = take.ok_or(SoundError::Missing)?;
        self.play(&address).await
    }

    fn forget(&self) {
        for (_, (address, _)) in std::mem::take(&mut *self.takes.borrow_mut()) {
            Url::revoke_object_url(&address).ok();
        }
    }

    async fn bytes(&self, id: u32) -> Result<Vec<u8>, SoundError> {
        let take = self.takes.borrow().get(&id).cloned();
        let (_, blob) = take.ok_or(SoundError::Missing)?;
        let bytes = JsFuture::from(blob.array_buffer()).await.map_err(|e| broken(&e))?;
        Ok(Uint8Array::new(&bytes).to_vec())
    }

    async fn play_kept(&self, bytes: &[u8]) -> Result<(), SoundError> {
        // The browser tells the kind of sound from its first bytes, as it wrote them.
        let parts = Array::of1(&Uint8Array::from(bytes));
        let blob = Blob::new_with_u8_array_sequence(&parts).map_err(|e| broken(&e))?;
        let address = Url::create_object_url_with_blob(&blob).map_err(|e| broken(&e))?;
        let played = self.play(&address).await;
        Url::revoke_object_url(&address).ok();
        played
    }

    fn hush(&self) {
        if let Some(audio) = self.audio.borrow_mut().take() {
            audio.pause().ok();
        }
    }

    async fn listen(&self) -> Result<(), SoundError> {
        self.studio.listen().await.map_err(|e| broken(&e))
    }

    async fn level(&self) -> Option<f32> {
        self.studio.level().await
    }

    fn begin(&self) {
        self.studio.begin();
    }

    async fn finish(&self) -> Result<Pcm, SoundError> {
        self.studio.finish().ok_or(SoundError::Missing)
    }

    fn close(&self) {
        self.studio.close();
    }
}
