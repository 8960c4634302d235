//! A photograph for an outing: the browser's own camera or gallery, by its file field. It is drawn anew at a small size
//! before anybody sees it, so that neither its weight nor what a camera writes into a file (the place, the hour, the
//! phone) is ever kept.

use app_domain::ports::EyeError;
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlInputElement, ImageBitmap};

/// The longer side, in pixels: a phone's screen, twice.
const SIDE: u32 = 1_024;
/// A photograph of a screen's size is some hundred kilobytes.
const QUALITY: f64 = 0.8;

/// Asks for one photograph; resolves with the address of a small picture.
pub(super) async fn take() -> Result<String, EyeError> {
    let file = choose().await.map_err(|_| EyeError::Closed)?;
    shrink(&file).await.map_err(|_| EyeError::NoCamera)
}

/// The field is in the page only while it is asked: it is opened by a touch, as browsers want.
async fn choose() -> Result<File, JsValue> {
    let page = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let field: HtmlInputElement = page.create_element("input")?.dyn_into()?;
    field.set_type("file");
    field.set_accept("image/*");
    field.set_attribute("capture", "environment")?;
    field.set_hidden(true);
    page.body().ok_or(JsValue::NULL)?.append_child(&field)?;
    let chosen = Promise::new(&mut |yes, no| {
        field.set_onchange(Some(&yes));
        field.add_event_listener_with_callback("cancel", &no).ok();
    });
    field.click();
    let closed = JsFuture::from(chosen).await;
    field.remove();
    closed?;
    field.files().and_then(|files| files.get(0)).ok_or(JsValue::NULL)
}

/// Drawn anew, its longer side at most [`SIDE`].
async fn shrink(file: &File) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let read = JsFuture::from(window.create_image_bitmap_with_blob(file)?).await?;
    let bitmap: ImageBitmap = read.dyn_into()?;
    let (width, height) = fitting(bitmap.width(), bitmap.height());
    let page = window.document().ok_or(JsValue::NULL)?;
    let canvas: HtmlCanvasElement = page.create_element("canvas")?.dyn_into()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let pen: CanvasRenderingContext2d =
        canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
    pen.draw_image_with_image_bitmap_and_dw_and_dh(
        &bitmap,
        0.0,
        0.0,
        f64::from(width),
        f64::from(height),
    )?;
    bitmap.close();
    canvas.to_data_url_with_type_and_encoder_options("image/jpeg", &JsValue::from_f64(QUALITY))
}

/// The size it is drawn at: never larger than it is.
fn fitting(width: u32, height: u32) -> (u32, u32) {
    let longer = width.max(height).max(1);
    let part =
        |side: u32| (u64::from(side) * u64::from(SIDE.min(longer)) / u64::from(longer)).max(1);
    let whole = |side: u32| u32::try_from(part(side)).unwrap_or(SIDE);
    (whole(width), whole(height))
}
