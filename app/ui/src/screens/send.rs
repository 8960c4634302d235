//! Where the answers are, and who sees what (look/17). A path of planks, never a bare cloud.

use super::home::send_now;
use super::shell::{Shell, TitleTop};
use super::trouble::trouble_words;
use crate::parts::{
    Act, Chip, Ear, Icon, Pager, PagerWords, Said, SendPath, SendState as Sent, Sign, Stage, Stop,
    Tile, Tool,
};
use crate::{Place, Words, use_door, use_tr};
use app_domain::desk::Command;
use app_domain::view::{SendState, SendView};
use dioxus::prelude::*;
use locales::Tr;

/// Where they are; who sees what; what goes.
const PAGES: usize = 3;

/// My answers.
#[component]
pub(crate) fn Send() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let send = door.view().read().send.clone();
    let title = Words::from(tr.send_title());
    let (state, now, _) = send_now(&send, tr);
    let enrolled = send.enrolled;
    let mut page = use_signal(|| 0_usize);
    let days = door.view().read().device.received_days;
    rsx! {
        Shell { screen: "send", say: vec![title.clone(), now],
            TitleTop { title: title.clone() }
            Stage { heading: title.text.clone(),
                if page() == 0 {
                    section { class: "card card--path",
                        SendPath { state, waiting: send.waiting, stops: stops(&send, state, days, tr) }
                    }
                    Tile { words: tr.data_title(), sign: Sign::Phone, name: "device", onpress: move |()| door.go(Place::Device) }
                } else if page() == 1 {
                    WhoSees { send: send.clone() }
                } else {
                    WhatGoes {}
                }
                Pager {
                    words: PagerWords { before: tr.frame_before().into(), after: tr.frame_next().into() },
                    page: page(), pages: PAGES, onpage: move |to| page.set(to),
                }
            }
            if enrolled {
                Act { words: tr.send_now(), sign: Sign::Send, onact: move |()| door.act(Command::Sync) }
            } else {
                Act { words: tr.enrol_title(), sign: Sign::Card, onact: move |()| door.go(Place::Enrol) }
            }
        }
    }
}

/// Here, waiting, received.
fn stops(send: &SendView, state: Sent, days: Option<u32>, tr: Tr) -> Vec<Stop> {
    let stop = |words: Words, note: Words, sign, tint| Stop { words, note, sign, tint };
    let mut stops =
        vec![stop(tr.send_recorded().into(), tr.send_all_here().into(), Sign::Phone, "good")];
    match &send.state {
        SendState::NeedsHelp(trouble) => {
            let note = trouble_words(*trouble, tr);
            stops.push(stop(tr.send_waiting().into(), note, Sign::Warning, "again"));
        }
        _ if state == Sent::Waiting || send.waiting > 0 => {
            let only = tr.send_only_here(u32::try_from(send.waiting).unwrap_or(u32::MAX));
            stops.push(stop(tr.send_waiting().into(), only.into(), Sign::Wait, "again"));
        }
        _ => {}
    }
    if let Some(name) = send.referent.as_deref().filter(|_| send.last_ack.is_some()) {
        let note = days.map_or_else(|| tr.send_sent(), |days| since(days, tr)).into();
        stops.push(stop(tr.send_received_by(name).into(), note, Sign::Received, "info"));
    }
    stops
}

/// When something was last received, in words: no news is not no activity (R59).
fn since(days: u32, tr: Tr) -> locales::Message {
    match days {
        0 => tr.data_today(),
        1 => tr.data_yesterday(),
        2..=7 => tr.data_week(),
        _ => tr.data_before(),
    }
}

/// What leaves this phone, and what never does (R65).
#[component]
fn WhatGoes() -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card card--see",
            ul { class: "see",
                Goes { words: tr.data_goes(), sign: Sign::Send }
                Goes { words: tr.data_stays(), sign: Sign::Lock }
            }
        }
    }
}

#[component]
fn Goes(#[props(into)] words: Words, sign: Sign) -> Element {
    rsx! {
        li { class: "see__one", Icon { sign } Said { words: words.clone(), class: "grow" } Ear { words } }
    }
}

/// Who sees what, said plainly: the company's line says “rien”.
#[component]
fn WhoSees(send: SendView) -> Element {
    let tr = use_tr();
    let shared = send.enrolled && send.consent == Some(true);
    let known = match send.referent.as_deref().filter(|_| shared) {
        Some(name) => tr.send_me_and(name),
        None => tr.send_only_me(),
    };
    let title = Words::from(tr.send_who_sees());
    rsx! {
        section { class: "card card--see",
            div { class: "row", h2 { class: "title grow", Said { words: title.clone() } } Ear { words: title } }
            ul { class: "see",
                Sees { what: tr.send_my_voice(), who: tr.send_only_me(), sign: Sign::Mic }
                Sees { what: tr.send_what_i_know(), who: known, sign: Sign::Shield }
                Sees { what: tr.send_company(), who: tr.send_nothing(), sign: Sign::Helmet }
            }
            if send.enrolled { ConsentSwitch { yes: send.consent == Some(true) } }
        }
    }
}

#[component]
fn Sees(#[props(into)] what: Words, #[props(into)] who: Words, sign: Sign) -> Element {
    rsx! {
        li {
            Icon { sign }
            Said { words: what.clone() }
            Chip { words: who, sign: Sign::Eye }
            Ear { words: what }
        }
    }
}

/// Changing one's mind is one touch, and may be done again.
#[component]
fn ConsentSwitch(yes: bool) -> Element {
    let (tr, door) = (use_tr(), use_door());
    let words = Words::from(if yes { tr.enrol_said_yes() } else { tr.enrol_said_no() });
    let command = move || {
        if yes { Command::WithdrawConsent } else { Command::AnswerConsent(true) }
    };
    rsx! {
        div { class: "row", p { class: "grow", Said { words: words.clone() } } Ear { words } }
        div { class: "tools",
            Tool { words: tr.send_change(), sign: Sign::Eye, name: "consent-change", onpress: move |()| door.act(command()) }
        }
    }
}
