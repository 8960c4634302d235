//! The camera of the phone, for reading a card or the screen of another phone. The browser's own reader of codes does the
//! reading where there is one (`BarcodeDetector`, which Chrome has on Android), ours where there is none (Firefox, Safari,
//! most desktops). Frames are looked at where they are: nothing is kept, nothing is sent.

use super::super::code::{fitting, read_code};
use app_domain::ports::{Eye, EyeError};
use async_trait::async_trait;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, MediaStream,
    MediaStreamConstraints, MediaStreamTrack, Window,
};

/// Between two looks: a card held still is read at once, and a cheap phone stays cool.
const LOOK_MS: i32 = 250;

/// The name browsers give to QR codes.
const QR: &str = "qr_code";
/// The longest side of a frame our reader looks at, in pixels: a code that fills a third of it is read, and a cheap phone
/// needs some tens of milliseconds.
const LONGEST: u32 = 640;

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
            window.navigator().media_devices().is_ok_and(|all| !all.is_undefined())
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
        let mut theirs = reader(&window).await;
        let ours = Frame::new(&window).ok_or(EyeError::NoCamera)?;
        while self.turn.get() == turn {
            let seen = match &theirs {
                Some(reader) => look(reader, &video).await,
                None => Ok(ours.look(&video)),
            };
            match seen {
                Ok(Some(text)) => {
                    self.close();
                    return Ok(text);
                }
                Ok(None) => {}
                // It is there and does not work: some browsers name a reader that the system does not have.
                Err(_) => theirs = None,
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

/// The browser's reader, where it reads QR codes.
async fn reader(window: &Window) -> Option<JsValue> {
    let class: Function = Reflect::get(window, &"BarcodeDetector".into()).ok()?.dyn_into().ok()?;
    let formats: Function =
        Reflect::get(&class, &"getSupportedFormats".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = formats.call0(&class).ok()?.dyn_into().ok()?;
    let known: Array = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !known.includes(&QR.into(), 0) {
        return None;
    }
    let wanted = Object::new();
    Reflect::set(&wanted, &"formats".into(), &Array::of1(&QR.into())).ok()?;
    Reflect::construct(&class, &Array::of1(&wanted)).ok()
}

/// The text of the first code in view, by the browser's reader.
async fn look(reader: &JsValue, video: &HtmlVideoElement) -> Result<Option<String>, JsValue> {
    let detect: Function = Reflect::get(reader, &"detect".into())?.dyn_into()?;
    let asked: Promise = detect.call1(reader, video)?.dyn_into()?;
    let found: Array = JsFuture::from(asked).await?.dyn_into()?;
    let first = found.get(0);
    if first.is_undefined() {
        return Ok(None);
    }
    Ok(Reflect::get(&first, &"rawValue".into())?.as_string())
}

/// A frame of the camera, drawn where nobody sees it, for our own reader.
struct Frame {
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Frame {
    fn new(window: &Window) -> Option<Self> {
        let canvas = window.document()?.create_element("canvas").ok()?;
        let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
        let often = Object::new();
        Reflect::set(&often, &"willReadFrequently".into(), &JsValue::TRUE).ok()?;
        let pen = canvas.get_context_with_context_options("2d", &often).ok()??;
        Some(Self { canvas, pen: pen.dyn_into().ok()? })
    }

    /// The text of the code in view, by our reader.
    fn look(&self, video: &HtmlVideoElement) -> Option<String> {
        let (width, height) = fitting(video.video_width(), video.video_height(), LONGEST)?;
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        let (w, h) = (f64::from(width), f64::from(height));
        self.pen.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, w, h).ok()?;
        let pixels = self.pen.get_image_data(0.0, 0.0, w, h).ok()?.data();
        read_code(width, height, &pixels.0)
    }
}

async fn wait(window: &Window) {
    let over = Promise::new(&mut |yes, _| {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(&yes, LOOK_MS).ok();
    });
    JsFuture::from(over).await.ok();
}
