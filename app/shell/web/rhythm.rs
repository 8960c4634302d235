//! When a page exchanges by itself (sync.md §8): at the start, when a network comes back, every quarter of an hour.
//! Never for each answer. And when nobody looks at it any more.

use app_ui::{Bell, Ring};
use wasm_bindgen::prelude::*;
use web_sys::Window;

/// Between two automatic exchanges while the app is in use.
const QUARTER_MS: i32 = 15 * 60 * 1_000;

/// Rings at each of those moments, for as long as the page lives.
pub(super) fn keep(bell: Bell) {
    let Some(window) = web_sys::window() else { return };
    leaving(&window, bell.clone());
    let at_network = bell.clone();
    let back = Closure::<dyn Fn()>::new(move || at_network.ring(Ring::Exchange));
    window.add_event_listener_with_callback("online", back.as_ref().unchecked_ref()).ok();
    back.forget();
    let tick = Closure::<dyn Fn()>::new(move || bell.ring(Ring::Exchange));
    let tick_function = tick.as_ref().unchecked_ref();
    window.set_interval_with_callback_and_timeout_and_arguments_0(tick_function, QUARTER_MS).ok();
    tick.forget();
}

/// Rings each time the page goes out of sight: a call, another app, a dark screen.
fn leaving(window: &Window, bell: Bell) {
    let Some(page) = window.document() else { return };
    let seen = page.clone();
    let changed = Closure::<dyn Fn()>::new(move || {
        if seen.hidden() {
            bell.ring(Ring::Away);
        }
    });
    page.add_event_listener_with_callback("visibilitychange", changed.as_ref().unchecked_ref())
        .ok();
    changed.forget();
}
