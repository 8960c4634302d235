//! The learner's own voice. It stays in memory on the phone and is never sent.

use super::broken;
use app_domain::ports::{Recorder, Recording, SoundError};
use async_trait::async_trait;
use content_pack::shape;
use js_sys::{Array, Promise};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioBuffer, AudioContext, Blob, BlobEvent, HtmlAudioElement, MediaRecorder, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, Url,
};

/// A recording under way.
struct Taking {
    recorder: MediaRecorder,
    stream: MediaStream,
    parts: Rc<RefCell<Array>>,
    _collect: Closure<dyn FnMut(BlobEvent)>,
}

/// Records with the microphone of the phone.
#[derive(Default)]
pub struct WebRecorder {
    taking: RefCell<Option<Taking>>,
    /// Takes by id, as object addresses.
    takes: RefCell<BTreeMap<u32, String>>,
    next: Cell<u32>,
    audio: RefCell<Option<HtmlAudioElement>>,
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
        self.takes.borrow_mut().insert(id, address);
        Ok(id)
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
    let recorder = MediaRecorder::new_with_media_stream(&stream)?;
    let parts = Rc::new(RefCell::new(Array::new()));
    let sink = Rc::clone(&parts);
    let collect = Closure::<dyn FnMut(BlobEvent)>::new(move |event: BlobEvent| {
        if let Some(part) = event.data() {
            sink.borrow().push(&part);
        }
    });
    recorder.set_ondataavailable(Some(collect.as_ref().unchecked_ref()));
    recorder.start()?;
    Ok(Taking { recorder, stream, parts, _collect: collect })
}

async fn end(taking: &Taking) -> Result<Blob, JsValue> {
    let stopped = Promise::new(&mut |yes, _| taking.recorder.set_onstop(Some(&yes)));
    taking.recorder.stop()?;
    JsFuture::from(stopped).await?;
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
        let address = self.takes.borrow().get(&id).cloned().ok_or(SoundError::Missing)?;
        let audio = HtmlAudioElement::new_with_src(&address).map_err(|e| broken(&e))?;
        let ended = Promise::new(&mut |yes, no| {
            audio.set_onended(Some(&yes));
            audio.set_onerror(Some(&no));
        });
        JsFuture::from(audio.play().map_err(|e| broken(&e))?).await.map_err(|e| broken(&e))?;
        *self.audio.borrow_mut() = Some(audio);
        JsFuture::from(ended).await.map(drop).map_err(|_| SoundError::Missing)
    }

    fn forget(&self) {
        for (_, address) in std::mem::take(&mut *self.takes.borrow_mut()) {
            Url::revoke_object_url(&address).ok();
        }
    }
}
