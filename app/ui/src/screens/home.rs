//! Home: the common footbridge, the one next thing, and the other places (look/02).

use super::people::hide_then;
use super::shell::Shell;
use super::site::{Footbridge, landed, use_site};
use super::why::{sign, why};
use crate::parts::{Icon, Mark, Me, Press, Resume, Said, SendState as Sent, Sign, Stage, Tile};
use crate::root::open;
use crate::{Door, Place, Words, own_picture, use_door, use_media, use_tr};
use app_domain::desk::Command;
use app_domain::planner::Reason;
use app_domain::view::{Card, Plank, Rest, SendState, SendView, SiteView};
use dioxus::prelude::*;

/// Home.
#[component]
pub(crate) fn Home() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let view = door.view();
    let (tell, resume) = (view.read().home.tell.clone(), view.read().home.resume.clone());
    let site = use_site(door);
    let say = match &resume {
        _ if tell.is_some() => vec![tr.steps_ask_debrief().into()],
        Some(card) => [Words::from(&card.title)].into_iter().chain(why_of(card, tr)).collect(),
        None => vec![Words::from(tr.home_all_seen())],
    };
    let say = landed(site, tr).into_iter().chain(say).collect::<Vec<_>>();
    rsx! {
        Shell { screen: "home", class: "app--home", say,
            World { site }
            Stage { heading: tr.frame_home().text, class: "home",
                if let Some(card) = tell { ToTell { card } } else if let Some(card) = resume { NextThing { card } } else { AllSeen {} }
                Places {}
            }
        }
    }
}

/// What was promised on another day: telling how it went comes first (R22), and may wait inside.
#[component]
fn ToTell(card: Card) -> Element {
    let (tr, door, media) = (use_tr(), use_door(), use_media());
    let unit = card.unit.clone();
    rsx! {
        div { class: "go",
            Resume {
                title: Words::from(&card.title), own: Words::own(&card.title),
                kicker: Words::from(tr.steps_ask_debrief()), act: Words::from(tr.steps_i_tell()),
                cover: media.pic(card.cover.as_ref()),
                planks: None,
                onact: move |()| door.act_then(Command::Tell(unit.clone()), |door, done| {
                    if done.is_ok() { door.go(Place::Play) }
                }),
            }
        }
    }
}

/// The picture of the group's footbridge, what is kept, whose phone it is.
#[component]
fn World(site: SiteView) -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let view = door.view();
    let send = view.read().send.clone();
    let (_, words, sign) = send_now(&send, tr);
    let whole = Words::from(tr.site_title());
    rsx! {
        div { class: "world",
            Footbridge { site }
            div { class: "world__top",
                MyFace {}
                div { "data-send": send_name(&send.state), "data-waiting": "{send.waiting}",
                    Me { words, name: "send", sign, onpress: move |()| door.go(Place::Send) }
                }
            }
            div { class: "world__top world__top--second",
                Me { words: tr.frame_my_language(), name: "language", sign: Sign::Language, onpress: move |()| door.go(Place::Language) }
                if view.read().people.several {
                    Me { words: tr.keep_hide(), name: "hide", sign: Sign::Hidden, onpress: move |()| hide_then(door, Place::People) }
                }
            }
            Press { words: whole.clone(), class: "world__cap world__cap--site press", mark: Mark::Tool("bridge"), onpress: move |()| door.go(Place::Site),
                Icon { sign: Sign::Eye }
                Said { words: whole }
            }
        }
    }
}

/// Whose place is open: the way to the others is one touch, another person the second one.
#[component]
fn MyFace() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    let portrait = door.view().read().people.here.as_ref().map(|person| person.portrait);
    rsx! {
        Me {
            words: tr.keep_who_is_here(), name: "people",
            portrait: portrait.map(|name| own_picture(&format!("who-{name}"))),
            sign: portrait.is_none().then_some(Sign::People),
            onpress: move |()| door.go(Place::People),
        }
    }
}

/// Where the answers are, as a part, words and a sign.
pub(super) fn send_now(send: &SendView, tr: locales::Tr) -> (Sent, Words, Sign) {
    match send.state {
        SendState::NeedsHelp(_) => (Sent::Help, tr.frame_help().into(), Sign::Warning),
        SendState::Sent if send.enrolled => (Sent::Sent, tr.send_sent().into(), Sign::Received),
        SendState::Waiting if send.enrolled => {
            (Sent::Waiting, tr.send_waiting().into(), Sign::Wait)
        }
        SendState::Sent | SendState::Waiting => {
            (state_of(&send.state), tr.send_recorded_short().into(), Sign::Phone)
        }
    }
}

const fn state_of(state: &SendState) -> Sent {
    match state {
        SendState::Sent => Sent::Sent,
        SendState::Waiting => Sent::Waiting,
        SendState::NeedsHelp(_) => Sent::Help,
    }
}

const fn send_name(state: &SendState) -> &'static str {
    state_of(state).name()
}

/// “Reprendre”: one next thing, never a backlog (R31).
#[component]
pub(super) fn NextThing(card: Card) -> Element {
    let (tr, door, media) = (use_tr(), use_door(), use_media());
    let kicker = if card.started { tr.home_you_were_here() } else { tr.home_next_plank() };
    let offer = card.offer.clone();
    let review = offer.as_ref().is_some_and(|offer| offer.review);
    let trains = |offer: &app_domain::view::Offer| {
        matches!(offer.reason, Reason::WordsWereHard | Reason::RuleWasNew)
    };
    let act = match (review, card.started) {
        // A gym is not gone over again: most of it is new.
        (true, _) if offer.as_ref().is_some_and(trains) => tr.frame_start(),
        (true, _) => tr.plan_review(),
        (false, true) => tr.home_resume(),
        (false, false) => tr.frame_start(),
    };
    let name = offer.as_ref().map(|offer| offer.name.clone());
    let later = name.clone();
    let here = card.planks.0.iter().position(|plank| *plank == Plank::Here);
    let unit = card.unit.clone();
    rsx! {
        div { "data-unit": "{card.unit}",
            Resume {
                title: Words::from(&card.title), own: Words::own(&card.title), kicker: Words::from(kicker), act: Words::from(act),
                cover: media.pic(card.cover.as_ref()),
                why: why_of(&card, tr), why_sign: offer.as_ref().map_or(Sign::Next, |offer| sign(&offer.reason)),
                planks: here.filter(|_| card.started && !review).map(|here| (here, card.planks.0.len())),
                onact: move |()| match name.clone().filter(|_| review) {
                    Some(name) => review_now(door, name),
                    None => go_on(door, unit.clone()),
                },
                later: later.is_some().then(|| tr.frame_not_now().into()),
                onlater: move |()| if let Some(name) = later.clone() { door.act(Command::PutOff(name)) },
            }
        }
    }
}

/// After weeks away, one is back with it: “Bon retour” is said once.
fn go_on(door: Door, unit: content_pack::UnitId) {
    if door.view().peek().rest == Rest::Back {
        door.act_then(Command::ComeBack, |door, _| open(*door, unit));
    } else {
        open(door, unit);
    }
}

/// Why the card is offered; nothing for one that is only listed.
fn why_of(card: &Card, tr: locales::Tr) -> Vec<Words> {
    card.offer.as_ref().map(|offer| why(&offer.reason, tr)).unwrap_or_default()
}

/// Asks a few items, and goes to them.
fn review_now(door: Door, name: content_pack::UnitId) {
    door.act_then(Command::Review(name), |door, done| {
        if done.is_ok() {
            door.go(Place::Play);
        }
    });
}

/// Everything was seen, or nothing has come yet; it is said, and the scenes stay open.
#[component]
fn AllSeen() -> Element {
    let (tr, door) = (use_tr(), use_door());
    let none = door.view().read().home.scenes.is_empty();
    let words = Words::from(if none { tr.home_no_scene() } else { tr.home_all_seen() });
    rsx! {
        section { class: "card", h2 { class: "title", Said { words } } }
    }
}

/// The other places.
#[component]
fn Places() -> Element {
    let (tr, mut door) = (use_tr(), use_door());
    rsx! {
        div { class: "places",
            Tile { words: tr.home_scenes(), sign: Sign::Helmet, name: "scenes", onpress: move |()| door.go(Place::Scenes) }
            Tile { words: tr.home_knows(), sign: Sign::Shield, name: "knows", onpress: move |()| door.go(Place::Knows) }
            Tile { words: tr.enrol_title(), sign: Sign::People, name: "group", onpress: move |()| door.go(Place::Enrol) }
            Tile { words: tr.home_duo(), sign: Sign::Both, name: "together", onpress: move |()| door.go(Place::Together) }
        }
    }
}
