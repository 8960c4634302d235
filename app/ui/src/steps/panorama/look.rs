//! Looking all round a picture: by finger, by two arrows, by the keys. A strip shows the whole turn.

use super::super::shared::choice_spot;
use crate::parts::{Icon, IconSize, Mark, Press, Said as Text, Sign, Spot, SpotButton};
use crate::{Words, use_tr};
use app_domain::view::SpotView;
use content_pack::{Rect, SpotKey};
use dioxus::prelude::*;

/// One press of an arrow: an eighth of a turn.
const ARROW_TURN: f64 = 0.125;
/// How much of the turn one sees at once on a phone, until the picture has been measured.
const SEEN: f64 = 0.45;

/// A panorama, two copies side by side so that the turn has no end.
#[component]
pub(crate) fn LookRound(
    src: String,
    alt: String,
    spots: Vec<SpotView>,
    found: Vec<SpotKey>,
    chosen: Option<String>,
    onspot: EventHandler<String>,
) -> Element {
    let mut yaw = use_signal(|| 0.0_f64);
    let mut drag = use_signal(|| None::<(f64, f64)>);
    let mut height = use_signal(|| 400.0_f64);
    let mut seen = use_signal(|| SEEN);
    rsx! {
        div {
            class: "pano", dir: "ltr",
            onmounted: move |pano| async move {
                if let Ok(rect) = pano.get_client_rect().await {
                    height.set(rect.height().max(1.0));
                    seen.set((rect.width() / height() / 2.0).clamp(0.1, 1.0));
                }
            },
            onpointerdown: move |event| drag.set(Some((event.client_coordinates().x, yaw()))),
            onpointermove: move |event| if let Some((from, at)) = drag() {
                // The whole turn is twice as wide as it is high (equirectangular).
                yaw.set(turn(at, (from - event.client_coordinates().x) / (height() * 2.0)));
            },
            onpointerup: move |_| drag.set(None),
            onpointerleave: move |_| drag.set(None),
            div { class: "pano__world", style: "transform:translateX({-50.0 * yaw()}%)",
                img { src: "{src}", alt: "{alt}", draggable: "false" }
                img { src: "{src}", alt: "", draggable: "false" }
                for spot in spots.clone() {
                    Placed {
                        key: "{spot.key}",
                        spot: choice_spot(&spot, chosen.as_deref() == Some(spot.key.as_str()), found.contains(&spot.key)),
                        yaw: yaw(), seen: seen(), onspot, onlook: move |at| yaw.set(at),
                    }
                }
            }
            Strip { src: src.clone(), yaw: yaw(), seen: seen(), found: found_at(&spots, &found) }
            Arrows { onturn: move |by| yaw.set(turn(yaw(), by)) }
        }
    }
}

/// One region, on the copy that is in view. Reaching it by keyboard turns towards it.
#[component]
fn Placed(
    spot: Spot,
    yaw: f64,
    seen: f64,
    onspot: EventHandler<String>,
    onlook: EventHandler<f64>,
) -> Element {
    let centre = f64::from(spot.rect.x + spot.rect.w / 2) / 1000.0;
    let copy = copy(spot.rect, yaw);
    let hidden = !in_view(spot.rect, yaw, seen);
    rsx! {
        div {
            class: "pano__spot", style: place(spot.rect, copy),
            onfocusin: move |_| if hidden { onlook.call(turn(centre, -seen / 2.0)) },
            SpotButton { spot: Spot { rect: Rect { x: 0, y: 0, w: 1000, h: 1000 }, ..spot }, onspot }
        }
    }
}

/// Which of the two copies of a region is in view, or comes next to the right.
fn copy(rect: Rect, yaw: f64) -> f64 {
    let centre = f64::from(rect.x + rect.w / 2) / 1000.0;
    if centre < yaw { 1.0 } else { 0.0 }
}

/// Whether the whole of a region is seen.
fn in_view(rect: Rect, yaw: f64, seen: f64) -> bool {
    let left = f64::from(rect.x) / 1000.0 + copy(rect, yaw);
    left >= yaw && left + f64::from(rect.w) / 1000.0 <= yaw + seen
}

/// Where a region stands on two copies side by side.
fn place(rect: Rect, copy: f64) -> String {
    let x = (f64::from(rect.x) / 1000.0 + copy) * 50.0;
    let (y, w, h) = (f64::from(rect.y) / 10.0, f64::from(rect.w) / 20.0, f64::from(rect.h) / 10.0);
    format!("left:{x}%;top:{y}%;width:{w}%;height:{h}%")
}

/// Turns by a part of a turn; stays in 0..1.
fn turn(at: f64, by: f64) -> f64 {
    (at + by).rem_euclid(1.0)
}

/// Middle of each found danger, in percent of the turn.
fn found_at(spots: &[SpotView], found: &[SpotKey]) -> Vec<f64> {
    let middle = |spot: &SpotView| f64::from(spot.rect.x + spot.rect.w / 2) / 10.0;
    spots.iter().filter(|spot| found.contains(&spot.key)).map(middle).collect()
}

/// The whole turn, and where one looks. It points at the world, so it is not mirrored.
#[component]
fn Strip(src: String, yaw: f64, seen: f64, found: Vec<f64>) -> Element {
    rsx! {
        div { class: "map", "aria-hidden": "true",
            img { src, alt: "" }
            i { style: "left:{yaw * 100.0}%;width:{seen * 100.0}%" }
            for at in found {
                b { key: "{at}", style: "left:{at}%", Icon { sign: Sign::Check } }
            }
        }
    }
}

/// Left and right of the world.
#[component]
fn Arrows(onturn: EventHandler<f64>) -> Element {
    let tr = use_tr();
    rsx! {
        Arrow { words: tr.panorama_left(), sign: Sign::Left, name: "turn-left", class: "turn--l", onpress: move |()| onturn.call(-ARROW_TURN) }
        Arrow { words: tr.panorama_right(), sign: Sign::Right, name: "turn-right", class: "turn--r", onpress: move |()| onturn.call(ARROW_TURN) }
    }
}

#[component]
fn Arrow(
    #[props(into)] words: Words,
    sign: Sign,
    name: &'static str,
    class: &'static str,
    onpress: EventHandler,
) -> Element {
    rsx! {
        Press { words: words.clone(), class: "turn press {class}", mark: Mark::Tool(name), onpress,
            Icon { sign, size: IconSize::Large }
            Text { words }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_is_in_view_when_all_of_it_is() {
        let rect = Rect { x: 500, y: 0, w: 80, h: 80 };
        assert!(
            in_view(rect, 0.3, 0.45) && !in_view(rect, 0.0, 0.49) && !in_view(rect, 0.52, 0.45)
        );
        let behind = Rect { x: 20, ..rect };
        assert!(in_view(behind, 0.9, 0.45), "the end of the turn is its beginning");
    }

    #[test]
    fn a_turn_has_no_end() {
        assert!((turn(0.9, 0.25) - 0.15).abs() < 1e-9);
        assert!((turn(0.05, -0.125) - 0.925).abs() < 1e-9);
    }
}
