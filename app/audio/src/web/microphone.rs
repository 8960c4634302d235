//! The microphone of a studio: samples as they are, handed over by `/capture.js` in the browser's sound thread.

use crate::tape::Tape;
use app_domain::sound::Pcm;
use js_sys::{Float32Array, Function, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AudioContext, AudioWorkletNode, MediaStream, MediaStreamConstraints, MediaStreamTrack,
    MediaTrackConstraints, MessageEvent,
};

/// The worklet that hands samples over, and its name in it.
const WORKLET: &str = "/capture.js";
const PROCESSOR: &str = "capture";

/// A microphone that is open.
struct Open {
    context: AudioContext,
    stream: MediaStream,
    _heard: Closure<dyn FnMut(MessageEvent)>,
}

/// What is shared with the sound that comes in.
#[derive(Default)]
struct Shared {
    tape: RefCell<Tape>,
    /// Who waits for the next level.
    waits: RefCell<Option<Function>>,
}

impl Shared {
    /// Answers who waits; nobody waiting is no matter.
    fn answer(&self, level: &JsValue) {
        if let Some(waits) = self.waits.borrow_mut().take() {
            drop(waits.call1(&JsValue::NULL, level));
        }
    }
}

/// The microphone, open or not.
#[derive(Default)]
pub(super) struct Microphone {
    open: RefCell<Option<Open>>,
    shared: Rc<Shared>,
    /// Rises at each opening and closing: what was asked for before is not wanted any more.
    turn: Cell<u32>,
}

impl Microphone {
    pub(super) async fn listen(&self) -> Result<(), JsValue> {
        if self.open.borrow().is_some() {
            return Ok(());
        }
        let turn = self.next_turn();
        let stream = as_it_is().await?;
        let context = AudioContext::new()?;
        let node = worklet(&context, &stream).await;
        if self.turn.get() != turn || node.is_err() {
            shut(&context, &stream);
            return node.map(drop);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rate is a whole number of some ten thousands"
        )]
        let rate = context.sample_rate() as u32;
        *self.shared.tape.borrow_mut() = Tape::new(rate);
        let shared = Rc::clone(&self.shared);
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let samples = Float32Array::new(&event.data()).to_vec();
            let peak = shared.tape.borrow_mut().push(&samples);
            shared.answer(&f64::from(peak).into());
        });
        node?.port()?.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        *self.open.borrow_mut() = Some(Open { context, stream, _heard: heard });
        Ok(())
    }

    /// The next level; none once it is closed, or when somebody else asks.
    pub(super) async fn level(&self) -> Option<f32> {
        self.open.borrow().as_ref()?;
        self.shared.answer(&JsValue::UNDEFINED);
        let next = Promise::new(&mut |yes, _| {
            self.shared.waits.borrow_mut().replace(yes);
        });
        let level = JsFuture::from(next).await.ok()?.as_f64()?;
        #[expect(clippy::cast_possible_truncation, reason = "it came as a single precision")]
        let level = level as f32;
        Some(level)
    }

    pub(super) fn begin(&self) {
        self.shared.tape.borrow_mut().begin();
    }

    pub(super) fn finish(&self) -> Option<Pcm> {
        self.shared.tape.borrow_mut().finish()
    }

    pub(super) fn close(&self) {
        self.next_turn();
        if let Some(open) = self.open.borrow_mut().take() {
            shut(&open.context, &open.stream);
        }
        *self.shared.tape.borrow_mut() = Tape::default();
        self.shared.answer(&JsValue::UNDEFINED);
    }

    fn next_turn(&self) -> u32 {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.turn.get()
    }
}

/// The microphone without anything that mends a telephone call and harms a recording.
async fn as_it_is() -> Result<MediaStream, JsValue> {
    let sound = MediaTrackConstraints::new();
    for off in [
        MediaTrackConstraints::set_echo_cancellation,
        MediaTrackConstraints::set_noise_suppression,
        MediaTrackConstraints::set_auto_gain_control,
    ] {
        off(&sound, &JsValue::FALSE);
    }
    let wanted = MediaStreamConstraints::new();
    wanted.set_audio(&sound);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let asked = window.navigator().media_devices()?.get_user_media_with_constraints(&wanted)?;
    JsFuture::from(asked).await?.dyn_into()
}

/// From the microphone through the worklet to an end that is silent: a node that leads nowhere may not be run.
async fn worklet(
    context: &AudioContext,
    stream: &MediaStream,
) -> Result<AudioWorkletNode, JsValue> {
    JsFuture::from(context.audio_worklet()?.add_module(WORKLET)?).await?;
    let node = AudioWorkletNode::new(context, PROCESSOR)?;
    context.create_media_stream_source(stream)?.connect_with_audio_node(&node)?;
    node.connect_with_audio_node(&context.destination())?;
    JsFuture::from(context.resume()?).await?;
    Ok(node)
}

/// The microphone's light goes out. What does not close has closed already.
fn shut(context: &AudioContext, stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
    drop(context.close());
}
