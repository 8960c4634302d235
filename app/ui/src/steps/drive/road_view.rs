//! The road as it is seen: a rendered street, and what moves on it, placed by distance with the camera it was rendered by
//! (`content/studio/drive_route.py`). The ground stays; the vehicles and the person stand where the metres say.

use super::{Hand, kmh};
use crate::parts::{Ear, Said as Text};
use crate::{Words, own_picture, use_tr};
use app_domain::road::{Drive, Goal, PLANK_MM, Road};
use dioxus::prelude::*;

/// Width of the rendered picture in pixels.
const WIDTH: f32 = 640.0;
/// Its height.
const HEIGHT: f32 = 560.0;
/// Pixels a metre has at one metre from the eye: half the width by the tangent of half of 46 degrees.
const FOCUS: f32 = 753.9;
/// Where the eye is: to the right of the middle, behind the start, above the ground, in metres.
const EYE: (f32, f32, f32) = (0.2, -9.0, 4.4);
/// Cosine and sine of how far the eye looks down: 4.05 m on 18.
const LOOKS: (f32, f32) = (0.9756, 0.2195);
/// Metres drawn for each metre said: sixty metres of road have to be seen on a phone.
const DRAWN: f32 = 0.42;
/// Where my vehicle stands when nothing was done yet, drawn metres.
const START: f32 = 2.2;
/// The middle of my lane, and where somebody crosses.
const LANE: f32 = 1.75;
const WALKS: f32 = -0.5;

/// A point of the ground on the picture, in percent, and how many percent of its width a metre is there.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Seen {
    left: f32,
    top: f32,
    metre: f32,
}

/// Where a point of the ground is seen: `across` in metres from the middle, `along` in drawn metres.
fn seen(across: f32, along: f32) -> Seen {
    let (x, y, z) = (across - EYE.0, along - EYE.1, -EYE.2);
    let (cos, sin) = LOOKS;
    let depth = y.mul_add(cos, -(z * sin));
    let up = y.mul_add(sin, z * cos) / depth;
    Seen {
        left: (FOCUS * x / depth).mul_add(100.0 / WIDTH, 50.0),
        top: (FOCUS * up).mul_add(-100.0 / HEIGHT, 50.0),
        metre: FOCUS / depth / WIDTH * 100.0,
    }
}

/// How far along the picture a distance from the start is drawn.
fn along(mm: u32) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a road is some hundred thousand millimetres")]
    let metres = mm as f32 / 1_000.0;
    metres.mul_add(DRAWN, START)
}

/// A thing that was cut out: `wide` metres across, its foot `below` of its height under the ground line.
#[derive(Clone, Copy)]
struct Thing {
    name: &'static str,
    wide: f32,
    below: f32,
}

const VAN: Thing = Thing { name: "route-camionnette", wide: 3.35, below: 0.19 };
const CAR: Thing = Thing { name: "route-voiture", wide: 2.5, below: 0.14 };
const AHEAD: Thing = Thing { name: "route-devant", wide: 3.35, below: 0.19 };
const WALKER: Thing = Thing { name: "route-passant", wide: 1.43, below: 0.08 };

impl Thing {
    /// Its place on the picture.
    fn style(self, across: f32, along: f32) -> String {
        let at = seen(across, along);
        let wide = self.wide * at.metre;
        format!(
            "left:{:.2}%;top:{:.2}%;width:{wide:.2}%;--below:{}%",
            at.left,
            at.top,
            self.below * 100.0
        )
    }
}

/// The road, who is on it, and the question over the sky.
#[component]
pub(super) fn RoadView(drive: Drive, van: bool, hand: Hand, ask: Option<Words>) -> Element {
    let tr = use_tr();
    let mine = if van { VAN } else { CAR };
    let (ground, alt) = match drive.road {
        Road::Dry => ("route-seche", tr.steps_dry_road().text),
        Road::Wet => ("route-mouillee", tr.steps_wet_road().text),
        Road::Bend => ("route-virage", tr.drive_bend_road().text),
    };
    let limit = drive.limit.filter(|_| drive.goal == Goal::Speed);
    let dir = ask.as_ref().map(Words::dir);
    let given = (drive.goal == Goal::Gap).then(|| hand.speed(&drive));
    rsx! {
        div { class: "drive__view", dir: "ltr",
            div { class: "drive__world", "data-road": drive.road.name(),
                img { class: "drive__ground", src: own_picture(ground), alt }
                if drive.goal == Goal::Stop {
                    Crossing { at: along(drive.ahead_mm) }
                    img { class: "drive__thing", src: own_picture(WALKER.name), alt: tr.drive_person().text, style: WALKER.style(WALKS, along(drive.ahead_mm)) }
                }
                if drive.goal == Goal::Gap {
                    img { class: "drive__thing", src: own_picture(AHEAD.name), alt: tr.drive_ahead().text, style: AHEAD.style(LANE, along(u32::from(hand.gap) * PLANK_MM)) }
                }
                if drive.road == Road::Wet { span { class: "drive__rain" } }
                img { class: "drive__thing drive__mine", src: own_picture(mine.name), alt: "", style: mine.style(LANE, along(hand.gone_mm(&drive))) }
                if let Some(limit) = limit { Limit { limit } }
            }
            if let Some(ask) = ask {
                div { class: "drive__ask", dir,
                    p { class: "grow", Text { words: ask.clone() } }
                    Ear { words: ask }
                }
            }
            if let Some(speed) = given { GivenSpeed { speed } }
        }
    }
}

/// Stripes of a crossing, seven across the road.
#[component]
fn Crossing(at: f32) -> Element {
    let stripes = (0_u8..7).map(|n| {
        let x = f32::from(n) - 3.0;
        let corners = [
            (x - 0.27, at + 0.1),
            (x + 0.27, at + 0.1),
            (x + 0.27, at + 2.6),
            (x - 0.27, at + 2.6),
        ];
        let points = corners.map(|(x, y)| {
            let seen = seen(x, y);
            format!("{:.2},{:.2}", seen.left, seen.top)
        });
        points.join(" ")
    });
    rsx! {
        svg { class: "drive__lines", view_box: "0 0 100 100", preserve_aspect_ratio: "none", "aria-hidden": "true",
            for points in stripes { polygon { key: "{points}", points: "{points}" } }
        }
    }
}

/// The limit of the place, as it stands beside the road (sign B14).
#[component]
fn Limit(limit: u16) -> Element {
    let tr = use_tr();
    let words = kmh(limit, tr);
    rsx! {
        span { class: "drive__limit", role: "img", aria_label: words.text, b { "{limit}" } }
    }
}

/// The speed one goes at, where it is given.
#[component]
fn GivenSpeed(speed: u16) -> Element {
    let tr = use_tr();
    let words = kmh(speed, tr);
    rsx! {
        div { class: "drive__given", b { dir: "ltr", Text { words: words.clone() } } Ear { words } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_farther_is_seen_higher_and_smaller() {
        let all: Vec<Seen> = (0..12).map(|plank| seen(LANE, along(plank * PLANK_MM))).collect();
        for pair in all.windows(2) {
            assert!(pair[1].top < pair[0].top && pair[1].metre < pair[0].metre, "{pair:?}");
            assert!(pair[1].left < pair[0].left, "my lane runs to the middle: {pair:?}");
        }
    }

    /// Two points of the rendered street that were measured on it.
    #[test]
    fn the_camera_is_the_one_of_the_studio() {
        let start = seen(0.0, 0.0);
        assert!((start.top - 82.0).abs() < 1.0, "{start:?}");
        let far = seen(0.0, 15.1);
        assert!((far.top - 44.5).abs() < 1.0, "{far:?}");
    }
}
