//! When a page exchanges by itself (sync.md §8): at the start, when a network comes back, every quarter of an hour.
//! Never for each answer.

use app_ui::{Bell, Ring};
use wasm_bindgen::prelude::*;

/// Between two automatic exchanges while the app is in use.
const QUARTER_MS: i32 = 15 * 60 * 1_000;

/// Rings at each of those moments, for as long as the page lives.
pub(super) fn keep(bell: Bell) {
    let Some(window) = web_sys::window() else { return };
    let at_network = bell.clone();
    let back = Closure::<dyn Fn()>::new(move || at_network.ring(Ring::Exchange));
    window.add_event_listener_with_callback("online", back.as_ref().unchecked_ref()).ok();
    back.forget();
    let tick = Closure::<dyn Fn()>::new(move || bell.ring(Ring::Exchange));
    let tick_function = tick.as_ref().unchecked_ref();
    window.set_interval_with_callback_and_timeout_and_arguments_0(tick_function, QUARTER_MS).ok();
    tick.forget();
}
