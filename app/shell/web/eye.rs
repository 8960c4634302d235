//! The camera of the phone, for reading a card. The browser's own reader of codes does the reading (`BarcodeDetector`,
//! which Chrome has on Android); where there is none, one types the eight signs. Frames are looked at where they are:
//! nothing is kept, nothing is sent.

use app_domain::ports::{Eye, EyeError};
use async_trait::async_trait;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack, Window};

/// Between two looks: a card held still is read at once, and a cheap phone stays cool.
const LOOK_MS: i32 = 250;

/// A camera that reads QR codes.
#[derive(Default)]
pub(super) struct CardEye {
    stream: RefCell<Option<MediaStream>>,
    /// Counts openings: a look of an earlier one is over.
    turn: Cell<u32>,
}

#[async_trait(?Send)]
impl Eye for CardEye {
    fn sees(&self) -> bool {
        web_sys::window().is_some_and(|window| {
            let camera = window.navigator().media_devices().is_ok_and(|all| !all.is_undefined());
            camera && Reflect::has(&window, &"BarcodeDetector".into()).unwrap_or(false)
        })
    }

    async fn read(&self, place: &str) -> Result<String, EyeError> {
        self.close();
        let turn = self.turn.get();
        let window = web_sys::window().ok_or(EyeError::NoCamera)?;
        let (video, stream) = open(&window, place).await.map_err(|_| EyeError::NoCamera)?;
        if self.turn.get() != turn {
            stop(&stream);
            return Err(EyeError::Closed);
        }
        *self.stream.borrow_mut() = Some(stream);
        let reader = reader(&window).map_err(|_| EyeError::NoCamera)?;
        while self.turn.get() == turn {
            if let Some(text) = look(&reader, &video).await {
                self.close();
                return Ok(text);
            }
            wait(&window).await;
        }
        Err(EyeError::Closed)
    }

    fn photographs(&self) -> bool {
        true
    }

    async fn photograph(&self) -> Result<String, EyeError> {
        super::photo::take().await
    }

    fn close(&self) {
        self.turn.set(self.turn.get().wrapping_add(1));
        if let Some(stream) = self.stream.borrow_mut().take() {
            stop(&stream);
        }
    }
}

/// The camera of the back, where there are two, playing in its element.
async fn open(window: &Window, place: &str) -> Result<(HtmlVideoElement, MediaStream), JsValue> {
    let wanted = MediaStreamConstraints::new();
    let back = Object::new();
    Reflect::set(&back, &"facingMode".into(), &"environment".into())?;
    wanted.set_video(&back);
    let asked = window.navigator().media_devices()?.get_user_media_with_constraints(&wanted)?;
    let stream: MediaStream = JsFuture::from(asked).await?.dyn_into()?;
    let element = window.document().and_then(|page| page.get_element_by_id(place));
    let Some(video) = element.and_then(|element| element.dyn_into::<HtmlVideoElement>().ok())
    else {
        stop(&stream);
        return Err(JsValue::NULL);
    };
    video.set_src_object(Some(&stream));
    JsFuture::from(video.play()?).await?;
    Ok((video, stream))
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}

/// The browser's reader, told to look for QR codes only.
fn reader(window: &Window) -> Result<JsValue, JsValue> {
    let class: Function = Reflect::get(window, &"BarcodeDetector".into())?.dyn_into()?;
    let wanted = Object::new();
    Reflect::set(&wanted, &"formats".into(), &Array::of1(&"qr_code".into()))?;
    Reflect::construct(&class, &Array::of1(&wanted))
}

/// The text of the first code in view.
async fn look(reader: &JsValue, video: &HtmlVideoElement) -> Option<String> {
    let detect: Function = Reflect::get(reader, &"detect".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = detect.call1(reader, video).ok()?.dyn_into().ok()?;
    let found: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    Reflect::get(&found.get(0), &"rawValue".into()).ok()?.as_string()
}

async fn wait(window: &Window) {
    let over = Promise::new(&mut |yes, _| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&yes, LOOK_MS).ok();
    });
    JsFuture::from(over).await.ok();
}
