//! Planks of five metres: hatched while one sees, wood while one brakes. The dry road stays above, to compare.

use super::{Hand, Phase, metres_said};
use crate::parts::{Ear, Icon, IconSize, Said as Text, Sign};
use crate::{Words, use_tr};
use app_domain::road::{Drive, Goal, PLANK_MM, Road, Stop, gap_mm, metres, planks, stop};
use dioxus::prelude::*;

/// What stands on a ruler: planks seen, planks braked, or planks between two vehicles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Laid {
    /// Hatched.
    pub(super) seen: u16,
    /// Wood.
    pub(super) braked: u16,
    /// What it is in millimetres; none while one does not know yet.
    pub(super) mm: Option<u32>,
}

impl Laid {
    /// The planks of a stop, whole; as far as one has come.
    pub(super) fn of_stop(way: Stop, phase: Phase) -> Self {
        // Each part has a plank at least, however slow: what lands says that it has.
        let all = planks(way.total_mm()).max(2);
        let seen = planks(way.see_mm).clamp(1, all - 1);
        match phase {
            Phase::Ready => Self { seen: 0, braked: 0, mm: None },
            Phase::Seeing => Self { seen, braked: 0, mm: None },
            Phase::Braking => Self { seen, braked: all - seen, mm: Some(way.total_mm()) },
        }
    }

    /// Planks between two vehicles.
    pub(super) const fn of_gap(planks: u16, mm: u32) -> Self {
        Self { seen: 0, braked: planks, mm: Some(mm) }
    }
}

/// The ruler of what one does now; in the rain the dry road above it.
#[component]
pub(super) fn Rulers(drive: Drive, hand: Hand, onlanded: EventHandler) -> Element {
    let tr = use_tr();
    let speed = hand.speed(&drive);
    let way = |road| stop(speed, road, &drive.figures);
    let count = longest(&drive);
    let ahead = planks(drive.ahead_mm);
    // Where the speed is chosen, what it would take to stand is seen at once.
    let phase = if drive.goal == Goal::Speed { Phase::Braking } else { hand.phase };
    rsx! {
        div { class: "ruler",
            if drive.goal == Goal::Gap {
                Ruler { words: Words::from(tr.drive_ahead()), sign: Sign::Van, count, laid: Laid::of_gap(hand.gap, u32::from(hand.gap) * PLANK_MM), end: None::<u16> }
            } else {
                if drive.road == Road::Wet {
                    Ruler { words: Words::from(tr.steps_dry_road()), sign: Sign::Sun, count, laid: Laid::of_stop(way(Road::Dry), Phase::Braking), end: None::<u16> }
                }
                Ruler {
                    words: road_words(drive.road, tr), sign: road_sign(drive.road), count,
                    laid: Laid::of_stop(way(drive.road), phase),
                    end: (drive.goal == Goal::Stop || drive.road == Road::Bend).then_some(ahead),
                    lands: drive.goal == Goal::Stop, onlanded,
                }
                Key {}
            }
        }
    }
}

/// How many planks the ruler has: the longest thing on it, and one more.
pub(super) fn longest(drive: &Drive) -> u16 {
    let of = |speed: &u16| planks(stop(*speed, drive.road, &drive.figures).total_mm());
    let stops = drive.speeds.iter().map(of).max().unwrap_or_default();
    match drive.goal {
        Goal::Gap => drive.gap_most(),
        Goal::Stop => stops.max(planks(drive.ahead_mm)) + 1,
        Goal::Speed => stops + 1,
    }
}

/// The name of a road.
pub(super) fn road_words(road: Road, tr: locales::Tr) -> Words {
    match road {
        Road::Dry => tr.steps_dry_road(),
        Road::Wet => tr.steps_wet_road(),
        Road::Bend => tr.drive_bend_road(),
    }
    .into()
}

/// Its sign.
pub(super) const fn road_sign(road: Road) -> Sign {
    match road {
        Road::Dry => Sign::Sun,
        Road::Wet => Sign::Rain,
        Road::Bend => Sign::Bend,
    }
}

/// What is kept to the vehicle ahead at least.
pub(super) fn gap_wanted(drive: &Drive) -> Laid {
    let speed = drive.speeds.first().copied().unwrap_or_default();
    Laid::of_gap(drive.gap_wanted(), gap_mm(speed, drive.road, &drive.figures))
}

/// One row: what it is of, planks, metres. `end` is the plank before which one has to stand.
#[component]
pub(super) fn Ruler(
    #[props(into)] words: Words,
    sign: Sign,
    count: u16,
    laid: Laid,
    end: Option<u16>,
    /// The planks land one after the other, and say when the last one has.
    #[props(default)]
    lands: bool,
    #[props(default)] onlanded: Option<EventHandler>,
) -> Element {
    let tr = use_tr();
    let figure = laid.mm.map_or_else(|| "?".to_owned(), |mm| metres(mm).to_string());
    let label = format!("{} : {figure} m", words.text);
    let said: Vec<Words> = laid.mm.map(|mm| metres_said(mm, tr)).unwrap_or_default();
    let last = laid.seen + laid.braked;
    let class = if lands { "m m--lands" } else { "m" };
    rsx! {
        div { class: "ruler__r", "data-mm": laid.mm.map(|mm| mm.to_string()),
            span { class: "ruler__n", Icon { sign, size: IconSize::Small } Text { words: words.clone() } }
            span { class, role: "img", aria_label: label,
                for at in 0..count {
                    i {
                        key: "{at}-{class_of(at, &laid)}", class: "{class_of(at, &laid)} {end_of(at, end)}",
                        style: "--at:{landing(at, &laid)}",
                        onanimationend: move |_| if let Some(onlanded) = onlanded && at + 1 == last { onlanded.call(()) },
                    }
                }
            }
            b { dir: "ltr", "{figure} m" }
            Ear { words, then: said }
        }
    }
}

const fn class_of(at: u16, laid: &Laid) -> &'static str {
    if at < laid.seen {
        "see"
    } else if at < laid.seen + laid.braked {
        "stop"
    } else if at == 0 && laid.mm.is_none() {
        "here"
    } else {
        ""
    }
}

/// The plank after which somebody stands.
fn end_of(at: u16, end: Option<u16>) -> &'static str {
    if end == Some(at + 1) { "is-end" } else { "" }
}

/// In which turn a plank lands: each part begins anew.
const fn landing(at: u16, laid: &Laid) -> u16 {
    if at < laid.seen { at } else { at - laid.seen }
}

/// What the two kinds of planks are.
#[component]
fn Key() -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "ruler__k",
            span { span { class: "m", i { class: "see" } } Text { words: tr.steps_seeing() } }
            span { span { class: "m", i { class: "stop" } } Text { words: tr.steps_braking() } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_plank_is_laid_before_the_pedal_and_all_are_after() {
        let way = Stop { see_mm: 15_000, brake_mm: 22_500 };
        assert_eq!(Laid::of_stop(way, Phase::Ready), Laid { seen: 0, braked: 0, mm: None });
        assert_eq!(Laid::of_stop(way, Phase::Seeing), Laid { seen: 3, braked: 0, mm: None });
        assert_eq!(
            Laid::of_stop(way, Phase::Braking),
            Laid { seen: 3, braked: 5, mm: Some(37_500) }
        );
    }
}
