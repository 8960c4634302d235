//! After the pedal: where one stands, beside where one would have stood. It explains, and the pedal is there again (R16).

use super::road_view::RoadView;
use super::ruler::{Laid, Ruler, gap_wanted, longest, road_sign, road_words};
use super::{Hand, Phase, kmh};
use crate::parts::{Ear, Said as Text, Sign};
use crate::{Words, use_tr};
use app_domain::road::{Drive, Goal, PLANK_MM, Road, planks, stop};
use dioxus::prelude::*;
use locales::Tr;

/// What came of it, in words that are said.
pub(crate) fn consequence(drive: &Drive, speed: u16, gap: u16, tr: Tr) -> Words {
    match (drive.goal, drive.is_right(speed, gap)) {
        (Goal::Stop, true) => tr.drive_stopped(),
        (Goal::Stop, false) => tr.drive_too_far(),
        (Goal::Gap, true) => tr.drive_gap_good(),
        (Goal::Gap, false) => tr.drive_too_near(),
        (Goal::Speed, true) => tr.drive_speed_good(),
        (Goal::Speed, false) => tr.drive_too_fast(),
    }
    .into()
}

/// What was done, and after a miss what would do, on rulers of one length. What is right is seen on the road too.
#[component]
pub(crate) fn Driven(
    drive: Drive,
    van: bool,
    speed: u16,
    gap: u16,
    wanted: Option<(u16, u16)>,
) -> Element {
    let tr = use_tr();
    let words = consequence(&drive, speed, gap, tr);
    let hand = Hand::done(&drive, speed, gap);
    let is_gap = drive.goal == Goal::Gap;
    rsx! {
        div { class: "driven",
            if wanted.is_none() {
                RoadView { drive: drive.clone(), van, hand, ask: None::<Words> }
            }
            div { class: "ruler ruler--done",
                div { class: "row", p { class: "title grow", Text { words: words.clone() } } Ear { words } }
                if !is_gap { p { class: "ruler__kmh", Text { words: road_words(drive.road, tr) } } }
                Row { drive: drive.clone(), speed, gap }
                if let Some((speed, _)) = wanted {
                    if is_gap {
                        Ruler { words: Words::from(tr.drive_right_gap()), sign: Sign::Check, count: longest(&drive), laid: gap_wanted(&drive), end: None::<u16> }
                    } else {
                        Row { drive: drive.clone(), speed, gap: 0 }
                    }
                }
            }
        }
    }
}

/// One way of driving.
#[component]
fn Row(drive: Drive, speed: u16, gap: u16) -> Element {
    let tr = use_tr();
    let count = longest(&drive);
    if drive.goal == Goal::Gap {
        let laid = Laid::of_gap(gap, u32::from(gap) * PLANK_MM);
        return rsx! { Ruler { words: Words::from(tr.drive_ahead()), sign: Sign::Van, count, laid, end: None::<u16> } };
    }
    let laid = Laid::of_stop(stop(speed, drive.road, &drive.figures), Phase::Braking);
    let ahead = drive.goal == Goal::Stop || drive.road == Road::Bend;
    let end = ahead.then(|| planks(drive.ahead_mm));
    rsx! {
        Ruler { words: kmh(speed, tr), sign: road_sign(drive.road), count, laid, end }
    }
}
