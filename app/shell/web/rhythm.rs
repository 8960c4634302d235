//! When a page exchanges by itself (sync.md §8): at the start, when a network comes back, every quarter of an hour.
//! Never for each answer. And when nobody looks at it any more, or nobody touches it.

use app_ui::{Bell, Ring};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Window;

/// Between two automatic exchanges while the app is in use.
const QUARTER_MS: i32 = 15 * 60 * 1_000;

/// A shared phone locks after five minutes without a touch (domain.md §4.2).
const IDLE_MS: f64 = 5.0 * 60.0 * 1_000.0;

/// How often reminders are looked at.
const MINUTE_MS: i32 = 60_000;

/// How often that is looked at.
const LOOK_MS: i32 = 15_000;

/// Rings at each of those moments, for as long as the page lives.
pub(super) fn keep(bell: Bell) {
    let Some(window) = web_sys::window() else { return };
    leaving(&window, &bell);
    minutes(&window, bell.clone());
    idling(&window, bell.clone());
    let at_network = bell.clone();
    let back = Closure::<dyn Fn()>::new(move || at_network.ring(Ring::Exchange));
    window.add_event_listener_with_callback("online", back.as_ref().unchecked_ref()).ok();
    back.forget();
    let tick = Closure::<dyn Fn()>::new(move || bell.ring(Ring::Exchange));
    let tick_function = tick.as_ref().unchecked_ref();
    window.set_interval_with_callback_and_timeout_and_arguments_0(tick_function, QUARTER_MS).ok();
    tick.forget();
}

/// What `assets/web/away.js` and the player say when nobody can listen, and when somebody can again.
const LEAVING: [(&str, Ring); 2] =
    [("passerelle-away", Ring::Away), ("passerelle-back", Ring::Back)];

/// Rings each time the page goes out of sight, or its sound is taken: a call, another app, a dark screen; and when one is
/// back.
fn leaving(window: &Window, bell: &Bell) {
    for (word, ring) in LEAVING {
        let bell = bell.clone();
        let told = Closure::<dyn Fn()>::new(move || bell.ring(ring));
        window.add_event_listener_with_callback(word, told.as_ref().unchecked_ref()).ok();
        told.forget();
    }
}

/// A minute passes: reminders are looked at. A page out of sight is slowed down by its browser to about this.
fn minutes(window: &Window, bell: Bell) {
    let tick = Closure::<dyn Fn()>::new(move || bell.ring(Ring::Minute));
    let function = tick.as_ref().unchecked_ref();
    window.set_interval_with_callback_and_timeout_and_arguments_0(function, MINUTE_MS).ok();
    tick.forget();
}

/// Rings when nobody touched the page for five minutes. Both clocks count: one sleeps with the phone, the other may be set.
fn idling(window: &Window, bell: Bell) {
    let last = Rc::new(Cell::new(clocks()));
    let touched = Rc::clone(&last);
    let touch = Closure::<dyn Fn()>::new(move || touched.set(clocks()));
    // A screen reader or a switch brings a click and nothing before it.
    for kind in ["pointerdown", "keydown", "click"] {
        window.add_event_listener_with_callback(kind, touch.as_ref().unchecked_ref()).ok();
    }
    touch.forget();
    let look = Closure::<dyn Fn()>::new(move || {
        let ((run, wall), (run_then, wall_then)) = (clocks(), last.get());
        if (run - run_then).max(wall - wall_then) >= IDLE_MS {
            last.set((run, wall));
            bell.ring(Ring::Idle);
        }
    });
    let look_function = look.as_ref().unchecked_ref();
    window.set_interval_with_callback_and_timeout_and_arguments_0(look_function, LOOK_MS).ok();
    look.forget();
}

/// Milliseconds this page runs, and milliseconds since 1970.
fn clocks() -> (f64, f64) {
    let run = web_sys::window().and_then(|w| w.performance()).map_or(0.0, |p| p.now());
    (run, js_sys::Date::now())
}
