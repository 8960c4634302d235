//! The phone under a page: its wishes, its light, its room, its reminders. `assets/web/look.js` and `device.js` do what
//! only a page can; this asks them.

use app_domain::civil::Civil;
use app_domain::ports::{Device, Rings, Room, Wishes};
use app_domain::reminders::Window as Time;
use async_trait::async_trait;
use js_sys::{Array, Function, JSON, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, Storage, Window};

/// What `look.js` listens for.
const LOOK: &str = "passerelle-look";
/// Where it finds the last look before the program is there.
const KEPT_LOOK: &str = "passerelle.look";
/// Where `boot.js` finds whether to look for new versions.
const LITTLE_DATA: &str = "passerelle.little-data";

/// The phone of this page.
pub(super) struct PageDevice;

#[async_trait(?Send)]
impl Device for PageDevice {
    fn wishes(&self) -> Wishes {
        Wishes {
            dark: wishes("(prefers-color-scheme: dark)"),
            contrast: wishes("(prefers-contrast: more)"),
            calm: wishes("(prefers-reduced-motion: reduce)"),
            little_data: saves_data().unwrap_or(false),
        }
    }

    fn wear(&self, look: &str) {
        let Some(window) = web_sys::window() else { return };
        if let Some(storage) = storage(&window) {
            storage.set_item(KEPT_LOOK, look).ok();
        }
        let root = window.document().and_then(|page| page.document_element());
        if let Some(root) = root {
            root.set_attribute("data-look", look).ok();
        }
        if let Ok(event) = Event::new(LOOK) {
            window.dispatch_event(&event).ok();
        }
    }

    fn spare_data(&self, little: bool) {
        if let Some(storage) = web_sys::window().as_ref().and_then(storage) {
            storage.set_item(LITTLE_DATA, if little { "yes" } else { "no" }).ok();
        }
    }

    async fn room(&self) -> Option<Room> {
        let answer: Array = ask("room", &[]).await?.dyn_into().ok()?;
        Some(Room { used: bytes(&answer.get(0))?, left: bytes(&answer.get(1))? })
    }

    async fn keeps(&self) -> Option<bool> {
        ask("keeps", &[]).await?.as_bool()
    }

    async fn ask_to_keep(&self) -> bool {
        ask("askToKeep", &[]).await.is_some_and(|kept| kept.is_truthy())
    }

    fn rings(&self) -> Rings {
        told("rings", &[]).as_ref().map_or(Rings::Never, rings)
    }

    async fn ask_to_ring(&self) -> Rings {
        ask("askToRing", &[]).await.as_ref().map_or(Rings::Never, rings)
    }

    fn ring(&self) {
        told("ring", &[]);
    }

    fn ring_later(&self, windows: &[Time]) {
        let list = windows.iter().map(time).collect::<Array>();
        if let Ok(text) = JSON::stringify(&list) {
            told("ringLater", &[text.into()]);
        }
    }

    async fn give_file(&self, name: &str, media: &str, text: &str) -> bool {
        let what = [name.into(), media.into(), text.into()];
        ask("giveFile", &what).await.is_some_and(|given| given.is_truthy())
    }
}

/// Whether the phone answers yes to a question of style sheets.
fn wishes(query: &str) -> bool {
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    asked.is_some_and(|answer| answer.matches())
}

/// `navigator.connection.saveData`, where there is one.
fn saves_data() -> Option<bool> {
    let navigator = web_sys::window()?.navigator();
    let connection = Reflect::get(&navigator, &"connection".into()).ok()?;
    Reflect::get(&connection, &"saveData".into()).ok()?.as_bool()
}

fn storage(window: &Window) -> Option<Storage> {
    window.local_storage().ok().flatten()
}

/// Calls one function of `device.js`.
fn told(name: &str, what: &[JsValue]) -> Option<JsValue> {
    let window = web_sys::window()?;
    let device = Reflect::get(&window, &"passerelleDevice".into()).ok()?;
    let call: Function = Reflect::get(&device, &name.into()).ok()?.dyn_into().ok()?;
    let answer = Reflect::apply(&call, &device, &what.iter().collect::<Array>()).ok()?;
    // What nobody waits for may fail: a refused notification is no error of the page.
    if let Some(promise) = answer.dyn_ref::<Promise>() {
        let ignore = Closure::once_into_js(|_: JsValue| ());
        drop(Reflect::get(promise, &"catch".into()).ok().and_then(|catch| {
            Reflect::apply(catch.dyn_ref::<Function>()?, promise, &Array::of1(&ignore)).ok()
        }));
    }
    Some(answer)
}

/// The same, and its answer when it comes.
async fn ask(name: &str, what: &[JsValue]) -> Option<JsValue> {
    let answer = told(name, what)?;
    match answer.dyn_into::<Promise>() {
        Ok(promise) => JsFuture::from(promise).await.ok(),
        Err(at_once) => Some(at_once),
    }
}

fn rings(answer: &JsValue) -> Rings {
    match answer.as_string().as_deref() {
        Some("ask") => Rings::IfAllowed,
        Some("open") => Rings::WhileOpen,
        Some("closed") => Rings::Closed,
        _ => Rings::Never,
    }
}

/// A number of bytes; browsers give whole ones.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped just before")]
fn bytes(number: &JsValue) -> Option<u64> {
    let number = number.as_f64().filter(|number| number.is_finite())?;
    Some(number.clamp(0.0, 9e15) as u64)
}

/// `{ day: "2026-11-30", from, until }`.
fn time(window: &Time) -> JsValue {
    let made = Object::new();
    let parts = [
        ("day", JsValue::from(Civil::of(window.day).to_string())),
        ("from", JsValue::from(window.from)),
        ("until", JsValue::from(window.until)),
    ];
    for (name, value) in parts {
        Reflect::set(&made, &name.into(), &value).ok();
    }
    made.into()
}
