//! `drive`: a road, a pedal, planks of five metres (look/27). No race and no clock (R19): the scene waits for the pedal,
//! and what is set going can be gone through step by step. “Montrez-moi” plays it, and counts as much as doing it.

mod outcome;
mod road_view;
mod ruler;

pub(crate) use outcome::{Driven, consequence};

use super::shared::{Helps, PromptStage, question};
use crate::parts::{Act, Ear, Icon, IconSize, Mark, Press, Said as Text, Sign, Tool};
use crate::signs::digits_said;
use crate::{Words, use_tr, use_voice};
use app_domain::desk::Answer;
use app_domain::road::{Drive as Road, Goal, PLANK_MM, metres, planks, stop};
use app_domain::view::PlayView;
use dioxus::prelude::*;
use locales::Tr;
use road_view::RoadView;
use ruler::Rulers;

/// How far the vehicle has gone since the pedal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing was done yet.
    #[default]
    Ready,
    /// One sees, the foot goes down.
    Seeing,
    /// One brakes, until one stands.
    Braking,
}

impl Phase {
    /// What comes next; nothing after one stands.
    const fn next(self) -> Option<Self> {
        match self {
            Self::Ready => Some(Self::Seeing),
            Self::Seeing => Some(Self::Braking),
            Self::Braking => None,
        }
    }
}

/// What the hand has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hand {
    /// Place on the dial of speeds.
    at: usize,
    /// Planks behind the vehicle ahead.
    gap: u16,
    /// “Montrez-moi” plays.
    shown: bool,
    phase: Phase,
}

impl Hand {
    fn of(drive: &Road) -> Self {
        let gap = if drive.goal == Goal::Gap { planks(drive.ahead_mm) } else { 0 };
        Self { at: drive.start, gap, shown: false, phase: Phase::Ready }
    }

    fn speed(self, drive: &Road) -> u16 {
        drive.speeds.get(self.at).copied().unwrap_or_default()
    }

    /// What “Montrez-moi” sets.
    fn showing(drive: &Road) -> Self {
        let (speed, gap) = drive.shown();
        let at = drive.speeds.iter().position(|one| *one == speed).unwrap_or(drive.start);
        Self { at, gap, shown: true, phase: Phase::Seeing }
    }

    /// How far it has gone, in millimetres.
    fn gone_mm(self, drive: &Road) -> u32 {
        let way = stop(self.speed(drive), drive.road, &drive.figures);
        match (drive.goal, self.phase) {
            (Goal::Stop, Phase::Seeing) => way.see_mm,
            (Goal::Stop, Phase::Braking) => way.total_mm(),
            _ => 0,
        }
    }

    fn answer(self, drive: &Road) -> Answer {
        if self.shown {
            Answer::ShowMe
        } else {
            Answer::Drove { speed: self.speed(drive), gap: self.gap }
        }
    }
}

#[component]
pub(super) fn Drive(
    play: PlayView,
    drive: Road,
    van: bool,
    onanswer: EventHandler<Answer>,
) -> Element {
    let tr = use_tr();
    let mut hand = use_signal(|| Hand::of(&drive));
    let ask = question(&play, default_ask(drive.goal, tr));
    let goes = hand().phase != Phase::Ready;
    let road = drive.clone();
    // One step further: by itself when the planks have landed, or by the pedal.
    let on = use_callback(move |()| {
        let now = *hand.peek();
        match now.phase.next() {
            Some(phase) if road.goal == Goal::Stop => hand.set(Hand { phase, ..now }),
            _ => onanswer.call(now.answer(&road)),
        }
    });
    let road = drive.clone();
    let show = use_callback(move |()| hand.set(Hand::showing(&road)));
    rsx! {
        PromptStage { play: play.clone(), heading: ask.text.clone(), class: "stage--bleed stage--split drive",
            RoadView { drive: drive.clone(), van, hand: hand(), ask }
            div { class: "side2",
                div { class: "pad", Rulers { drive: drive.clone(), hand: hand(), onlanded: on } }
                if !goes { Dials { drive: drive.clone(), hand } }
                div { class: "pad drive__helps",
                    if !goes { ShowMe { onpress: show } }
                    Helps { play, slow: false }
                }
            }
        }
        if drive.goal == Goal::Stop || goes {
            Pedal { goes, onpress: on }
        } else {
            Act { words: tr.frame_suits_me(), sign: Sign::Check, onact: on }
        }
    }
}

/// The guide's question of a goal, when the author wrote none.
pub(crate) fn default_ask(goal: Goal, tr: Tr) -> Words {
    match goal {
        Goal::Stop => tr.drive_ask_stop(),
        Goal::Gap => tr.drive_ask_gap(),
        Goal::Speed => tr.drive_ask_speed(),
    }
    .into()
}

/// “Montrez-moi.”
#[component]
fn ShowMe(onpress: EventHandler) -> Element {
    let tr = use_tr();
    rsx! {
        Tool { words: tr.frame_show_me(), sign: Sign::Play, name: "show-me", onpress }
    }
}

/// The one pedal; once it is down, what goes on by itself can be gone through by it.
#[component]
fn Pedal(goes: bool, onpress: EventHandler) -> Element {
    let tr = use_tr();
    let (words, sign) = if goes {
        (Words::from(tr.frame_next()), Sign::Next)
    } else {
        (Words::from(tr.steps_brake()), Sign::Pedal)
    };
    rsx! {
        div { class: "pedal",
            Press { words: words.clone(), class: "btn press btn--primary", mark: Mark::Act, onpress,
                span { class: "btn__puck", Icon { sign, size: IconSize::Huge } }
                Text { words }
            }
        }
    }
}

/// What the learner holds (R18): the speed; or how far one stays behind.
#[component]
fn Dials(drive: Road, hand: Signal<Hand>) -> Element {
    let tr = use_tr();
    let now = hand();
    let is_gap = drive.goal == Goal::Gap;
    let (less, more) = if is_gap {
        (Words::from(tr.drive_closer()), Words::from(tr.drive_farther()))
    } else {
        (tr.steps_less_fast().into(), tr.steps_faster().into())
    };
    let (slower, faster) = (drive.clone(), drive.clone());
    rsx! {
        div { class: "drive__dial",
            Step { words: less, sign: Sign::Minus, name: "less", onpress: move |()| turn(hand, &slower, false) }
            if is_gap {
                Metres { planks: now.gap }
            } else {
                Kmh { speed: now.speed(&drive), at: now.at, count: drive.speeds.len() }
            }
            Step { words: more, sign: Sign::Plus, name: "more", onpress: move |()| turn(hand, &faster, true) }
        }
    }
}

/// One speed, or one plank, more or less.
fn turn(mut hand: Signal<Hand>, drive: &Road, up: bool) {
    let was = *hand.peek();
    let step = |n: usize, least: usize, most: usize| {
        if up { (n + 1).min(most) } else { n.saturating_sub(1).max(least) }
    };
    hand.set(if drive.goal == Goal::Gap {
        let (least, most) = (planks(drive.ahead_mm).into(), drive.gap_most().into());
        let gap = step(was.gap.into(), least, most);
        Hand { gap: u16::try_from(gap).unwrap_or(was.gap), ..was }
    } else {
        Hand { at: step(was.at, 0, drive.speeds.len().saturating_sub(1)), ..was }
    });
}

/// One side of the dial.
#[component]
fn Step(words: Words, sign: Sign, name: &'static str, onpress: EventHandler) -> Element {
    rsx! {
        Press { words: words.clone(), class: "mini press", mark: Mark::Tool(name), onpress,
            Icon { sign }
            Text { words }
        }
    }
}

/// The speed, in bars, in figures and aloud. It says itself each time it changes.
#[component]
fn Kmh(speed: u16, at: usize, count: usize) -> Element {
    let tr = use_tr();
    let words = kmh(speed, tr);
    use_said_when_changed(&words);
    let label = words.text.clone();
    rsx! {
        div { class: "drive__mid", "data-speed": "{speed}",
            div { class: "bars", role: "img", aria_label: label,
                for bar in 0..count {
                    i { key: "{bar}", class: if bar <= at { "on" } else { "" }, style: "block-size:{height(bar, count)}rem" }
                }
            }
            div { class: "row", b { dir: "ltr", Text { words: words.clone() } } Ear { words } }
        }
    }
}

/// How far behind one is, in figures and aloud: the planks above are its picture.
#[component]
fn Metres(planks: u16) -> Element {
    let tr = use_tr();
    let said = metres_said(u32::from(planks) * PLANK_MM, tr);
    let first = said.first().cloned().unwrap_or_default();
    let then: Vec<Words> = said.into_iter().skip(1).collect();
    rsx! {
        div { class: "drive__mid", "data-gap": "{planks}",
            div { class: "row", b { dir: "ltr", "{u32::from(planks) * 5} m" } Ear { words: first, then } }
        }
    }
}

/// Digit by digit, then “mètres”.
pub(super) fn metres_said(mm: u32, tr: Tr) -> Vec<Words> {
    let digits = digits_said(&metres(mm).to_string(), tr);
    digits.into_iter().chain([Words::from(tr.drive_metres())]).collect()
}

/// Says some words each time they are others than before.
fn use_said_when_changed(words: &Words) {
    let voice = use_voice();
    let mut before = use_signal(|| words.id.clone());
    let said = words.clone();
    use_effect(use_reactive!(|said| {
        if *before.peek() != said.id {
            before.set(said.id.clone());
            voice.hear(&said);
        }
    }));
}

/// Height of a bar in rem, from half of one to one and a half.
fn height(bar: usize, count: usize) -> f32 {
    let share = |n: usize| f32::from(u16::try_from(n).unwrap_or(u16::MAX));
    0.5 + share(bar) / share(count.max(2) - 1)
}

/// “50 km/h”, as it is said in France: whatever the language of help, that is what is heard on the road.
pub(super) fn kmh(speed: u16, tr: Tr) -> Words {
    let id = format!("sign-kmh-{speed}");
    tr.by_id(&id).map_or_else(|| Words::new(id, format!("{speed} km/h"), "fr"), Words::from)
}
