//! A file given by hand in the browser: through the share sheet where the phone has one, else as a download.

use app_domain::ports::{Given, LogError, Outbox};
use async_trait::async_trait;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, Navigator, Url};

/// The file being put together. Its parts are the browser's: they weigh nothing in the program's own memory.
#[derive(Default)]
pub(super) struct WebOutbox {
    parts: RefCell<Array>,
    name: RefCell<(String, String)>,
    /// The address of the last download: given back when another file begins.
    address: RefCell<Option<String>>,
}

#[async_trait(?Send)]
impl Outbox for WebOutbox {
    async fn begin(&self, name: &str, media: &str) -> Result<(), LogError> {
        if let Some(address) = self.address.borrow_mut().take() {
            Url::revoke_object_url(&address).ok();
        }
        *self.parts.borrow_mut() = Array::new();
        *self.name.borrow_mut() = (name.to_owned(), media.to_owned());
        Ok(())
    }

    async fn add(&self, bytes: &[u8]) -> Result<(), LogError> {
        self.parts.borrow().push(&Uint8Array::from(bytes));
        Ok(())
    }

    async fn give(&self) -> Result<Given, LogError> {
        let file = self.file().map_err(|e| broken(&e))?;
        let navigator = web_sys::window().map(|window| window.navigator());
        let shared = match navigator {
            Some(navigator) => share(&navigator, &file).await,
            None => None,
        };
        match shared {
            Some(given) => Ok(given),
            None => self.download(&file).map_err(|e| broken(&e)),
        }
    }
}

impl WebOutbox {
    fn file(&self) -> Result<File, JsValue> {
        let (name, media) = &*self.name.borrow();
        let bag = FilePropertyBag::new();
        bag.set_type(media);
        File::new_with_u8_array_sequence_and_options(&self.parts.borrow(), name, &bag)
    }

    fn download(&self, file: &File) -> Result<Given, JsValue> {
        let page = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
        let address = Url::create_object_url_with_blob(file)?;
        let link: HtmlAnchorElement = page.create_element("a")?.dyn_into()?;
        link.set_href(&address);
        link.set_download(&file.name());
        link.click();
        *self.address.borrow_mut() = Some(address);
        Ok(Given::Downloaded)
    }
}

/// Through the share sheet; `None` where there is none, or it does not take files.
async fn share(navigator: &Navigator, file: &File) -> Option<Given> {
    let what = Object::new();
    Reflect::set(&what, &"files".into(), &Array::of1(file)).ok()?;
    if !method(navigator, "canShare")?.call1(navigator, &what).ok()?.is_truthy() {
        return None;
    }
    let asked = method(navigator, "share")?.call1(navigator, &what).ok()?;
    match JsFuture::from(asked.dyn_into::<Promise>().ok()?).await {
        Ok(_) => Some(Given::Shared),
        Err(why) if name_of(&why).as_deref() == Some("AbortError") => Some(Given::Stopped),
        Err(_) => None,
    }
}

fn method(navigator: &Navigator, name: &str) -> Option<Function> {
    Reflect::get(navigator, &name.into()).ok()?.dyn_into().ok()
}

fn name_of(error: &JsValue) -> Option<String> {
    Reflect::get(error, &"name".into()).ok()?.as_string()
}

fn broken(error: &JsValue) -> LogError {
    LogError::Broken(name_of(error).unwrap_or_else(|| "no reason given".to_owned()))
}
