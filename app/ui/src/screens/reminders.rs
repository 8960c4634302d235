//! Reminders by picture (R32): when, which days, the hours one works, what stays quiet. What will happen is said plainly:
//! this phone rings while the app is open, or closed too, or not; the calendar of the phone always can.

use super::shell::{BackCorner, LanguageCorner, Shell};
use crate::parts::{
    Act, Ear, Icon, IconSize, Pager, PagerWords, Said, Setting, Sign, Stage, Tool, Top,
};
use crate::{Door, Words, use_door, use_tr};
use app_domain::desk::{Command, DeviceOrder};
use app_domain::ports::Rings;
use app_domain::reminders::{Moment, Reminders as Chosen, Shift};
use app_domain::view::DeviceView;
use dioxus::prelude::*;
use locales::{Message, Tr};

/// One question a page.
const PAGES: usize = 4;

/// How a message is asked for.
type Ask = fn(Tr) -> Message;

/// The days, Monday first.
const DAYS: [(&str, Ask); 7] = [
    ("mon", Tr::remind_mon),
    ("tue", Tr::remind_tue),
    ("wed", Tr::remind_wed),
    ("thu", Tr::remind_thu),
    ("fri", Tr::remind_fri),
    ("sat", Tr::remind_sat),
    ("sun", Tr::remind_sun),
];

/// Reminders.
#[component]
pub(crate) fn Reminders() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let mut page = use_signal(|| 0_usize);
    let device = door.view().read().device.clone();
    let question = Words::from(question(page(), tr));
    let outcome = outcome(&device, tr);
    let say = if page() == 0 {
        std::iter::once(question.clone()).chain(outcome.clone()).collect()
    } else {
        vec![question.clone()]
    };
    rsx! {
        Shell { screen: "reminders", say, arrival: "{page}",
            Top {
                start: rsx! { BackCorner {} },
                end: rsx! { LanguageCorner {} },
                p { class: "title top__title", Said { words: tr.remind_title() } }
            }
            Stage { heading: question.text.clone(),
                div { class: "card row", p { class: "title grow", Said { words: question.clone() } } Ear { words: question } }
                Choices { page: page(), chosen: device.reminders }
                if page() == 0 { Outcome { outcome, on: device.reminders.are_on() } }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages: PAGES, onpage: move |to| page.set(to),
                }
            }
            Act { words: tr.frame_suits_me(), sign: Sign::Check, onact: move |()| door.back() }
        }
    }
}

fn question(page: usize, tr: Tr) -> Message {
    match page {
        0 => tr.remind_when(),
        1 => tr.remind_days(),
        2 => tr.remind_work(),
        _ => tr.settings_quiet_hours(),
    }
}

/// What will happen: nothing is promised that this phone cannot do.
fn outcome(device: &DeviceView, tr: Tr) -> Vec<Words> {
    if !device.reminders.are_on() {
        return vec![tr.remind_off().into()];
    }
    let how = match device.rings {
        _ if device.calendar_given => tr.remind_given(),
        Rings::Closed => tr.remind_closed(),
        Rings::WhileOpen => tr.remind_while_open(),
        Rings::Never | Rings::IfAllowed => tr.remind_cannot(),
    };
    vec![how.into(), tr.remind_never_at_work().into()]
}

fn set(door: Door, change: impl FnOnce(Chosen) -> Chosen) {
    let chosen = change(door.view().peek().device.reminders);
    door.act(Command::Device(DeviceOrder::Reminders(chosen)));
}

#[component]
fn Choices(page: usize, chosen: Chosen) -> Element {
    match page {
        0 => rsx! { Moments { chosen, quiet: false } },
        1 => rsx! { Days { chosen } },
        2 => rsx! { Shifts { chosen } },
        _ => rsx! { Moments { chosen, quiet: true } },
    }
}

/// Morning, noon, evening: when it rings, or when it must not.
#[component]
fn Moments(chosen: Chosen, quiet: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let all = [
        (Moment::Morning, "morning", tr.remind_morning(), Sign::Sunrise),
        (Moment::Break, "noon", tr.remind_noon(), Sign::Noon),
        (Moment::Evening, "evening", tr.remind_evening(), Sign::Moon),
    ];
    rsx! {
        div { class: "sets sets--one",
            for (moment , name , words , sign) in all {
                Setting {
                    key: "{name}", words, name,
                    on: Some(if quiet { chosen.is_quiet(moment) } else { chosen.at_moment(moment) }),
                    onpress: move |()| set(door, |chosen| if quiet { chosen.toggle_quiet(moment) } else { chosen.toggle_moment(moment) }),
                    Icon { sign, size: IconSize::Huge }
                    if quiet { Icon { sign: Sign::NoSound, size: IconSize::Huge } } else { Icon { sign: Sign::Bell, size: IconSize::Huge } }
                }
            }
        }
    }
}

#[component]
fn Days(chosen: Chosen) -> Element {
    let (tr, door) = (use_tr(), use_door());
    rsx! {
        div { class: "sets sets--days",
            for (at , (name , words)) in (0_u8..).zip(DAYS) {
                Setting { key: "{name}", words: words(tr), name, on: Some(chosen.on_day(at)),
                    onpress: move |()| set(door, |chosen| chosen.toggle_day(at)),
                    Icon { sign: if at < 5 { Sign::Work } else { Sign::Home } }
                }
            }
        }
    }
}

/// The hours one works, as one lives them.
#[component]
fn Shifts(chosen: Chosen) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let all = [
        (Shift::Early, tr.remind_early(), Sign::Sunrise, "5 – 13"),
        (Shift::Day, tr.remind_day(), Sign::Sun, "7 – 17"),
        (Shift::Late, tr.remind_late(), Sign::Clock, "13 – 21"),
        (Shift::Night, tr.remind_night(), Sign::Moon, "21 – 5"),
    ];
    rsx! {
        div { class: "sets sets--two",
            for (shift , words , sign , hours) in all {
                Setting { key: "{hours}", words, name: shift.name(), on: Some(chosen.shift == Some(shift)),
                    onpress: move |()| set(door, |chosen| chosen.toggle_shift(shift)),
                    Icon { sign, size: IconSize::Huge }
                    span { class: "setting__hours", dir: "ltr", "{hours}" }
                }
            }
        }
    }
}

/// What will happen, and the calendar that rings without the app.
#[component]
fn Outcome(outcome: Vec<Words>, on: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let first = outcome.first().cloned().unwrap_or_default();
    let then: Vec<Words> = outcome.iter().skip(1).cloned().collect();
    let told = first.id.clone();
    rsx! {
        div { class: "card row card--outcome", "data-outcome": "{told}",
            div { class: "grow",
                for words in outcome { p { key: "{words.id}", Said { words } } }
            }
            Ear { words: first, then }
        }
        if on {
            div { class: "tools",
                Tool { words: tr.remind_calendar(), sign: Sign::Calendar, name: "calendar", onpress: move |()| door.act(Command::Device(DeviceOrder::GiveCalendar)) }
            }
        }
    }
}
